import type { Contact } from '../core/customer';
import { holdsWords } from '../core/history/holds-words';
import type { PostRecord } from '../core/history/record';
import { contactOf } from '../core/history/show';
import { spanOf, type Database } from './database';

const PAGE = 30;

/** What to look for in one customer's history. */
interface ContactQuestion {
  customerId: string;
  query: string;
  direction: Contact['direction'] | null;
  initials: string | null;
  before?: number;
  limit?: number;
}

/**
 * The contacts that fit, newest first. Reads all posts of this one customer: a busy one has some hundreds, which come in one go.
 * Posts of one moment are never torn apart, so a page may be a little longer.
 */
export async function findContacts(
  db: Database,
  { customerId, query, direction, initials, before = Infinity, limit = PAGE }: ContactQuestion,
): Promise<{ entries: Contact[]; more: boolean }> {
  const fitting = (await readAll(db, customerId, before)).filter(
    post =>
      (direction === null || post.filing.direction === direction) &&
      (initials === null || post.initials === initials) &&
      holdsWords(post.text, query),
  );
  const last = fitting[limit - 1];
  const page = last ? fitting.filter((post, index) => index < limit || post.at === last.at) : fitting;
  return { entries: page.map(contactOf), more: page.length < fitting.length };
}

/** Initials of everybody who signed an answer to this customer, who answered last first. */
export async function findSigners(db: Database, customerId: string): Promise<string[]> {
  const posts = await readAll(db, customerId, Infinity);
  const signed = posts.filter(({ filing }) => filing.direction === 'out').map(post => post.initials);
  return [...new Set(signed)].filter(initials => initials !== null);
}

// Newest first; also under the id of a customer who was merged meanwhile.
async function readAll(db: Database, customerId: string, before: number): Promise<PostRecord[]> {
  const customer =
    (await db.customers.get(customerId)) ??
    (await db.customers.where('mergedIds').equals(customerId).first());
  const posts = await db.posts
    .where('[customerId+at]')
    .between(...spanOf(customer?.id ?? customerId, 0, before), true, false)
    .toArray();
  return posts.reverse();
}
