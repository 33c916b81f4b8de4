import { dayOf } from '../../../src/core/history/daily';
import type { Sight } from '../../../src/core/history/sight';
import { readInitials } from '../../../src/core/signing/read-initials';
import { readDays } from '../../../src/storage/read-days';
import { createStore, type Store } from '../../../src/storage/store';
import { idAt, inSight, outSight } from '../../support/history';
import { BRANDS, fillTables, handleOf, openBare, postOf, putBare } from './store-fill';
import { createRandom, textBy, wordBy } from './store-words';

/** Posts of one batch of the bulk, as an import writes them. */
const BATCH = 2_000;
const BULK_PEOPLE = 5_000;
const ROUNDS = 10;
const DAY = 86_400_000;
/** Recent enough to be kept: a midnight about a year ago. */
const BULK_START = Math.floor(Date.now() / DAY) * DAY - 360 * DAY;

type Times = Record<string, number[]>;

/** What is measured in a page of the extension's origin, where the store lives. */
const storeBench = {
  /** Makes the tables, fills them and lets the index be made. Milliseconds that each took. */
  async fill(name: string, posts: number, customers: number): Promise<{ filled: number; indexed: number }> {
    const store = open(name);
    await store.database.posts.count();
    const start = performance.now();
    await fillTables(name, posts, customers, Date.now());
    const filled = performance.now();
    await store.startSearchAnew();
    await store.tidySearch();
    const indexed = performance.now();
    store.close();
    return { filled: filled - start, indexed: indexed - filled };
  },

  /** Milliseconds of the questions, in turns so that a busy moment of the machine hits all of them. */
  async ask(name: string, posts: number, customers: number, turns: number): Promise<Times> {
    const store = open(name);
    const times: Times = { customer: [], point: [], search: [], month: [], write: [] };
    const random = createRandom(posts);
    await store.searchCustomers({ query: 'first', sort: 'match' });
    const newest = await store.database.posts
      .where('[brand+at]')
      .between([BRANDS[0], 0], [BRANDS[0], Infinity])
      .last();
    const end = newest?.at ?? 0;
    const some = await sampleIds(store);
    for (let turn = 0; turn < turns; turn += 1) {
      const someone = Math.floor(random() * customers);
      await clock(times, 'customer', () => store.history({ handle: handleOf(someone) }));
      await clock(times, 'point', () => store.database.posts.get(some[turn % some.length] ?? ''));
      const query = beginning(random);
      await clock(times, 'search', () => store.searchCustomers({ query, sort: 'match' }));
      const to = end - Math.floor(random() * 30) * DAY;
      await clock(times, 'month', () =>
        readDays(store.database, {
          brand: BRANDS[turn % 2] ?? '',
          from: dayOf(to - 30 * DAY),
          to: dayOf(to),
        }),
      );
      const at = Date.now() + turn;
      const sight = inSight({ by: handleOf(someone), at, id: idAt(at, turn), text: textBy(random) });
      await clock(times, 'write', () => store.recordSights([sight]));
    }
    store.close();
    return times;
  },

  /** Milliseconds of the first search of a background that was just started. */
  async cold(name: string, turns: number): Promise<number[]> {
    const times: Times = {};
    const random = createRandom(77);
    for (let turn = 0; turn < turns; turn += 1) {
      const store = open(name);
      await store.database.customers.limit(1).toArray();
      const query = beginning(random);
      await clock(times, 'cold', () => store.searchCustomers({ query, sort: 'match' }));
      store.close();
    }
    return times['cold'] ?? [];
  },

  /**
   * Brings new posts in, batch by batch by turns: ours through the store, and the very rows that it wrote (under other ids) by
   * bare IndexedDB. Takes them out again. Milliseconds of each batch.
   */
  async bulk(
    name: string,
    batches: number,
  ): Promise<{ ours: number[]; raw: number[]; rows: number; indexed: number }> {
    const store = open(name);
    const bare = await openBare(name);
    const { searchTail } = store.database;
    const ours: number[] = [];
    const raw: number[] = [];
    let rows = 0;
    const tailBefore = (await searchTail.orderBy('n').last())?.n ?? 0;
    for (let batch = 0; batch < batches; batch += 1) {
      const sights = Array.from({ length: BATCH }, (_, index) => bulkSight(batch * BATCH + index));
      const start = performance.now();
      await store.recordSights(sights);
      ours.push(performance.now() - start);
      const twins = await twinsOf(store, sights);
      rows += Object.values(twins).reduce((sum, list) => sum + list.length, 0);
      const began = performance.now();
      await putBare(bare, twins);
      raw.push(performance.now() - began);
    }
    await searchTail
      .where('n')
      .above(tailBefore)
      .filter(row => row.posts[0]?.startsWith('9') ?? false)
      .delete();
    const began = performance.now();
    await store.tidySearchWholly();
    const indexed = performance.now() - began;
    await dropBulk(store, batches);
    bare.close();
    store.close();
    return { ours, raw, rows, indexed };
  },
};

