import type { CustomerHistory } from '../core/customer';
import type { NoteRecord } from '../core/history/record';
import type { Database } from './database';
import { findCustomer, handlesOf } from './find-customers';

/** Within so many milliseconds the same author is still writing: what stood in between is no earlier version. */
const SITTING = 10 * 60_000;

/** What is noted about a customer ('' for nothing), and who wrote it last (null for nobody). */
export async function readNote(
  db: Database,
  customerId: string,
): Promise<Pick<CustomerHistory, 'note' | 'noted'>> {
  const notes = (await db.notes.where('customerId').equals(customerId).sortBy('at')).filter(
    note => note.text !== '',
  );
  const last = notes.at(-1);
  return {
    note: notes.map(note => note.text).join('\n\n'),
    noted: last ? { author: last.author, at: last.at } : null,
  };
}

/**
 * Keeps the note about a customer, whole, with who wrote it and when; what it said before is kept behind it. Takes the id of a
 * customer who was merged meanwhile, too. Resolves with the customer's handles, none when there is no such customer (nothing is
 * kept then).
 */
export async function saveNote(
  db: Database,
  { customerId, ...version }: { customerId: string; text: string; author: string; at: number },
): Promise<readonly string[]> {
  return db.transaction('rw', db.customers, db.notes, async () => {
    const customer = await findCustomer(db, customerId);
    if (!customer) return [];
    const notes = await db.notes.where('customerId').equals(customer.id).sortBy('at');
    // Customers who were put together have a note each; the new one says it all.
    const kept = notes.findLast(note => note.personId === undefined) ?? notes.at(-1);
    const others = notes.filter(note => note !== kept && note.text !== '');
    await db.notes.bulkPut(others.map(note => emptied(note, version)));
    const fresh = { id: crypto.randomUUID(), customerId: customer.id, ...version };
    await db.notes.put(kept ? rewritten(kept, version) : fresh);
    return handlesOf(db, customer);
  });
}

function emptied(note: NoteRecord, { author, at: now }: { author: string; at: number }): NoteRecord {
  const { text, author: before, at, earlier = [] } = note;
  return { ...note, text: '', author, at: now, earlier: [...earlier, { text, author: before, at }] };
}

function rewritten(note: NoteRecord, next: { text: string; author: string; at: number }): NoteRecord {
  const { text, author, at, earlier = [] } = note;
  if (text === next.text) return note;
  const goesOn = author === next.author && next.at - at < SITTING;
  return { ...note, ...next, ...(goesOn ? {} : { earlier: [...earlier, { text, author, at }] }) };
}
