import { useEffect, useRef } from 'preact/hooks';
import type { CustomerHistory } from '../../core/customer';
import { keys } from '../overlay/keys';
import type { DrawerStore } from '../stores/drawer-store';
import { text } from '../texts';
import { languageName } from '../words';
import { Contacts } from './Contacts';
import { DrawerFacts } from './DrawerFacts';
import { DrawerFoot } from './DrawerFoot';
import { goTo, walkContacts } from './drawer-keys';
import { Icon } from './Icon';
import { NoteField } from './NoteField';
import { TagField } from './TagField';

/** Wrapper class of the drawer's mount: fills the host. */
export const DRAWER_CLASS = 'drawer-box';

/** The history of one customer. Draws nothing while it is closed. */
export function Drawer({ store }: { store: DrawerStore }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = store.opened.value;
  useEffect(() => {
    if (opened > 0) heading.current?.focus({ preventScroll: true });
  }, [opened]);

  const handle = store.handle.value;
  if (handle === null) return null;
  const history = store.history.value;
  return (
    <aside class="drawer card" aria-label={text('drawer')} onKeyDown={keys(drawerKeys(store))}>
      <header class="row">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {history?.displayName || `@${handle}`}
        </h2>
        {history && <Lang tag={history.lang} />}
        <button type="button" class="round" aria-label={text('drawer_close')} onClick={store.close}>
          <Icon name="close" />
        </button>
      </header>
      {history ? <Body store={store} history={history} /> : <Waiting store={store} handle={handle} />}
    </aside>
  );
}

// What is open inside the drawer closes first.
function drawerKeys(store: DrawerStore) {
  const leave = () => {
    if (store.affairs.step.value !== 'closed') store.affairs.step.value = 'closed';
    else if (store.followUps.moving.value !== null) store.followUps.moving.value = null;
    else store.close();
  };
  return {
    Escape: leave,
    n: (event: KeyboardEvent) => goTo(event, '#note'),
    t: (event: KeyboardEvent) => goTo(event, '#add-tag'),
    f: (event: KeyboardEvent) => goTo(event, '#follow-up'),
    '/': (event: KeyboardEvent) => goTo(event, '#search-contacts'),
    '(Arrow(Down|Up)|Home|End)': walkContacts,
  };
}

function Body({ store, history }: { store: DrawerStore; history: CustomerHistory }) {
  return (
    <>
      <div class="scroll">
        <DrawerFacts store={store} history={history} />
        <TagField store={store.tags} />
        <NoteField store={store.note} noted={history.noted} now={store.now.value} />
        <Contacts store={store} />
      </div>
      <DrawerFoot store={store} history={history} />
    </>
  );
}

function Waiting({ store, handle }: { store: DrawerStore; handle: string }) {
  const state = store.state.value;
  const { forgotten, rememberAgain } = store.affairs;
  if (state === 'failed') {
    return <Empty words={text('drawer_failed')} label={text('retry')} onAct={() => void store.retry()} />;
  }
  if (state === 'stranger' && forgotten.value !== null) {
    const words = text('forgotten', { handle: forgotten.value });
    return <Empty words={words} label={text('remember')} onAct={() => void rememberAgain()} />;
  }
  return (
    <p class="empty muted" role="status">
      {state === 'stranger' ? text('drawer_stranger', { handle }) : text('drawer_loading')}
    </p>
  );
}

function Empty({ words, label, onAct }: { words: string; label: string; onAct: () => void }) {
  return (
    <div class="empty">
      <p role="status">{words}</p>
      <button type="button" class="small-button" onClick={onAct}>
        {label}
      </button>
    </div>
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
