import { useEffect, useRef } from 'preact/hooks';
import type { CustomerHistory } from '../../core/customer';
import { keys } from '../overlay/keys';
import type { DrawerStore } from '../stores/drawer-store';
import { text } from '../texts';
import { duration, exactly, languageName, nth, waitOf, when } from '../words';
import { ContactList } from './ContactList';
import { walkContacts, typing } from './drawer-keys';
import { Icon } from './Icon';
import { WaitDot } from './Mark';
import { NoteField } from './NoteField';

/** Wrapper class of the drawer's mount: fills the host. */
export const DRAWER_CLASS = 'drawer-box';

/** The history of one customer. Draws nothing while it is closed. */
export function Drawer({ store }: { store: DrawerStore }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const opened = store.opened.value;
  useEffect(() => {
    if (opened > 0) heading.current?.focus({ preventScroll: true });
  }, [opened]);

  const handle = store.handle.value;
  if (handle === null) return null;
  const history = store.history.value;
  const onKeyDown = keys({
    Escape: () => store.close(),
    n: event => (typing(event) ? false : note.current?.focus()),
    '(Arrow(Down|Up)|Home|End)': event => walkContacts(event),
  });
  return (
    <aside class="drawer card" aria-label={text('drawer')} onKeyDown={onKeyDown}>
      <header class="row">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {history?.displayName || `@${handle}`}
        </h2>
        {history && <Lang tag={history.lang} />}
        <button type="button" class="round" aria-label={text('drawer_close')} onClick={store.close}>
          <Icon name="close" />
        </button>
      </header>
      {history ? (
        <Body store={store} history={history} note={note} />
      ) : (
        <Waiting store={store} handle={handle} />
      )}
    </aside>
  );
}

interface BodyProps {
  store: DrawerStore;
  history: CustomerHistory;
  note: { current: HTMLTextAreaElement | null };
}

function Body({ store, history, note }: BodyProps) {
  return (
    <div class="scroll">
      <Facts store={store} history={history} />
      <NoteField store={store.note} fieldRef={note} />
      <h3>{text('contacts')}</h3>
      <ContactList entries={store.entries.value} now={store.now.value} />
      {store.older.value === 'failed' && <p class="status bad">{text('drawer_failed')}</p>}
      {store.more.value && (
        <button
          type="button"
          class="wide-button"
          aria-disabled={store.older.value === 'loading'}
          onClick={() => void store.showOlder()}
        >
          {text(store.older.value === 'loading' ? 'drawer_older_loading' : 'drawer_older')}
        </button>
      )}
    </div>
  );
}

function Facts({ store, history }: Omit<BodyProps, 'note'>) {
  const now = store.now.value;
  const { firstContactAt, lastContactAt, formerHandles, contacts, handle, waitingSince } = history;
  const target = store.targetMinutes.value;
  const first = firstContactAt === null ? null : when(firstContactAt, now);
  const last = lastContactAt === null ? null : when(lastContactAt, now);
  const facts = [
    `@${handle}`,
    contacts > 0 && text('contact_nth', { nth: nth(contacts) }),
    first !== null && text('drawer_since', { date: first }),
    last !== null && last !== first && text('drawer_last', { date: last }),
  ].filter(fact => fact !== false);
  return (
    <div class="facts">
      <p class="muted" title={firstContactAt === null ? '' : exactly(firstContactAt)}>
        {facts.join(' · ')}
      </p>
      {formerHandles.length > 0 && (
        <p class="muted">
          {text('drawer_former', { handles: formerHandles.map(former => `@${former}`).join(', ') })}
        </p>
      )}
      <p class="state">
        <WaitDot wait={waitOf(waitingSince, now, target)} />
        {waitingSince === null
          ? text('drawer_answered')
          : text('drawer_waiting', { time: duration(now - waitingSince), target: duration(target * 60_000) })}
      </p>
    </div>
  );
}

function Waiting({ store, handle }: { store: DrawerStore; handle: string }) {
  const state = store.state.value;
  if (state === 'failed') {
    return (
      <div class="empty">
        <p role="status">{text('drawer_failed')}</p>
        <button type="button" class="small-button" onClick={() => void store.retry()}>
          {text('retry')}
        </button>
      </div>
    );
  }
  return (
    <p class="empty muted" role="status">
      {state === 'stranger' ? text('drawer_stranger', { handle }) : text('drawer_loading')}
    </p>
  );
}

function Lang({ tag }: { tag: string | null }) {
  if (!tag) return null;
  const name = languageName(tag);
  return (
    <span class="chip" title={name}>
      <span aria-hidden="true">{tag.toUpperCase()}</span>
      <span class="sr">{name}</span>
    </span>
  );
}
