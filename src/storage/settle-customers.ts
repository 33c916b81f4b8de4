import { SAME_TALK } from '../core/history/contacts';
import type { CustomerRecord, PostRecord } from '../core/history/record';
import type { Roster } from '../core/history/roster';
import { extendSummary, nothingYet, summarise } from '../core/history/summary';
import { hasBelongings } from './belongings';
import { spanOf, type Database } from './database';
import type { PostChange } from './ledger';
import { lastSolved, solvedFrom } from './solves';

/**
 * All customers of the roster as they are after these changes of posts, in the roster's order; null for one of whom nothing is left.
 * The posts must be on their way into the database: whoever is reckoned from all their posts is reckoned from those, too.
 */
export async function settleCustomers(
  db: Database,
  {
    changes,
    before,
    roster,
  }: { changes: readonly PostChange[]; before: ReadonlyMap<string, CustomerRecord>; roster: Roster },
): Promise<(CustomerRecord | null)[]> {
  const changesOf = byCustomer(changes);
  return Promise.all(
    roster.all().map(customer => {
      const mine = changesOf.get(customer.id) ?? [];
      return settle(db, { customer, known: before.get(customer.id) ?? null, mine, roster });
    }),
  );
}

interface Case {
  customer: CustomerRecord;
  known: CustomerRecord | null;
  /** Changes of posts that are or were theirs. */
  mine: readonly PostChange[];
  roster: Roster;
}

function byCustomer(all: readonly PostChange[]): ReadonlyMap<string, PostChange[]> {
  const found = new Map<string, PostChange[]>();
  const add = (id: string | undefined, change: PostChange) => {
    if (id === undefined) return;
    const mine = found.get(id);
    if (mine) mine.push(change);
    else found.set(id, [change]);
  };
  for (const change of all) {
    const [from, to] = [change.before?.customerId, change.after?.customerId];
    add(from, change);
    if (to !== from) add(to, change);
  }
  return found;
}

// Null for a customer of whom nothing is left.
async function settle(db: Database, { customer, known, mine, roster }: Case): Promise<CustomerRecord | null> {
  if (roster.rootOf(customer).id !== customer.id) return solvedFrom({ ...customer, ...nothingYet }, null);
  const regrouped = roster.refiled.has(customer.id) || roster.merges.some(({ into }) => into === customer.id);
  if (mine.length === 0 && !regrouped) return customer;
  if (!known && !regrouped) return { ...customer, ...summarise(mine.flatMap(({ after }) => after ?? [])) };
  if (regrouped || mine.some(takesAway)) {
    const posts = await allPosts(db, customer.id);
    if (posts.length === 0 && !(await hasBelongings(db, customer.id))) return null;
    const solvedAt = await lastSolved(db, customer.id);
    return solvedFrom({ ...customer, ...summarise(posts, solvedAt) }, solvedAt);
  }
  const since = Math.min(...mine.map(({ after }) => after?.at ?? Infinity)) - SAME_TALK;
  // Most posts come after everything that we know, and then there is nothing to read.
  const after = isAllBefore(known, since)
    ? mine.flatMap(({ after: post }) => post ?? [])
    : await postsSince(db, customer.id, since);
  return { ...customer, ...extendSummary(customer, undo(after, mine), after) };
}

function isAllBefore(known: CustomerRecord | null, since: number): boolean {
  if (!known) return false;
  return (known.lastContactAt ?? -Infinity) < since && (known.lastReply?.at ?? -Infinity) < since;
}

function takesAway({ before, after }: PostChange): boolean {
  if (!before) return false;
  return (
    before.customerId !== after?.customerId ||
    before.at !== after.at ||
    before.filing.direction !== after.filing.direction
  );
}

/** Every post that is filed under this customer. */
export function allPosts(db: Database, customerId: string): PromiseLike<PostRecord[]> {
  return postsSince(db, customerId, 0);
}

function postsSince(db: Database, customerId: string, from: number): PromiseLike<PostRecord[]> {
  return db.posts
    .where('[customerId+at]')
    .between(...spanOf(customerId, from, Infinity), true, true)
    .toArray();
}

function undo(posts: readonly PostRecord[], changes: readonly PostChange[]): PostRecord[] {
  const before = new Map(changes.map(change => [change.after?.id, change.before]));
  return posts.flatMap(post => (before.has(post.id) ? (before.get(post.id) ?? []) : post));
}
