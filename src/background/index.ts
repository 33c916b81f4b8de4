import browser from 'webextension-polyfill';
import { guards } from '../core/guards';
import { readInitials } from '../core/signing/read-initials';
import { fill } from '../core/templates/fill';
import { starters } from '../core/templates/starters';
import { acceptListeners, announce } from '../messages/announce';
import type { Change, Handlers, ViewState } from '../messages/protocol';
import { serve } from '../messages/serve';
import { favouritesItem } from '../storage/favourites-item';
import { guardsOffItem } from '../storage/guards-off-item';
import { createKeptItem, defineItem, keepToOurselves } from '../storage/item';
import { atWorkItem, isPin, keptPin, lockItem, pinTriesItem } from '../storage/lock-item';
import { retentionItem } from '../storage/retention-item';
import { setupItem } from '../storage/setup-item';
import { createRestoreWatch } from '../storage/restore-mark';
import { createStore } from '../storage/store';
import { createCalm } from './calm';
import { createDrafting } from './drafting';
import { createFavourites } from './favourites';
import { ringFollowUps } from './follow-ups-entry';
import { createGuardAsking } from './guard-asking';
import { createGuardsHandlers } from './guards-handlers';
import { warmGuards } from './warm-guards';
import { createHandlers } from './handlers';
import { bringImports } from './imports-entry';
import { bringLibrary } from './library-entry';
import { createLearnedRanker } from './learned-ranker';
import { createLock } from './lock';
import { behindLock, createLockHandlers } from './lock-gate';
import { createPastReplies } from './past-replies';
import { underPolicy } from './policy';
import { createSearchUpkeep } from './search-upkeep';
import { createSetupGate } from './setup-gate';
import { behindRestore, createBackupHandlers } from './backup-handlers';
import { createUpkeep } from './upkeep';

/** How many of the newest choices the ranking learns from when it cannot read what it kept: some milliseconds each. */
const CHOICES = 300;
/** How many of the newest uses of wordings are known: some weeks of a busy team. */
const USES = 3_000;
/** Milliseconds between two bits of work that nobody waits for. */
const REST = 25;
/** Milliseconds after which the search learns of what was written. */
const SEARCH_REST = 3_000;
const TIDY = 'tidy';
const LOCK = 'lock';
/** Tidying that was not done in one go. */
const MORE = 'tidy-more';

