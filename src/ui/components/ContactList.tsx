import type { ComponentChildren } from 'preact';
import type { Contact } from '../../core/customer';
import { text } from '../texts';
import { exactly, inOwnDirection, when, who } from '../words';

interface ContactListProps {
  entries: readonly Contact[];
  now: number;
}

/** Contacts, newest first: theirs at the start, ours at the end. */
export function ContactList({ entries, now }: ContactListProps) {
  if (entries.length === 0) return <p class="muted">{text('contacts_none')}</p>;
  return (
    <ul role="list" class="contacts" aria-label={text('contacts')}>
      {entries.map(entry => (
        <li key={entry.postId || entry.at} class={entry.direction}>
          <ContactBox entry={entry}>
            <ContactWords entry={entry} now={now} />
          </ContactBox>
        </li>
      ))}
    </ul>
  );
}

// In a new tab: the agent's half-written reply stays, and the page's `navigate` event, which would name the link and with it
// everything around it (Chromium), does not fire. Not to be dragged: a drop would hand its address to the page.
function ContactBox({ entry, children }: { entry: Contact; children: ComponentChildren }) {
  if (entry.postId === '') return <div class="contact">{children}</div>;
  return (
    <a
      class="contact"
      href={`https://x.com/${encodeURIComponent(entry.handle)}/status/${encodeURIComponent(entry.postId)}`}
      target="_blank"
      rel="noopener noreferrer"
      draggable={false}
    >
      {children}
    </a>
  );
}

function ContactWords({ entry, now }: { entry: Contact; now: number }) {
  const time = when(entry.at, now);
  const ours = entry.direction === 'out';
  return (
    <>
      <span class="meta" title={exactly(entry.at)}>
        <span class="sr">
          {ours
            ? text('contact_ours', { who: who(entry.initials), when: time })
            : text('contact_theirs', { when: time })}
        </span>
        <span aria-hidden="true">{ours && entry.initials ? `${time} · ${who(entry.initials)}` : time}</span>
        {entry.template && <span class="template"> · {entry.template}</span>}
        {entry.translated && <span> · {text('contact_translated')}</span>}
      </span>
      <span class="words" lang={entry.lang ?? ''} dir="auto">
        {inOwnDirection(entry.text, entry.lang) || text('contact_no_text')}
      </span>
    </>
  );
}
