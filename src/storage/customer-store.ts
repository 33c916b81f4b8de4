import type { DueFollowUp, FollowUp } from '../core/follow-up';
import type { Tag } from '../core/tag';
import type { Database } from './database';
import { withRoom } from './errors';
import { openFollowUps, rangFollowUps, saveFollowUp, type FollowUpWish } from './follow-ups';
import { joinCustomers, splitCustomers } from './join-customers';
import { saveNote } from './notes';
import { solveCustomer } from './solves';
import { addTag, removeTag, suggestTags } from './tags';

interface Deps {
  relaxed: Database;
  strict: Database;
  /** Unix milliseconds. */
  now(): number;
}

/** What the store keeps of a customer besides their posts. `author` stands for the agent's initials everywhere. */
export function createCustomerStore({ relaxed, strict, now }: Deps) {
  return {
    saveNote: (note: { customerId: string; text: string; author: string }): Promise<readonly string[]> =>
      withRoom(() => saveNote(strict, { ...note, at: now() })),

    /** Null when there is no such customer. `handles` are those about whom something is different. */
    addTag: (tag: {
      customerId: string;
      text: string;
      author: string;
    }): Promise<{ tag: Tag; handles: readonly string[] } | null> =>
      withRoom(() => addTag(strict, { ...tag, at: now() })),
    removeTag: (tag: { tagId: string; author: string }): Promise<readonly string[]> =>
      withRoom(() => removeTag(strict, { ...tag, at: now() })),
    suggestTags: (query: string): Promise<string[]> => suggestTags(relaxed, query),

    /** Null when there is no such customer or follow-up. */
    saveFollowUp: (
      wish: FollowUpWish & { author: string },
    ): Promise<{ followUp: FollowUp; handles: readonly string[] } | null> =>
      withRoom(() => saveFollowUp(strict, { ...wish, at: now() })),
    /** Null when there is no such customer. */
    solveCustomer: (word: {
      customerId: string;
      solved: boolean;
      author: string;
    }): Promise<readonly string[] | null> => withRoom(() => solveCustomer(strict, { ...word, at: now() })),

    joinCustomers: (pair: {
      into: string;
      from: string;
      evenSo?: boolean;
      author: string;
    }): Promise<{ mergeId: string; handles: readonly string[] }> =>
      withRoom(() => joinCustomers(strict, { ...pair, at: now() })),
    splitCustomers: (merge: { mergeId: string; author: string }): Promise<readonly string[]> =>
      withRoom(() => splitCustomers(strict, { ...merge, at: now() })),

    /** All open ones, due first. */
    openFollowUps: (): Promise<DueFollowUp[]> => openFollowUps(relaxed),
    /** Writes down that these rang now, so that they do so once. */
    rangFollowUps: (ids: readonly string[]): Promise<void> =>
      withRoom(() => rangFollowUps(strict, ids, now())),
  };
}
