import type { CustomerRecord } from '../../core/history/record';
import type { SearchTail } from '../../core/search/record';
import { wordsOf } from '../../core/search/words';
import { spanOf, type Database } from '../database';
import { keptPosts } from '../read-posts';
import type { Breathe } from './breather';
import { lineOf, type Line } from './doc-rows';

/** What the tail says about one customer. */
export interface Gathered {
  id: string;
  /** Null for somebody who is not to be found by this id (any more): forgotten, or put together with somebody else. */
  line: Line | null;
  /** What is indexed of them is outdated: `words` are all that they have. */
  anew: boolean;
  words: Set<string>;
}

/** From so many customers on, their tags are read all at once. */
const MANY = 50;

/** Posts, and customers, that are read at once: what is kept of them is a fraction of what they take. */
const AT_ONCE = 500;

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
    const known = found.get(id) ?? { id, line: null, anew: false, words: new Set<string>() };
    found.set(id, known);
    return known;
  };
  const ids = [...new Set(rows.flatMap(row => row.posts))];
  for (const some of inPieces(ids)) {
    for (const post of await keptPosts(db, some)) addAll(of(post.customerId).words, wordsOf(post.text));
    await breathe?.();
  }
  for (const id of rows.flatMap(row => row.touched)) of(id);
  for (const id of rows.flatMap(row => row.anew)) of(id).anew = true;

  const parents = await addCustomers(db, [...found.keys()], of, breathe);
  await addCustomers(
    db,
    [...parents].filter(id => !found.has(id)),
    of,
    breathe,
  );
  await Promise.all([...found.values()].filter(({ anew }) => anew).map(one => addPosts(db, one)));
  await addFields(db, [...found.values()]);
  return [...found.values()];
}

// Somebody who was put together with another customer is found as that one, whose names say so from now on: resolves with the ids of
// those others.
async function addCustomers(
  db: Database,
  ids: readonly string[],
  of: (id: string) => Gathered,
  breathe?: Breathe,
): Promise<ReadonlySet<string>> {
  const parents = new Set<string>();
  for (const some of inPieces(ids)) {
    for (const customer of await db.customers.bulkGet(some)) {
      if (customer?.parentId !== undefined) parents.add(customer.parentId);
      else if (customer) {
        const one = of(customer.id);
        one.line = lineOf(customer);
        addNames(one.words, customer);
      }
    }
    await breathe?.();
  }
  return parents;
}

async function addPosts(db: Database, one: Gathered): Promise<void> {
  if (!one.line) return;
  const posts = await db.posts
    .where('[customerId+at]')
    .between(...spanOf(one.id, 0, Infinity), true, true)
    .toArray();
  for (const post of posts) addAll(one.words, wordsOf(post.text));
}

async function addFields(db: Database, all: readonly Gathered[]): Promise<void> {
  const live = all.filter(one => one.line !== null);
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
  for (const child of children) addNames(byId.get(child.parentId ?? '')?.words ?? new Set(), child);
  for (const tag of tags) {
    if (tag.key !== null) addAll(byId.get(tag.customerId)?.words ?? new Set(), wordsOf(tag.text));
  }
}

function* inPieces(ids: readonly string[]): Generator<string[]> {
  for (let from = 0; from < ids.length; from += AT_ONCE) yield ids.slice(from, from + AT_ONCE);
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
