import type { Overridden } from '../core/guards/override';
import type { GuardedCustomer } from '../core/guards/guard';
import type { Post } from '../core/post';
import type { Database } from './database';
import { withRoom } from './errors';
import { keepOverride, readOverrides } from './overrides';
import { findHolders, type Holders } from './find-holders';
import { readGuarded, readPost, readSigners } from './read-guarded';
import type { CustomerPage, CustomerQuery } from './search/search-customers';

interface Deps {
  relaxed: Database;
  strict: Database;
  /** Unix milliseconds. */
  now(): number;
  searchCustomers(query: CustomerQuery): Promise<CustomerPage>;
}

/** What posts that are about to go out are looked at with, and what was overridden. */
export function createGuardStore({ relaxed, strict, now, searchCustomers }: Deps) {
  return {
    /** What the history knows of whoever goes by this handle now; null for somebody we never met. */
    guarded: (handle: string): Promise<GuardedCustomer | null> => readGuarded(relaxed, handle, now()),
    /** A post as it is kept, null for one that is not. */
    postOf: (id: string): Promise<Post | null> => readPost(relaxed, id),
    /** Initials that replies of this brand (handle) bore lately, without the caret. */
    signersOf: (brand: string): Promise<string[]> => readSigners(relaxed, brand, now()),
    /** Customers in whose own posts this number stands; none when many have it. */
    holdersOf: (value: string): Promise<Holders> => findHolders(relaxed, searchCustomers, value),

    keepOverride: (overridden: Overridden): Promise<void> => withRoom(() => keepOverride(strict, overridden)),
    /** What was overridden, newest first. */
    overrides: async (limit: number): Promise<Overridden[]> => readOverrides(relaxed, limit),
  };
}