Object.assign(globalThis, { storeBench });

export type StoreBench = typeof storeBench;

function open(name: string): Store {
  return createStore({ name, now: () => Date.now(), readInitials, learn: false });
}

async function clock(times: Times, name: string, work: () => PromiseLike<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  (times[name] ??= []).push(performance.now() - start);
}

// As often as people write the word.
function beginning(random: () => number): string {
  for (;;) {
    const word = wordBy(random);
    if (word.length > 3) return word.slice(0, 3);
  }
}

async function sampleIds({ database: { posts } }: Store): Promise<string[]> {
  const first = await posts.limit(5_000).primaryKeys();
  return first.filter((_, index) => index % 25 === 0);
}

function bulkSight(index: number): Sight {
  const person = (index * 7) % BULK_PEOPLE;
  const round = Math.floor(index / BULK_PEOPLE);
  const { text } = postOf(0, person, round, ROUNDS);
  const at = BULK_START + round * 30 * DAY + index * 1_000;
  const shape = { id: idAt(at, index), at, text: `${text} ${index}` };
  const by = `bulk_${person}`;
  return round % 2 === 0
    ? inSight({ ...shape, by, numericId: String(8_000_000_000 + person) }, { brand: 'BulkBrand' })
    : outSight({ ...shape, by: 'BulkBrand', customer: by, to: [by] }, { brand: 'BulkBrand' });
}

// The rows as our batch left them, as if they were about other people. Made past what is timed.
async function twinsOf({ database }: Store, sights: readonly Sight[]) {
  const { posts, customers, dailyCounts } = database;
  const ids = sights.map(({ post }) => post.id);
  const people = [...new Set(sights.map(sight => sight.customer))];
  const twins = {
    posts: structuredClone((await posts.bulkGet(ids)).flatMap(post => post ?? [])),
    customers: structuredClone((await customers.bulkGet(people)).flatMap(customer => customer ?? [])),
    dailyCounts: await dailyCounts.where('brand').equals('bulkbrand').toArray(),
    searchTail: [{ posts: ids.map(id => `9${id}`), anew: [], touched: [] }],
  };
  for (const post of twins.posts)
    Object.assign(post, { id: `9${post.id}`, customerId: `twin_${post.customerId}` });
  for (const customer of twins.customers)
    Object.assign(customer, {
      id: `twin_${customer.id}`,
      numericId: `9${customer.numericId}`,
      handles: [`twin_${customer.id}`],
    });
  for (const day of twins.dailyCounts) day.brand = 'twinbrand';
  return twins;
}

async function dropBulk(store: Store, batches: number): Promise<void> {
  const { posts, customers, dailyCounts, searchTail } = store.database;
  const ids = Array.from({ length: batches * BATCH }, (_, index) => bulkSight(index).post.id);
  await posts.bulkDelete([...ids, ...ids.map(id => `9${id}`)]);
  const people = Array.from({ length: BULK_PEOPLE }, (_, person) => `bulk_${person}`);
  await customers.bulkDelete([...people, ...people.map(id => `twin_${id}`)]);
  await dailyCounts.where('brand').anyOf('bulkbrand', 'twinbrand').delete();
  await searchTail.add({ posts: [], anew: people, touched: [] });
  await store.tidySearchWholly();
}
