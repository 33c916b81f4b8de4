import { render } from 'preact';
import browser from 'webextension-polyfill';
import { send } from '../messages/send';
import { watchChanges } from '../messages/watch-changes';
import { watchLock } from '../messages/watch-lock';
import { App } from './App';
import { sendUnlessAhead } from './ask-ahead';
import { saveFile } from './customers/save-file';
import { createLater } from './later';
import { createListRoom } from './library/list/list-room';
import { createLockStore } from './lock/lock-store';
import { LockGate } from './lock/LockGate';
import { pagesOf } from './page-list';
import { createManagedStore } from './settings/managed-store';

/** Where an agent's day starts: posts that name the brand. */
const MENTIONS = 'https://x.com/notifications/mentions';

const openX = async () => void (await browser.tabs.create({ url: MENTIONS }));

const lock = createLockStore({
  read: () => sendUnlessAhead('lock.read', {}),
  now: () => send('lock.now', {}),
  open: pin => send('lock.open', { pin }),
  set: request => send('lock.set', request),
  remove: pin => send('lock.remove', { pin }),
});
const forever = new AbortController().signal;
const lockWatch = watchLock(lock.hear, forever);
// A background that says nothing at all answers no other question either; the page then says so.
lock.load().catch(() => lock.hear({ on: false, locked: false, minutes: 0, locksAt: null }));
watchChanges(change => {
  if (change.kind === 'lock' || change.kind === 'missed') lockWatch.look();
}, forever);

const managed = createManagedStore({ read: () => send('managed.read', {}) });
const newId = () => crypto.randomUUID();

const list = createListRoom({
  ask: send,
  askFirst: sendUnlessAhead,
  watch: watchChanges,
  newId,
  signal: forever,
});

// Each with what only it needs: whoever opens one page does not wait for the code of the others.
const rest = createLater(async () => {
  const { createLibraryRest } = await import('./library/library-rest');
  return createLibraryRest({
    list,
    ask: send,
    watch: watchChanges,
    newId,
    save: saveFile,
    request: origins => browser.permissions.request({ origins }),
    managed,
    signal: forever,
  });
});
const customers = createLater(async () =>
  (await import('./customers/customers-page')).createCustomersPage(forever),
);
const settings = createLater(async () =>
  (await import('./settings/settings-page')).createSettingsPage({ lock, managed, openX }),
);
const welcome = createLater(async () =>
  (await import('./welcome/welcome-page')).createWelcomePage({ openX }),
);

const root = document.querySelector('#app');
if (root)
  render(
    <LockGate store={lock}>
      <App home="welcome" pages={pagesOf({ list, rest, customers, settings, welcome })} />
    </LockGate>,
    root,
  );
