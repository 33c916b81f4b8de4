import { createFavourites } from '../../../src/background/favourites';
import { createKeysHandlers } from '../../../src/background/keys-handlers';
import { createLibraryHandlers } from '../../../src/background/library-handlers';
import { createPackReader } from '../../../src/background/pack-reader';
import { createLibrarySearch } from '../../../src/background/library-search';
import { createPacks } from '../../../src/background/packs-handlers';
import { readLent } from '../../../src/background/read-lent';
import { createSetupGate } from '../../../src/background/setup-gate';
import { createSharingSettings } from '../../../src/background/sharing-settings';
import { createSubscription } from '../../../src/background/subscription';
import type { Fetched } from '../../../src/background/fetch-pack';
import { createSuggestionHandlers } from '../../../src/background/suggestion-handlers';
import { NO_DETAILS } from '../../../src/core/brand';
import { NO_SHARING, type SharingSettings } from '../../../src/core/sharing/records';
import type { ManagedSettings } from '../../../src/core/sharing/managed';
import type { Setup } from '../../../src/core/setup';
import type { Template } from '../../../src/core/templates/template';
import type { Change } from '../../../src/messages/protocol';
import { NO_RUN, type SubscriptionRun } from '../../../src/storage/sharing-items';
import { DAY, NOON } from '../../support/history';
import { aStore } from '../../support/store';

function anItem<T>(value: T) {
  return { read: async () => value, save: async (next: T) => void (value = next), watch: () => undefined };
}

let serial = 0;

/** The library of one person, with its packs, keys and subscription. */
export async function aLibrary({
  templates = [],
  initials = 'JD',
  managed = {},
}: { templates?: readonly Template[]; initials?: string; managed?: ManagedSettings } = {}) {
  let clock = NOON + 2 * DAY;
  const now = () => (clock += 1);
  const changes: Change[] = [];
  const saved: Setup = {
    agent: { name: 'Jane Doe', initials },
    brands: [{ ...NO_DETAILS, handle: 'AcmeParcels', name: 'Acme Parcels' }],
    targetMinutes: 60,
  };
  const store = aStore({ now });
  if (templates.length > 0) await store.putTemplates(templates);
  const gate = createSetupGate(anItem<Setup | null>(saved));
  const sharing = createSharingSettings(anItem<SharingSettings>(NO_SHARING));
  const search = createLibrarySearch(store);
  const deps = {
    store,
    gate,
    sharing,
    search,
    forget: () => undefined,
    announce: (c: Change) => void changes.push(c),
    now,
  };
  const reader = createPackReader({ store, readSharing: sharing.read, readSetup: gate.read });
  const net = {
    answer: { is: 'unchanged' } as Fetched | (() => Promise<Fetched>),
    asked: [] as (string | null)[],
  };
  const alarm = { at: null as number | null, permitted: true };
  const favourites = createFavourites(anItem<readonly string[]>([]));
  const packs = createPacks({
    ...deps,
    reader,
    favourites,
    waiting: { read: () => subscription.waiting.read(), clear: () => subscription.waiting.clear() },
    readLent: address => readLent(address, { own: 'nodedata:', fetch }),
    newId: () => `team${String((serial += 1)).padStart(8, '0')}`,
  });
  const run = anItem<SubscriptionRun>(NO_RUN);
  const subscription = createSubscription({
    sharing,
    run,
    readManaged: async () => managed,
    reader,
    takeQuietly: packs.takeQuietly,
    fetch: async (_, etag) => {
      net.asked.push(etag);
      return typeof net.answer === 'function' ? net.answer() : net.answer;
    },
    permitted: async () => alarm.permitted,
    wakeAt: async time => void (alarm.at = time),
    changed: () => undefined,
    now,
  });
  const handlers = {
    ...createLibraryHandlers(deps),
    ...createSuggestionHandlers(deps),
    ...packs.handlers,
    ...createKeysHandlers({ ...deps, repinned: subscription.repinned }),
  };
  return {
    handlers,
    store,
    gate,
    sharing,
    favourites,
    subscription,
    net,
    alarm,
    changes,
    pass: (milliseconds: number) => void (clock += milliseconds),
    now: () => clock,
  };
}

/** Everything of the lead's, as a file. */
export const everything = {
  name: 'Acme team',
  templates: 'all' as const,
  brands: [],
  roster: true,
  corrections: true,
  suggestions: [],
  sign: false,
};

/** Take all, with mine where both changed. */
export const all = { keys: 'all' as const, mine: [], shortcuts: [] };
