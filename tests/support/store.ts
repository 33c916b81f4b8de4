import 'fake-indexeddb/auto';
import { createStore, type Store } from '../../src/storage/store';
import { tableNames, type TableName } from '../../src/storage/tables';
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

/** Everything in every table, by the table's name. */
export async function everythingIn({ database }: Store): Promise<Record<TableName, unknown[]>> {
  const rows = await Promise.all(tableNames.map(async name => [name, await database.table(name).toArray()]));
  return Object.fromEntries(rows) as Record<TableName, unknown[]>;
}
