import type { CustomerHistory, CustomerMark, CustomerTalk } from '../core/customer';
import { holderOf } from '../core/history/handles';
import type { PostRecord } from '../core/history/record';
import { historyOf, markOf, talkOf } from '../core/history/show';
import { handleKey } from '../core/post';
import { spanOf, type Database } from './database';
import { findCustomers, groupOf, rootOf } from './find-customers';
import { readMerges } from './join-customers';
import { readAbout } from './read-about';

const PAGE = 20;

/** What to say about whoever goes by these handles now. One for each customer whom we know. */
export async function readMarks(
  db: Database,
  handles: readonly string[],
  now: number,
): Promise<CustomerMark[]> {
  const keys = [...new Set(handles.map(handleKey))];
  const customers = await findCustomers(db, { handles: keys });
  const persons = keys.flatMap(key => holderOf(customers, key, now) ?? []);
  return Promise.all(persons.map(async person => markOf(await rootOf(db, person), person)));
}

/**
 * The history of whoever goes by this handle now, newest first; null for somebody we never met. Reads one page of one index
 * and nothing that grows with the store. Posts of one moment are never torn apart, so a page may be a little longer.
 */
export async function readHistory(
  db: Database,
  { handle, before = Infinity, limit = PAGE }: { handle: string; before?: number; limit?: number },
  now: number,
): Promise<CustomerHistory | null> {
  const customers = await findCustomers(db, { handles: [handleKey(handle)] });
  const person = holderOf(customers, handle, now);
  if (!person) return null;
  const root = await rootOf(db, person);
  // At once: an agent waits for all of it, and none needs the other.
  const [group, page, about] = await Promise.all([
    groupOf(db, root),
    readPage(db, root.id, before, limit),
    readAbout(db, root.id),
  ]);
  return historyOf(group, person, { ...about, ...page, merges: await readMerges(db, group) });
}

/**
 * The newest of what was said with whoever goes by this handle now; null for somebody we never met. For whoever waits with an open
 * composer: one transaction, and nothing of what agents wrote down.
 */
export async function readTalk(db: Database, handle: string, now: number): Promise<CustomerTalk | null> {
  return db.transaction('r', db.customers, db.posts, async () => {
    const customers = await findCustomers(db, { handles: [handleKey(handle)] });
    const person = holderOf(customers, handle, now);
    if (!person) return null;
    const root = await rootOf(db, person);
    const [group, { posts }] = await Promise.all([groupOf(db, root), readPage(db, root.id, Infinity, PAGE)]);
    return talkOf(group, person, posts);
  });
}

async function readPage(
  db: Database,
  customerId: string,
  before: number,
  limit: number,
): Promise<{ posts: PostRecord[]; more: boolean }> {
  const older = (end: number) =>
    db.posts
      .where('[customerId+at]')
      .between(...spanOf(customerId, 0, end), true, false)
      .reverse();
  const read = await older(before)
    .limit(limit + 1)
    .toArray();
  const last = read[limit - 1];
  const next = read[limit];
  if (!last || !next) return { posts: read, more: false };
  if (last.at !== next.at) return { posts: read.slice(0, limit), more: true };

  const moment = await db.posts.where('[customerId+at]').equals([customerId, last.at]).reverse().toArray();
  const posts = [...read.filter(post => post.at > last.at), ...moment];
  return { posts, more: (await older(last.at).limit(1).count()) > 0 };
}
