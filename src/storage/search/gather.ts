import type { CustomerRecord } from '../../core/history/record';
import type { SearchTail } from '../../core/search/record';
import { wordsOf } from '../../core/search/words';
import { spanOf, type Database } from '../database';
import { keptPosts } from '../read-posts';
import type { Breathe } from './breather';

/** What the tail says about one customer. */
export interface Gathered {
  id: string;
  /** Null for somebody who is not to be found by this id (any more): forgotten, or put together with somebody else. */
  customer: CustomerRecord | null;
  /** What is indexed of them is outdated: `words` are all that they have. */
  anew: boolean;
  words: Set<string>;
}

/** From so many customers on, their tags are read all at once. */
const MANY = 50;

/** Posts that are read at once. */
const POSTS = 500;

/**
 * Reads what rows of the tail point to, as it is now, a customer each. `breathe` is for long tails; without it, and within a
 * transaction, all of it is one piece of work.
 */
export async function gather(
  db: Database,
  rows: readonly SearchTail[],
  breathe?: Breathe,
): Promise<Gathered[]> {
  const found = new Map<string, Gathered>();
  const of = (id: string) => {
    const known = found.get(id) ?? { id, customer: null, anew: false, words: new Set<string>() };
    found.set(id, known);
    return known;
  };
  const ids = [...new Set(rows.flatMap(row => row.posts))];
  for (let from = 0; from < ids.length; from += POSTS) {
    for (const post of await keptPosts(db, ids.slice(from, from + POSTS)))
      addAll(of(post.customerId).words, wordsOf(post.text));
    await breathe?.();
  }
  for (const id of rows.flatMap(row => row.touched)) of(id);
  for (const id of rows.flatMap(row => row.anew)) of(id).anew = true;

  await readCustomers(db, found, of);
  await Promise.all([...found.values()].filter(({ anew }) => anew).map(one => addPosts(db, one)));
  await addFields(db, [...found.values()]);
  return [...found.values()];
}

// Somebody who was put together with another customer is found as that one, whose names say so from now on.
async function readCustomers(
  db: Database,
  found: Map<string, Gathered>,
  of: (id: string) => Gathered,
): Promise<void> {
  const customers = await db.customers.bulkGet([...found.keys()]);
  const parents = customers.flatMap(customer => customer?.parentId ?? []).filter(id => !found.has(id));
  for (const customer of [...customers, ...(await db.customers.bulkGet([...new Set(parents)]))]) {
    if (customer && customer.parentId === undefined) of(customer.id).customer = customer;
  }
}

async function addPosts(db: Database, one: Gathered): Promise<void> {
  if (!one.customer) return;
  const posts = await db.posts
    .where('[customerId+at]')
    .between(...spanOf(one.id, 0, Infinity), true, true)
    .toArray();
  for (const post of posts) addAll(one.words, wordsOf(post.text));
}

async function addFields(db: Database, all: readonly Gathered[]): Promise<void> {
  const live = all.filter(one => one.customer !== null);
  const ids = live.map(one => one.id);
  const [tags, children] = await Promise.all([
    live.length > MANY
      ? db.tags.toArray()
      : ofEach(ids, id => db.tags.where('customerId').equals(id).toArray()),
    live.length > MANY
      ? db.customers.where('parentId').above('').toArray()
      : ofEach(ids, id => db.customers.where('parentId').equals(id).toArray()),
  ]);
  const byId = new Map(live.map(one => [one.id, one]));
  for (const one of live) if (one.customer) addNames(one.words, one.customer);
  for (const child of children) addNames(byId.get(child.parentId ?? '')?.words ?? new Set(), child);
  for (const tag of tags) {
    if (tag.key !== null) addAll(byId.get(tag.customerId)?.words ?? new Set(), wordsOf(tag.text));
  }
}

function addNames(words: Set<string>, { displayName, handles }: CustomerRecord): void {
  addAll(words, wordsOf(displayName));
  for (const handle of handles) addAll(words, wordsOf(handle));
}

async function ofEach<T>(ids: readonly string[], read: (id: string) => PromiseLike<T[]>): Promise<T[]> {
  return (await Promise.all(ids.map(read))).flat();
}

function addAll(into: Set<string>, words: ReadonlySet<string>): void {
  for (const word of words) into.add(word);
}
