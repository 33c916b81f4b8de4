import 'fake-indexeddb/auto';
import { createStore, type Store } from '../../src/storage/store';
import { DAY, NOON, readInitials } from './history';

let serial = 0;

/** A store of its own, empty, two days after NOON. */
export function aStore(over: Partial<Parameters<typeof createStore>[0]> = {}): Store {
  serial += 1;
  return createStore({
    name: `store-${serial}`,
    now: () => NOON + 2 * DAY,
    readInitials,
    ...over,
  });
}

/** Everything in the tables that sights fill. */
export async function contentsOf({ database }: Store) {
  const [posts, customers, dailyCounts, notes, replies] = await Promise.all([
    database.posts.toArray(),
    database.customers.toArray(),
    database.dailyCounts.toArray(),
    database.notes.toArray(),
    database.replies.toArray(),
  ]);
  return { posts, customers, dailyCounts, notes, replies };
}
