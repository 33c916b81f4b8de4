import { render } from 'preact';
import browser from 'webextension-polyfill';
import { send } from '../messages/send';
import { watchChanges } from '../messages/watch-changes';
import { watchLock } from '../messages/watch-lock';
import { guardsOffItem } from '../storage/guards-off-item';
import { DEFAULT_MONTHS, retentionItem } from '../storage/retention-item';
import { App } from './App';
import { createKeepingStore } from './brands/keeping-store';
import './backup/backup.css';
import { createBackupRooms } from './backup/rooms';
import './brands/brands.css';
import './pages.css';
import './customers/customers.css';
import { createCustomersRoom } from './customers/customers-room';
import { createPageLook } from './customers/page-look';
import { saveFile } from './customers/save-file';
import { createGuardsStore } from './guards/guards-store';
import './guards/guards.css';
import './imports/imports.css';
import { createImportsRoom } from './imports/imports-room';
import './library/library.css';
import './library/suggestions/suggestions.css';
import { createLibraryRoom } from './library/library-room';
import { createLockStore } from './lock/lock-store';
import { LockGate } from './lock/LockGate';
import './parts/controls.css';
import './welcome/welcome.css';
import { createXPageStore } from './x-page/x-page-store';
import './x-page/x-page.css';
import { createXTabs } from './x-page/x-tabs';
import { pagesOf } from './page-list';
import { createRemindersStore } from './reminders/reminders-store';
import { createManagedStore } from './settings/managed-store';
import { sectionsOf } from './settings/section-list';
import './settings/settings.css';
import { createSettingsStore } from './settings/settings-store';
import { createAccessStore } from './welcome/access-store';
import { createFormMemory } from './welcome/form-memory';
import { createSetupStore } from './welcome/setup-store';

/** Where an agent's day starts: posts that name the brand. */
const MENTIONS = 'https://x.com/notifications/mentions';

const setup = createSetupStore({
  read: () => send('setup.read', {}),
  save: values => send('setup.save', values),
  ordered: async () => (await send('managed.read', {})).brands ?? [],
  colleagues: () => send('roster.read', {}),
  memory: createFormMemory(localStorage),
});

const access = createAccessStore({
  contains: origins => browser.permissions.contains({ origins }),
  request: origins => browser.permissions.request({ origins }),
});

const openX = async () => void (await browser.tabs.create({ url: MENTIONS }));

const reminders = createRemindersStore({
  allowed: () => browser.permissions.contains({ permissions: ['notifications'] }),
  ask: () => browser.permissions.request({ permissions: ['notifications'] }),
});

const lock = createLockStore({
  read: () => send('lock.read', {}),
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

const settings = sectionsOf({
  settings: createSettingsStore({
    read: () => send('setup.read', {}),
    change: (handle, changes) => send('brand.change', { handle, changes }),
    templates: () => send('templates.names', {}),
  }),
  keeping: createKeepingStore({
    read: () => retentionItem.read(),
    save: kept => retentionItem.save(kept),
    usual: DEFAULT_MONTHS,
  }),
  guards: createGuardsStore({
    names: () => send('guard.names', {}),
    overrides: () => send('guard.overrides', {}),
    readOff: () => guardsOffItem.read(),
    saveOff: off => guardsOffItem.save(off),
    save: saveFile,
  }),
  managed,
  now: () => Date.now(),
  reminders,
  backup: createBackupRooms(),
  lock,
  xPage: createXPageStore({
    tabs: createXTabs(),
    read: () => send('corrections.read', {}),
    save: corrections => send('corrections.save', { corrections }),
  }),
  openX,
  ...createImportsRoom({ ask: send, save: saveFile, readRetention: () => retentionItem.read() }),
});

const customers = createCustomersRoom({
  ask: send,
  watch: watchChanges,
  save: saveFile,
  look: createPageLook(),
  signal: new AbortController().signal,
});

const library = createLibraryRoom({
  ask: send,
  watch: watchChanges,
  newId: () => crypto.randomUUID(),
  save: saveFile,
  request: origins => browser.permissions.request({ origins }),
  managed,
  signal: forever,
});

const root = document.querySelector('#app');
if (root)
  render(
    <LockGate store={lock}>
      <App home="welcome" pages={pagesOf({ setup, access, openX, settings, managed, customers, library })} />
    </LockGate>,
    root,
  );
