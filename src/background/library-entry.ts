import browser from 'webextension-polyfill';
import { withManaged } from '../core/sharing/managed';
import { soundCorrections } from '../core/sharing/selector';
import type { Change, Handlers } from '../messages/protocol';
import type { LibraryProtocol } from '../messages/topics/library';
import type { PacksProtocol } from '../messages/topics/packs';
import { sharingItem, subscriptionItem } from '../storage/sharing-items';
import type { Store } from '../storage/store';
import type { Favourites } from './favourites';
import { fetchPack } from './fetch-pack';
import { createKeysHandlers } from './keys-handlers';
import { createLibraryHandlers, type LibraryDeps } from './library-handlers';
import { createPackReader } from './pack-reader';
import { createLibrarySearch } from './library-search';
import { createPacks } from './packs-handlers';
import { readPolicy } from './policy';
import { readLent } from './read-lent';
import type { SetupGate } from './setup-gate';
import { createSharingSettings } from './sharing-settings';
import { createSubscription } from './subscription';
import { createSuggestionHandlers } from './suggestion-handlers';

interface EntryDeps {
  store: Store;
  gate: SetupGate;
  favourites: Pick<Favourites, 'read' | 'set'>;
  /** Drafts read the templates anew. */
  forget(): void;
  announce(change: Change): void;
  quietly(part: string, work: Promise<unknown>): void;
  /** A restore goes on: nobody else writes. */
  isRestoring(): Promise<boolean>;
}

const ALARM = 'packs';
/** Milliseconds for a pack to arrive. */
const PATIENCE = 60_000;
/** Milliseconds between two calls of the browser, without which it would stop us while we wait for the network. */
const SIGN_OF_LIFE = 10_000;

/** The library, packs, and where packs come from. To be called at top level. */
export function bringLibrary({
  store,
  gate,
  favourites,
  forget,
  announce,
  quietly,
  isRestoring,
}: EntryDeps): Pick<Handlers, keyof (LibraryProtocol & PacksProtocol)> {
  const now = () => Date.now();
  const sharing = createSharingSettings(sharingItem, () => announce({ kind: 'corrections' }));
  const search = createLibrarySearch(store);
  const deps: LibraryDeps = { store, gate, sharing, search, forget, announce, now };
  const reader = createPackReader({ store, readSharing: sharing.read, readSetup: gate.read });
  const packs = createPacks({
    ...deps,
    gate,
    favourites,
    reader,
    waiting: { read: () => subscription.waiting.read(), clear: () => subscription.waiting.clear() },
    readLent: address => readLent(address, { own: browser.runtime.getURL(''), fetch }),
    newId: () => crypto.randomUUID().replaceAll('-', '').slice(0, 20),
  });
  const subscription = createSubscription({
    sharing,
    run: subscriptionItem,
    readManaged: readPolicy,
    reader,
    takeQuietly: packs.takeQuietly,
    fetch: (address, etag) => awake(fetchPack(address, etag, { fetch, patience: PATIENCE })),
    permitted: origin => browser.permissions.contains({ origins: [origin] }),
    async wakeAt(time) {
      if (time === null) await browser.alarms.clear(ALARM);
      else await browser.alarms.create(ALARM, { when: Math.max(time, now() + 1_000) });
    },
    changed: () => announce({ kind: 'templates' }),
    now,
  });

  async function obey(): Promise<void> {
    const settings = await readPolicy();
    const setup = await gate.read();
    if (!setup || withManaged(setup, settings) === setup) return;
    await gate.change(before => {
      if (!before) throw new Error('there is no set-up');
      return before;
    });
    announce({ kind: 'setup' });
  }

  async function due(): Promise<void> {
    if (await isRestoring()) return;
    await obey();
    await subscription.due();
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) quietly(ALARM, due());
  });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') quietly(ALARM, due());
  });
  quietly(ALARM, due());

  return {
    ...createLibraryHandlers(deps),
    ...createSuggestionHandlers(deps),
    ...packs.handlers,
    ...createKeysHandlers({ ...deps, repinned: (from, to) => subscription.repinned(from, to) }),
    'subscription.read': () => subscription.read(),
    'subscription.set': wish => subscription.set(wish),
    'subscription.now': () => subscription.now(),
    'managed.read': readPolicy,
    'roster.read': async () => [...(await sharing.read()).roster],
    'roster.save': async ({ roster }) => void (await sharing.change(before => ({ ...before, roster }))),
    'corrections.read': async () => soundCorrections((await sharing.read()).corrections),
    'corrections.save': async ({ corrections }) =>
      void (await sharing.change(before => ({ ...before, corrections }))),
  };
}

async function awake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => {
    browser.runtime.getPlatformInfo().catch(() => undefined);
  }, SIGN_OF_LIFE);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
