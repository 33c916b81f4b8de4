import { vi } from 'vitest';
import { createDrafting } from '../../../src/background/drafting';
import { createFavourites } from '../../../src/background/favourites';
import { createHandlers } from '../../../src/background/handlers';
import { createLearnedRanker } from '../../../src/background/learned-ranker';
import { createPastReplies } from '../../../src/background/past-replies';
import { createSetupGate } from '../../../src/background/setup-gate';
import type { Setup, SetupAnswers } from '../../../src/core/setup';
import { fill } from '../../../src/core/templates/fill';
import type { Template } from '../../../src/core/templates/template';
import type { Change } from '../../../src/messages/protocol';
import type { Store } from '../../../src/storage/store';
import { HOUR, NOON } from '../../support/history';
import { aStore } from '../../support/store';
import { aTemplate } from '../../support/template';

export const setup: SetupAnswers = {
  agent: { name: 'Jane Doe', initials: 'JD' },
  brands: [{ handle: 'AcmeParcels', name: 'Acme Parcels' }],
  targetMinutes: 60,
};
function anItem<T>(value: T) {
  return { read: async () => value, save: async (next: T) => void (value = next), watch: () => undefined };
}

/** A background; `store` and `saved` may be those of one that was stopped. */
export function aBackground({
  store = aStore(),
  saved = { setup: null as Setup | null },
  detectLanguage = async (): Promise<string | null> => null,
}: {
  store?: Store;
  saved?: { setup: Setup | null };
  detectLanguage?: (text: string) => Promise<string | null>;
} = {}) {
  const changes: Change[] = [];
  const openWelcome = vi.fn(() => Promise.resolve());
  const gate = createSetupGate({
    read: async () => saved.setup,
    save: async value => void (saved.setup = value),
    watch: () => undefined,
  });
  const readTemplates = vi.fn(() => store.templates());
  const favourites = createFavourites(anItem<readonly string[]>([]));
  const rest = () => Promise.resolve();
  const drafting = createDrafting({
    readTemplates,
    readUses: () => store.uses(100),
    readLearning: () => store.learning(),
    keepLearning: (value, pressIds, unlearned) => store.keepLearning(value, pressIds, unlearned),
    readUnlearned: () => store.unlearned(),
    readChoices: () => store.choices(100),
    readChoice: pressId => store.choiceOf(pressId),
    readUse: pressId => store.useOf(pressId),
    readFresh: () => store.freshChoices(),
    readCustomer: handle => store.talk(handle),
    readThread: post => store.threadOf(post),
    detectLanguage,
    favourites: () => favourites.read(),
    pastReplies: createPastReplies({ readReplies: page => store.repliesOf(page), rest }),
    createRanker: createLearnedRanker,
    fill,
    rest,
    now: () => NOON + HOUR,
  });
  const handlers = createHandlers({
    store,
    gate,
    drafting,
    favourites,
    starters: [
      aTemplate(),
      aTemplate({ id: 'thanks', name: 'Thanks', shortcut: 'thanks', examples: ['you are great'] }),
    ],
    announce: change => changes.push(change),
    openPage: openWelcome,
    view: { read: async () => ({ drawerOpen: false }), save: async () => undefined },
  });
  return { handlers, store, saved, changes, openWelcome, readTemplates };
}

/** One with these templates whose set-up is finished. */
export async function ready({
  templates = [],
  ...rest
}: { templates?: readonly Template[] } & Parameters<typeof aBackground>[0] = {}) {
  const background = aBackground(rest);
  if (templates.length > 0) await background.store.putTemplates(templates);
  await background.handlers['setup.save'](setup);
  background.changes.length = 0;
  return background;
}
