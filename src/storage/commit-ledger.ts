import { SAME_TALK } from '../core/history/contacts';
import type { CustomerRecord, PostRecord } from '../core/history/record';
import type { Roster } from '../core/history/roster';
import { extendSummary, summarise } from '../core/history/summary';
import { moveBelongings } from './belongings';
import { countDays } from './count-days';
import { spanOf, type Database } from './database';
import type { PostChange } from './ledger';
import { noteForSearch, searchNotesOf } from './search/tail';

interface Entries {
  changes: readonly PostChange[];
  /** As they were read. */
  customers: readonly CustomerRecord[];
  roster: Roster;
}

/** Writes a ledger: posts, the customers' summaries, daily counts, and what follows from merged customers. */
export async function commitLedger(db: Database, { changes, customers, roster }: Entries): Promise<string[]> {
  const moved = await movedPosts(db, roster, changes);
  const all = [...changes.map(change => settled(change, roster)), ...moved].filter(isChange);
  await db.posts.bulkDelete(all.flatMap(({ before, after }) => (before && !after ? before.id : [])));
  await db.posts.bulkPut(all.flatMap(({ after }) => after ?? []));
  await countDays(db, all);
  await moveBelongings(db, roster.merges);

  const before = new Map(customers.map(customer => [customer.id, customer]));
  const after = await Promise.all(
    roster
      .all()
      .map(customer => settle(db, { customer, known: before.get(customer.id) ?? null, all, roster })),
  );
  return writeCustomers(db, before, after, all);
}

// The posts of a customer who turned out to be another one; those open in the ledger are settled there.
async function movedPosts(db: Database, roster: Roster, open: readonly PostChange[]): Promise<PostChange[]> {
  const inHand = new Set(open.flatMap(change => change.before?.id ?? []));
  const moved: PostChange[] = [];
  for (const { from } of roster.merges) {
    const posts = await db.posts
      .where('[customerId+at]')
      .between(...spanOf(from, 0, Infinity), true, true)
      .toArray();
    for (const post of posts) {
      if (!inHand.has(post.id)) moved.push(settled({ before: post, after: post }, roster));
    }
  }
  return moved;
}

function settled({ before, after }: PostChange, roster: Roster): PostChange {
  return {
    before,
    after: after && { ...after, customerId: roster.find(after.customerId)?.id ?? after.customerId },
  };
}

function isChange({ before, after }: PostChange): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

interface Case {
  customer: CustomerRecord;
  known: CustomerRecord | null;
  all: readonly PostChange[];
  roster: Roster;
}

// Null for a customer of whom nothing is left.
async function settle(db: Database, { customer, known, all, roster }: Case): Promise<CustomerRecord | null> {
  const mine = all.filter(
    ({ before, after }) => before?.customerId === customer.id || after?.customerId === customer.id,
  );
  const merged = roster.merges.some(({ into }) => into === customer.id);
  if (mine.length === 0 && !merged) return customer;
  if (!known && !merged) return { ...customer, ...summarise(mine.flatMap(({ after }) => after ?? [])) };
  if (merged || mine.some(takesAway)) {
    const posts = await db.posts
      .where('[customerId+at]')
      .between(...spanOf(customer.id, 0, Infinity), true, true)
      .toArray();
    const noted = posts.length > 0 || (await db.notes.where('customerId').equals(customer.id).count()) > 0;
    return noted ? { ...customer, ...summarise(posts) } : null;
  }
  const after = await postsSince(
    db,
    customer.id,
    Math.min(...mine.map(({ after }) => after?.at ?? Infinity)) - SAME_TALK,
  );
  return { ...customer, ...extendSummary(customer, undo(after, mine), after) };
}

function takesAway({ before, after }: PostChange): boolean {
  if (!before) return false;
  return (
    before.customerId !== after?.customerId ||
    before.at !== after.at ||
    before.filing.direction !== after.filing.direction
  );
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

async function writeCustomers(
  db: Database,
  before: ReadonlyMap<string, CustomerRecord>,
  after: readonly (CustomerRecord | null)[],
  all: readonly PostChange[],
): Promise<string[]> {
  const left = after.flatMap(customer => customer ?? []);
  const ids = new Set(left.map(customer => customer.id));
  const gone = [...before.values()].filter(customer => !ids.has(customer.id));
  const changed = left.filter(
    customer => JSON.stringify(customer) !== JSON.stringify(before.get(customer.id)),
  );
  // First the deletions: a number moves from one customer to the other and is unique.
  await db.customers.bulkDelete(gone.map(customer => customer.id));
  await db.customers.bulkPut(changed);

  const withPosts = new Set(all.flatMap(({ before, after }) => [before?.customerId, after?.customerId]));
  const visible = changed.filter(
    customer => withPosts.has(customer.id) || looksOther(customer, before.get(customer.id)),
  );
  return [...new Set([...visible, ...gone].flatMap(customer => customer.handles))];
}

// A further sight only moves dates that nobody sees.
function looksOther(a: CustomerRecord, b: CustomerRecord | undefined): boolean {
  return (
    a.displayName !== b?.displayName || a.numericId !== b.numericId || a.handles.join() !== b.handles.join()
  );
}
