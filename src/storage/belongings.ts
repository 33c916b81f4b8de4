import type { Table } from 'dexie';
import { filedUnder, personOf } from '../core/history/belonging';
import type { Belonging } from '../core/history/record';
import type { Roster } from '../core/history/roster';
import type { Database } from './database';

/** Every table, but the one of posts, whose records belong to one customer. */
export function belongings(db: Database): Table<Belonging & { id: string }, string>[] {
  return [db.notes, db.tags, db.followUps, db.solves] as unknown as Table<
    Belonging & { id: string },
    string
  >[];
}

/** Files what belongs to customers anew, where the roster says that they turned out to be others or were put together or apart. */
export async function refileBelongings(db: Database, roster: Roster): Promise<void> {
  for (const table of belongings(db)) {
    for (const id of roster.refiled) {
      const all = await table.where('customerId').equals(id).toArray();
      await table.bulkPut(all.map(one => refiled(one, roster)));
    }
  }
}

/** The same, filed where the roster says. */
export function refiled<T extends Belonging>(belonging: T, roster: Roster): T {
  const person = roster.find(personOf(belonging));
  return person ? filedUnder(belonging, { person: person.id, root: roster.rootOf(person).id }) : belonging;
}

/** True for a customer of whom we still have something to say or to do, even without any post. */
export async function hasBelongings(db: Database, customerId: string): Promise<boolean> {
  const [notes, tags, followUps] = await Promise.all([
    db.notes.where('customerId').equals(customerId).toArray(),
    db.tags.where('customerId').equals(customerId).toArray(),
    db.followUps.where('customerId').equals(customerId).toArray(),
  ]);
  return (
    notes.some(note => note.text !== '') ||
    tags.some(tag => tag.key !== null) ||
    followUps.some(followUp => followUp.state === 'open')
  );
}
