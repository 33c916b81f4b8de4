import { Dexie } from 'dexie';
import { countPost, dayOf, emptyDay } from '../core/history/daily';
import type { CustomerRecord, DailyCount } from '../core/history/record';
import { nothingYet, summarise } from '../core/history/summary';
import { fullerDay } from './backup-merge';
import { spanOf, type Database } from './database';
import { lastSolved, solvedFrom } from './solves';

/** Customers looked at in one step. */
const PIECE = 200;

/**
 * Makes every customer's summary and every day's counts anew from the posts that are there: for a database into which rows were
 * written as they stood in a file, and not all of them.
 */
export async function recount(db: Database): Promise<void> {
  const days = new Map<string, DailyCount>();
  let last: unknown = Dexie.minKey;
  for (;;) {
    const customers = await db.customers.where(':id').above(last).limit(PIECE).toArray();
    const end = customers.at(-1);
    if (!end) break;
    last = end.id;
    await db.transaction('rw', db.customers, db.posts, db.solves, async () => {
      for (const { id } of customers) await recountOne(db, id, days);
    });
  }
  const all = [...days.values()];
  await db.transaction('rw', db.dailyCounts, async () => {
    const known = await db.dailyCounts.bulkGet(all.map(({ brand, day }): [string, number] => [brand, day]));
    await db.dailyCounts.bulkPut(all.map((day, i) => fullerDay(day, known[i] ?? day)));
  });
}

async function recountOne(db: Database, id: string, days: Map<string, DailyCount>): Promise<void> {
  const customer = await db.customers.get(id);
  if (!customer) return;
  const posts = await db.posts
    .where('[customerId+at]')
    .between(...spanOf(id, 0, Infinity), true, true)
    .toArray();
  for (const post of posts) {
    const day = dayOf(post.at);
    const name = `${day} ${post.brand}`;
    days.set(name, countPost(days.get(name) ?? emptyDay(post.brand, day), post, 1));
  }
  await db.customers.put(await summarised(db, customer, posts));
}

async function summarised(
  db: Database,
  customer: CustomerRecord,
  posts: Parameters<typeof summarise>[0],
): Promise<CustomerRecord> {
  if (customer.parentId !== undefined) return solvedFrom({ ...customer, ...nothingYet }, null);
  const solvedAt = await lastSolved(db, customer.id);
  return solvedFrom({ ...customer, ...summarise(posts, solvedAt) }, solvedAt);
}