const now = () => Date.now();
const store = createStore({ now, readInitials, readRetention: () => retentionItem.read() });
const favourites = createFavourites(favouritesItem);
const pastReplies = createPastReplies({ readReplies: page => store.repliesOf(page), rest });
const drafting = createDrafting({
  readTemplates: () => store.templates(),
  readUses: () => store.uses(USES),
  readLearning: () => store.learning(),
  keepLearning: (value, pressIds, unlearned) => store.keepLearning(value, pressIds, unlearned),
  readUnlearned: () => store.unlearned(),
  readChoices: () => store.choices(CHOICES),
  readChoice: pressId => store.choiceOf(pressId),
  readUse: pressId => store.useOf(pressId),
  readFresh: () => store.freshChoices(),
  readCustomer: handle => store.talk(handle),
  readThread: post => store.threadOf(post),
  detectLanguage,
  favourites: () => favourites.read(),
  pastReplies,
  createRanker: createLearnedRanker,
  fill,
  rest,
  now,
});
const gate = createSetupGate(setupItem, underPolicy);
const view = defineItem<ViewState>({
  key: 'view',
  area: 'session',
  version: 1,
  empty: { drawerOpen: false },
});
const lock = createLock({
  pin: lockItem,
  tries: pinTriesItem,
  atWork: atWorkItem,
  keptPin,
  isPin,
  now,
  changed: () => announce({ kind: 'lock' }),
  async wakeAt(time) {
    if (time === null) await browser.alarms.clear(LOCK);
    else await browser.alarms.create(LOCK, { when: time });
  },
});
// Finds an open page of ours before it opens one, so asking twice opens one tab.
const openWelcome = () => browser.runtime.openOptionsPage();
const openPlace = async (place: string) =>
  void (await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/index.html#${place}`) }));
const openPage: Handlers['pages.open'] = async wish => {
  if (wish.page === 'suggest') return openPlace(`library/suggest/${wish.postId}`);
  return wish.page === 'storage' ? openPlace('settings/storage') : openWelcome();
};

// Browsers stop the background when it idles and start it for the next event: whoever is not registered in this first turn
// misses the event that woke it.
const followUps = ringFollowUps({ store, gate, lock, announce, quietly });
const isRestoring = createRestoreWatch(store.forgetLibrary);
const off = createKeptItem(guardsOffItem);
const asking = createGuardAsking({
  readGuarded: handle => store.guarded(handle),
  readPost: id => store.postOf(id),
  readSigners: brand => store.signersOf(brand),
  findHolders: value => store.holdersOf(value),
  pastReplies,
  otherWordings: drafting.others,
  detectLanguage,
  readOff: off.read,
  isClosed: async () => (await lock.isLocked()) || (await isRestoring()),
  now,
});
const tell = (change: Change) => {
  asking.changed(change);
  announce(change);
  followUps.changed(change);
};
const handlers = createHandlers({
  store,
  gate,
  drafting,
  favourites,
  starters,
  announce: tell,
  openPage,
  view,
});
const guarding = createGuardsHandlers({ gate, guards, asking, store, now, report });
const importing = bringImports({
  store,
  gate,
  tell: handles => tell({ kind: 'customers', handles: [...handles] }),
  quietly,
  report,
  rested: () => searchUpkeep.soon(),
});
const upkeep = createUpkeep({
  store,
  gate,
  drafting,
  tell: handles => handles.length > 0 && tell({ kind: 'customers', handles: [...handles] }),
  rest,
  again: async () => browser.alarms.create(MORE, { delayInMinutes: 1 }),
});
const backup = createBackupHandlers({
  forget: () => {
    store.forgetLibrary();
    drafting.forget();
  },
  announce: tell,
  tidySearch: () => quietly('search', store.tidySearch({ rest })),
});
const library = bringLibrary({
  store,
  gate,
  favourites,
  forget: drafting.forget,
  announce: tell,
  quietly,
  isRestoring,
});
const all = {
  ...handlers,
  ...guarding,
  ...importing.handlers,
  ...library,
  ...backup,
  ...createLockHandlers(lock),
};
const { counting, calm } = createCalm({
  later(work, ms) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
});
serve(counting(behindLock(behindRestore(all, isRestoring), lock)), report);
acceptListeners();

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') quietly('welcome', welcomeNewcomers());
  quietly('alarm', browser.alarms.create(TIDY, { periodInMinutes: 360, delayInMinutes: 5 }));
});
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === LOCK) quietly(LOCK, lock.due());
  if (name === TIDY || name === MORE) quietly(name, unlessRestoring(upkeep));
  if (name === TIDY) quietly('search', store.tidySearchWholly());
  if (name === TIDY) quietly('library', unlessRestoring(store.tidyLibrary));
});
browser.action.onClicked.addListener(() => quietly('action', openFromToolbar()));

const searchUpkeep = createSearchUpkeep({
  tidy: () => store.tidySearch(importing.isAtWork() ? { rest: importing.rest, importing: true } : { rest }),
  later: work => void setTimeout(work, SEARCH_REST),
  report: error => report('search', error),
});
store.onSearchTail(searchUpkeep.soon);
searchUpkeep.soon();

quietly('storage', keepToOurselves());
quietly(
  'drafts',
  gate.open(undefined, () => calm().then(drafting.warm)),
);
quietly(
  'guards',
  gate.open(undefined, setup => calm().then(() => warmGuards({ guards, asking, setup, now, rest }))),
);

async function unlessRestoring(work: () => Promise<void>): Promise<void> {
  if (!(await isRestoring())) await work();
}

async function openFromToolbar(): Promise<void> {
  await ((await followUps.areDue()) ? followUps.openList() : openWelcome());
}

// Installed again over what was kept, nobody needs to be welcomed.
async function welcomeNewcomers(): Promise<void> {
  if ((await gate.read()) === null) await openWelcome();
}

// Short posts look like many languages at once.
async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  return isReliable ? (languages[0]?.language ?? null) : null;
}

function rest(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, REST));
}

function quietly(part: string, work: Promise<unknown> | void): void {
  Promise.resolve(work).catch((error: unknown) => report(part, error));
}

function report(part: string, error: unknown): void {
  console.warn(`Countersign: ${part}:`, error);
}
