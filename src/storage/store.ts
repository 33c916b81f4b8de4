import type { CustomerHistory, CustomerMark, CustomerTalk } from '../core/customer';
import type { Choice, WordingUse } from '../core/history/record';
import type { ReplyIntent } from '../core/history/reply';
import { keptSinceOf, type Retention } from '../core/history/retention';
import type { Sight } from '../core/history/sight';
import type { Account } from '../core/post';
import { createCustomerStore } from './customer-store';
import { openDatabase } from './database';
import { withRoom } from './errors';
import { findContacts, findSigners } from './find-contacts';
import { forgetAgain } from './forget-customer';
import { createLibraryStore } from './library-store';
import { createImportStore } from './imports';
import { keepLearning, readFresh, readLearning, type Learning } from './learning';
import { createGuardStore } from './guard-store';
import { readHistory, readMarks, readTalk } from './read-history';
import { recordPeople, recordSights, type FilingDeps } from './record-sights';
import { createRemovals } from './removals';
import { dropPress, keepPress, keepReply, stopWaiting } from './replies';
import { tidySearch } from './search/tidy';
import { createSearchStore } from './search/search-store';
import { readReplies, readThread, readUses, type PastReply } from './uses';

interface StoreDeps extends FilingDeps {
  /** Name of the database. */
  name?: string;
  /** Unix milliseconds. */
  now(): number;
  /** For how many months each brand's posts are kept. */
  readRetention?(): Promise<Retention>;
}

/**
 * Everything that is kept, in one database of the extension's origin.
 *
 * What resolves is written; what an agent was told is safe (presses, replies, notes, templates) also against a power cut.
 * Writes throw StorageFull where there is no room and then have changed nothing. Writers resolve with the handles (lower case)
 * of customers about whom something is different now.
 */
export function createStore({
  name = 'countersign',
  now,
  readRetention = () => Promise.resolve([]),
  ...deps
}: StoreDeps) {
  const relaxed = openDatabase(name, 'relaxed');
  const strict = openDatabase(name, 'strict');

  const search = createSearchStore({ relaxed, strict });

  async function keptSince(): Promise<(brand: string) => number> {
    const [retention, at] = [await readRetention(), now()];
    const known = new Map<string, number>();
    return brand => {
      const since = known.get(brand) ?? keptSinceOf(retention, brand, at);
      known.set(brand, since);
      return since;
    };
  }

  return {
    recordSights: (sights: readonly Sight[]): Promise<string[]> =>
      withRoom(async () => recordSights(relaxed, sights, { ...deps, keptSince: await keptSince() })),
    recordPeople: (people: readonly Account[]): Promise<string[]> =>
      withRoom(async () => {
        const told = await recordPeople(relaxed, people, now());
        const forgotten = await forgetAgain(strict, people, now());
        if (forgotten.length > 0) await tidySearch(strict, { wholly: true });
        return [...told, ...forgotten];
      }),

    marks: (handles: readonly string[]): Promise<CustomerMark[]> => readMarks(relaxed, handles, now()),
    history: (request: {
      handle: string;
      before?: number;
      limit?: number;
    }): Promise<CustomerHistory | null> => readHistory(relaxed, request, now()),
    /** What was said with them, for a draft. */
    talk: (handle: string): Promise<CustomerTalk | null> => readTalk(relaxed, handle, now()),
    findContacts: (question: Parameters<typeof findContacts>[1]): ReturnType<typeof findContacts> =>
      findContacts(relaxed, question),
    findSigners: (customerId: string): Promise<string[]> => findSigners(relaxed, customerId),

    ...createCustomerStore({ relaxed, strict, now }),
    ...createRemovals({ relaxed, strict, now, readRetention }),
    /** The moment (Unix milliseconds) before which a brand's posts are not kept. */
    keptSince,
    ...search,
    ...createGuardStore({ relaxed, strict, now, searchCustomers: search.searchCustomers }),
    /** Files that are being brought in. */
    imports: createImportStore(relaxed, deps),

    // The agent waits for this one, and a browser that is killed loses no relaxed write; the reply itself is written strictly.
    keepPress: (intent: ReplyIntent): Promise<void> => withRoom(() => keepPress(relaxed, intent)),
    keepReply: (outcome: { pressId: string; postId: string | null; postedAt: number }): Promise<string[]> =>
      withRoom(() => keepReply(strict, outcome, deps)),
    dropPress: (pressId: string): Promise<void> => withRoom(() => dropPress(strict, pressId)),
    /** Forgets presses whose outcome was never heard, after a day. */
    stopWaiting: (): Promise<void> => withRoom(() => stopWaiting(strict, now())),

    ...createLibraryStore({ relaxed, strict, now }),
    /** What was answered last to which words, newest first. */
    choices: async (limit: number): Promise<Choice[]> =>
      relaxed.choices.orderBy('at').reverse().limit(limit).toArray(),

    /** What the ranking kept of its learning (null for nothing), and what was answered since, oldest first. */
    learning: (): Promise<Learning> => readLearning(relaxed),
    /** What was answered since the learning was kept last, colleagues' answers among it, oldest first. */
    freshChoices: async (): Promise<Choice[]> => readFresh(relaxed),
    /** Keeps it, with these choices in it. */
    keepLearning: (
      value: unknown,
      pressIds: readonly string[],
      unlearned?: readonly string[],
    ): Promise<void> => withRoom(() => keepLearning(relaxed, value, pressIds, unlearned)),
    /** What a reply taught, null when its customer's words are unknown. */
    choiceOf: async (pressId: string): Promise<Choice | null> => (await relaxed.choices.get(pressId)) ?? null,

    /** Which wordings went to whom, newest first. */
    uses: async (limit: number): Promise<WordingUse[]> => readUses(relaxed, limit),
    useOf: async (pressId: string): Promise<WordingUse | null> => (await relaxed.uses.get(pressId)) ?? null,
    /** Ids that tell which other posts stand in the thread of this one. */
    threadOf: (post: { id: string; replyToId: string | null }): Promise<string[]> =>
      readThread(relaxed, post),
    /** A brand's replies, newest first, page by page. */
    repliesOf: (page: {
      brand: string;
      before: number;
      limit: number;
    }): Promise<{ replies: PastReply[]; next: number | null }> => readReplies(relaxed, page),

    close: (): void => {
      relaxed.close();
      strict.close();
    },
    /** The database itself, for tests and for measuring. */
    database: relaxed,
  };
}

export type Store = ReturnType<typeof createStore>;
