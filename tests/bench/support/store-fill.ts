import type { PostRecord } from '../../../src/core/history/record';
import { dayOf } from '../../../src/core/history/daily';
import { idAt } from '../../support/history';
import { createRandom, textBy, wordBy } from './store-words';

const DAY = 86_400_000;
const BATCH = 5_000;
const YEARS = 3 * 365 * DAY;

/** Brands of the invented team. */
export const BRANDS = ['acmeparcels', 'acmecare'];

/** The person of this number. */
export const handleOf = (customer: number) => `crowd_${customer}`;

/** When a customer's post of this round was written. */
export function momentOf(now: number, customer: number, round: number, rounds: number): number {
  return Math.floor(now - YEARS + (YEARS / rounds) * round + ((customer * 7919) % (20 * DAY)));
}

/** The post that a customer wrote or got in this round. Even rounds are theirs. */
export function postOf(now: number, customer: number, round: number, rounds: number): PostRecord {
  const at = momentOf(now, customer, round, rounds);
  const out = round % 2 === 1;
  const brand = BRANDS[customer % BRANDS.length] ?? '';
  return {
    id: idAt(at, customer % 4_000_000),
    customerId: handleOf(customer),
    brand,
    at,
    filing: {
      brand,
      direction: out ? 'out' : 'in',
      author: out ? brand : handleOf(customer),
      customer: handleOf(customer),
      sure: true,
      seenAt: at,
    },
    authorNumericId: null,
    text: textBy(createRandom(customer * 1_000 + round)),
    lang: 'en',
    translated: false,
    cutOff: false,
    replyToId: null,
    replyToHandles: [out ? handleOf(customer) : brand],
    conversationId: null,
    scenes: ['mentions'],
    initials: out ? 'MK' : null,
    made: null,
  };
}

/** Fills the tables by bare IndexedDB: through our rooms a million posts would take longer than anybody waits for a figure. */
export async function fillTables(name: string, posts: number, customers: number, now: number): Promise<void> {
  const db = await openBare(name);
  const rounds = posts / customers;
  await fill(db, 'posts', posts, index =>
    postOf(now, index % customers, Math.floor(index / customers), rounds),
  );
  await fill(db, 'customers', customers, customer => customerOf(now, customer, rounds));
  await fill(db, 'notes', customers / 10, index => ({
    id: `note-${index}`,
    customerId: handleOf(index * 10),
    text: `Prefers ${wordBy(createRandom(index))}`,
    author: 'MK',
    at: now,
  }));
  await fill(db, 'tags', customers / 5, index => {
    const text = `group ${index % 40}`;
    return {
      id: `tag-${index}`,
      customerId: handleOf(index * 5),
      text,
      key: text,
      author: 'MK',
      at: now,
      removed: null,
    };
  });
  await fill(db, 'dailyCounts', 3 * 365 * BRANDS.length, index => ({
    brand: BRANDS[index % BRANDS.length],
    day: dayOf(now - Math.floor(index / BRANDS.length) * DAY),
    inbound: 300,
    outbound: 300,
    here: 200,
    byAgent: Array.from({ length: 12 }, (_, agent) => [`A${agent}`, 25]),
    byTemplate: Array.from({ length: 40 }, (_, template) => [`template-${template}`, 5]),
    seconds: Array.from({ length: 200 }, (_, reply) => reply * 30),
  }));
  db.close();
}

/** A database of ours, opened without any of our code. */
export function openBare(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('the database does not open')));
  });
}

/** Puts rows into stores in one transaction, as bare as it goes. */
export function putBare(db: IDBDatabase, rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
    for (const [store, values] of Object.entries(rows))
      for (const value of values) transaction.objectStore(store).put(value);
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(new Error('the rows were not written')));
  });
}

async function fill(
  db: IDBDatabase,
  store: string,
  count: number,
  make: (index: number) => unknown,
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const length = Math.min(BATCH, count - from);
    await putBare(db, { [store]: Array.from({ length }, (_, offset) => make(from + offset)) });
  }
}

function customerOf(now: number, customer: number, rounds: number) {
  const [first, last] = [momentOf(now, customer, 0, rounds), momentOf(now, customer, rounds - 1, rounds)];
  const handle = handleOf(customer);
  const random = createRandom(customer + 5);
  const name = `${wordBy(random)} ${wordBy(random)}`;
  return {
    id: handle,
    numericId: String(3_000_000_000 + customer),
    handles: [handle],
    spans: [{ key: handle, shown: handle, first, last: now }],
    displayName: name,
    namedAt: last,
    knownSince: first,
    mergedIds: [],
    inbound: Math.ceil(rounds / 2),
    outbound: Math.floor(rounds / 2),
    contacts: Math.ceil(rounds / 2),
    firstContactAt: first,
    lastContactAt: last,
    lastReply: { postId: 'x', at: last, initials: 'MK' },
    waitingSince: customer % 20 === 0 ? last : null,
    lang: { tag: 'en', at: last, postId: 'x' },
  };
}
