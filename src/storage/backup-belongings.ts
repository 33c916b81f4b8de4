import type { Table } from 'dexie';
import type { BackupTables } from '../core/backup/rows';
import type { Belonging } from '../core/history/record';
import { laterEdit, laterNote } from './backup-merge';
import type { Database } from './database';
import { findCustomer, findPerson } from './find-customers';
import { noteForSearch } from './search/tail';
import { withSolves } from './solves';

/** Tables whose rows hang on a customer. */
export type BelongingTable = 'notes' | 'tags' | 'followUps' | 'solves';

type Row = BackupTables[BelongingTable];

/** True for the name of a table whose rows hang on a customer. */
export function isBelonging(name: string): name is BelongingTable {
  return name === 'notes' || name === 'tags' || name === 'followUps' || name === 'solves';
}

/**
 * Adds notes, tags, follow-ups or solves to whom they belong here (`placeOf` says under which id a customer of the file is kept);
 * of two with one id the later edit stays. What belongs to nobody here is left out.
 */
export async function addBelongings(
  db: Database,
  name: BelongingTable,
  rows: readonly Row[],
  placeOf: (customerId: string) => string,
): Promise<void> {
  const table = db.table<Row, string>(name);
  const tables = [table, db.customers, db.posts, db.solves, db.tagUses, db.searchTail];
  await db.transaction('rw', [...new Set<Table>(tables)], async () => {
    const known = await table.bulkGet(rows.map(({ id }) => id));
    const owners = new Set<string>();
    for (const [i, row] of rows.entries()) {
      const place = await placed(db, row, placeOf);
      if (!place) continue;
      const { personId: _, ...rest } = row;
      const next = later(name, known[i], { ...rest, ...place });
      if (JSON.stringify(next) === JSON.stringify(known[i])) continue;
      await table.put(next);
      owners.add(place.customerId);
    }
    if (name === 'solves') await settle(db, owners);
    if (name === 'tags') {
      await countTags(db, rows as readonly BackupTables['tags'][]);
      await noteForSearch(db, { touched: [...owners] });
    }
  });
}

function later(name: BelongingTable, known: Row | undefined, next: Row): Row {
  if (name === 'notes')
    return laterNote(known as BackupTables['notes'] | undefined, next as BackupTables['notes']);
  // Whose it is here stays as it is here: merges by hand are not undone by an older file.
  return laterEdit(known, known ? { ...next, ...belongingOf(known) } : next);
}

function belongingOf({ customerId, personId }: Row): Belonging {
  return { customerId, ...(personId === undefined ? {} : { personId }) };
}

async function placed(
  db: Database,
  { customerId, personId }: Row,
  placeOf: (customerId: string) => string,
): Promise<Belonging | null> {
  const person = await findPerson(db, placeOf(personId ?? customerId));
  const root = person && (await findCustomer(db, person.id));
  if (!person || !root) return null;
  return { customerId: root.id, ...(person.id === root.id ? {} : { personId: person.id }) };
}

async function settle(db: Database, customerIds: ReadonlySet<string>): Promise<void> {
  const customers = await db.customers.bulkGet([...customerIds]);
  for (const customer of customers) if (customer) await db.customers.put(await withSolves(db, customer));
}

async function countTags(db: Database, tags: readonly BackupTables['tags'][]): Promise<void> {
  const texts = new Map(tags.flatMap(({ key, text }) => (key === null ? [] : [[key, text] as const])));
  for (const [key, text] of texts) {
    const uses = await db.tags.where('key').equals(key).count();
    const known = await db.tagUses.get(key);
    if (uses > 0) await db.tagUses.put({ key, text: known?.text ?? text, uses });
  }
}
