import type { Database } from '../database';
import { createSearchMemory } from './memory';
import { searchCustomers, type CustomerPage, type CustomerQuery } from './search-customers';
import { startSearchAnew, tidySearch } from './tidy';

/** What the store says about everybody at once. */
export function createSearchStore({ relaxed: db, strict }: { relaxed: Database; strict: Database }) {
  const memory = createSearchMemory(db);
  let tidying: Promise<void> | null = null;

  return {
    /** One page of the customers who match; everybody for no words. */
    searchCustomers: (query: CustomerQuery): Promise<CustomerPage> => searchCustomers(db, memory, query),
    /**
     * Brings the index up to what was written, with a rest between two steps. A search is right without it, and slower the more
     * there is to do. While a past is brought in (`importing`) it waits for more to do at once.
     */
    tidySearch(options: { rest?: () => Promise<void>; importing?: boolean } = {}): Promise<void> {
      tidying ??= tidySearch(db, options).finally(() => (tidying = null));
      return tidying;
    },
    /** Resolves when nobody here is at the index: at once mostly. Never rejects. */
    searchAtRest: (): Promise<void> => tidying?.catch(() => undefined) ?? Promise.resolve(),
    /** The same to the end: no word stays of what was taken away. */
    tidySearchWholly: (): Promise<void> => tidySearch(db, { wholly: true }),
    /** Calls the listener whenever something is written here that the index does not hold yet. */
    onSearchTail(listener: () => void): void {
      for (const { searchTail } of [db, strict]) searchTail.hook('creating', () => listener());
    },
    /** Makes the index again, for a database that was filled past the store. */
    startSearchAnew: (): Promise<void> => startSearchAnew(db),
  };
}
