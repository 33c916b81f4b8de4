import type { Table } from 'dexie';
import type { Belonging } from '../core/history/record';
import type { Database } from './database';

/** Every table, but the one of posts, whose records belong to one customer. */
export function belongings(db: Database): Table<Belonging & { id: string }, string>[] {
  return [db.notes, db.tags, db.followUps, db.solves] as unknown as Table<
    Belonging & { id: string },
    string
  >[];
}

/** Gives what belonged to a customer who turned out to be another one to that one. */
export async function moveBelongings(
  db: Database,
  merges: readonly { from: string; into: string }[],
): Promise<void> {
  for (const { from, into } of merges) {
    for (const table of belongings(db)) {
      await table.where('customerId').equals(from).modify({ customerId: into });
    }
  }
}
