import type { Retention } from '../core/history/retention';
import type { Database } from './database';
import { withRoom } from './errors';
import { forgetCustomer } from './forget-customer';
import { rememberAgain } from './forgotten';
import { dropGonePosts, tidyGone } from './gone-posts';
import { dropOldOverrides } from './overrides';
import { removeExpired } from './retention';
import { scrubMentions } from './scrub-mentions';
import { tidySearch } from './search/tidy';
import { readUnlearned } from './unlearn';

interface Deps {
  relaxed: Database;
  strict: Database;
  /** Unix milliseconds. */
  now(): number;
  readRetention(): Promise<Retention>;
}

/** A small store is scrubbed before the agent hears that somebody is forgotten; what is left of a large one follows. */
const PIECES = 10;

/** How the store lets go of what it kept. */
export function createRemovals({ relaxed, strict, now, readRetention }: Deps) {
  return {
    /** Removes every trace of a customer. The ranking still has to forget: see `unlearned`. */
    forgetCustomer: (customerId: string): Promise<readonly string[]> =>
      withRoom(async () => {
        const handles = await forgetCustomer(strict, { customerId, at: now() });
        if (handles.length === 0) return handles;
        let more = true;
        for (let i = 0; more && i < PIECES; i++) more = await scrubMentions(strict);
        await tidySearch(strict, { wholly: true });
        return handles;
      }),
    /** Takes a piece of the handles of whoever was forgotten out of what others wrote; call again while it says true. */
    scrubMentions: (): Promise<boolean> => withRoom(() => scrubMentions(relaxed)),
    /** Lets posts be kept again that are written from now on. False where nobody of this handle was forgotten. */
    rememberAgain: (handle: string): Promise<boolean> => withRoom(() => rememberAgain(strict, handle, now())),

    /** Removes what these posts answer: X shows that it was deleted. */
    dropGonePosts: (answeredBy: readonly string[]): Promise<string[]> =>
      withRoom(() => dropGonePosts(strict, { answeredBy, at: now() })),
    /** Forgets which posts were deleted long ago. */
    tidyGone: (): Promise<void> => withRoom(() => tidyGone(relaxed, now())),

    /** Removes a piece of what is older than its brand's time; call again while there is `more`. */
    removeExpired: (): Promise<{ handles: readonly string[]; more: boolean }> =>
      withRoom(async () => {
        const retention = await readRetention();
        await dropOldOverrides(relaxed, retention, now());
        return removeExpired(relaxed, retention, now());
      }),

    /** Choices that are gone and that the ranking has not forgotten yet. */
    unlearned: (): Promise<string[]> => readUnlearned(relaxed),
  };
}
