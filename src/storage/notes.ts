import type { CustomerHistory } from '../core/customer';
import type { NoteRecord } from '../core/history/record';
import type { Database } from './database';

/** What is noted about a customer ('' for nothing), and who wrote it last (null for nobody). */
export async function readNote(
  db: Database,
  customerId: string,
): Promise<Pick<CustomerHistory, 'note' | 'noted'>> {
  const notes = (await db.notes.where('customerId').equals(customerId).sortBy('at')).filter(
    note => note.text !== '',
  );
  const last = notes.at(-1);
  return { note: joined(notes), noted: last ? { author: last.author, at: last.at } : null };
}

/**
 * Keeps the note about a customer, whole, with who wrote it and when. Takes the id of a customer who was merged meanwhile, too.
 * Resolves with the customer's handles, none when there is no such customer (nothing is kept then).
 */
export async function saveNote(
  db: Database,
  note: { customerId: string; text: string; author: string; at: number },
): Promise<readonly string[]> {
  return db.transaction('rw', db.customers, db.notes, async () => {
    const customer =
      (await db.customers.get(note.customerId)) ??
      (await db.customers.where('mergedIds').equals(note.customerId).first());
    if (!customer) return [];
    const [kept, ...rest] = await db.notes.where('customerId').equals(customer.id).sortBy('at');
    await db.notes.bulkDelete(rest.map(({ id }) => id));
    await db.notes.put({ ...note, customerId: customer.id, id: kept?.id ?? crypto.randomUUID() });
    return customer.handles;
  });
}

/** Puts the notes of merged customers together: no word is lost, the older first. */
export async function moveNotes(
  db: Database,
  merges: readonly { from: string; into: string }[],
): Promise<void> {
  for (const { from, into } of merges) {
    const notes = await db.notes.where('customerId').anyOf(from, into).toArray();
    const newest = [...notes].sort((a, b) => b.at - a.at)[0];
    if (!newest || notes.every(note => note.customerId === into)) continue;
    await db.notes.bulkDelete(notes.map(note => note.id));
    await db.notes.put({ ...newest, customerId: into, text: joined(notes) });
  }
}

function joined(notes: readonly NoteRecord[]): string {
  return [...notes]
    .sort((a, b) => a.at - b.at)
    .map(note => note.text)
    .filter(text => text !== '')
    .join('\n\n');
}
