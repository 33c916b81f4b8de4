import type { ComponentChildren } from 'preact';
import type { Contact } from '../../core/customer';
import type { Heading, Headings } from '../stores/headings';
import { text } from '../texts';
import { exactly, inOwnDirection, standing, when, who } from '../words';
import { Icon } from './Icon';

interface ContactListProps {
  entries: readonly Contact[];
  now: number;
  /** What was searched for: marked where it stands. */
  found: string;
  /** What is said when there are none. */
  none: string;
  headings: Headings;
  /** The agent wants to suggest this reply of ours as a template. */
  onSuggest: (postId: string) => void;
}

/** Contacts, newest first: theirs at the start, ours at the end. Above each conversation a line says where it stands. */
export function ContactList({ entries, now, found, none, headings, onSuggest }: ContactListProps) {
  if (entries.length === 0) {
    return (
      <p class="muted" role="status">
        {none}
      </p>
    );
  }
  return (
    <ul role="list" class="contacts" aria-label={text('contacts')}>
      {entries.map(entry => (
        <li key={entry.postId || entry.at} class={entry.direction}>
          <ConversationLine heading={headings.get(entry)} now={now} />
          <ContactBox entry={entry}>
            <ContactWords entry={entry} now={now} found={found} />
          </ContactBox>
          {entry.direction === 'out' && entry.postId !== '' && !entry.translated && (
            <button
              type="button"
              class="round suggest"
              aria-label={text('suggest')}
              title={text('suggest')}
              onClick={() => onSuggest(entry.postId)}
            >
              <Icon name="suggest" size={16} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

// Inside the contact that follows: anything else between the contacts would be no part of a list.
function ConversationLine({ heading, now }: { heading: Heading | undefined; now: number }) {
  if (!heading) return null;
  const words = standing(heading, now);
  return (
    <p class={`conversation ${heading.state}`} title={exactly(heading.since)}>
      {heading.continued ? text('standing_continued', { standing: words }) : words}
    </p>
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

function ContactWords({ entry, now, found }: { entry: Contact; now: number; found: string }) {
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
        {marked(inOwnDirection(entry.text, entry.lang), found) || text('contact_no_text')}
      </span>
    </>
  );
}

// Where the words stand letter by letter; what was found without its accents is shown all the same, unmarked.
function marked(words: string, found: string): ComponentChildren {
  const wanted = found.split(/\s+/u).filter(Boolean);
  if (words === '' || wanted.length === 0) return words;
  const pattern = wanted.map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return words
    .split(new RegExp(`(${pattern})`, 'giu'))
    .map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
