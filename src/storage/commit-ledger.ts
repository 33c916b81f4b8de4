import { SAME_TALK } from '../core/history/contacts';
import type { CustomerRecord, PostRecord } from '../core/history/record';
import type { Roster } from '../core/history/roster';
import { extendSummary, nothingYet, summarise } from '../core/history/summary';
import { hasBelongings, refileBelongings, refiled } from './belongings';
import { countDays } from './count-days';
import { spanOf, type Database } from './database';
import { dropRemains } from './drop-remains';
import { groupOf, handlesOf } from './find-customers';
import type { PostChange } from './ledger';
import { lastSolved, solvedFrom } from './solves';
import { noteForSearch, searchNotesOf } from './search/tail';

interface Entries {
  changes: readonly PostChange[];
  /** As they were read. */
  customers: readonly CustomerRecord[];
  roster: Roster;
  /** Posts that are removed stay in the daily counts. */
  keepCounts: boolean;
}

/** Writes a ledger: posts, the customers' summaries, daily counts, and what follows from merged customers. */
export async function commitLedger(
  db: Database,
  { changes, customers, roster, keepCounts }: Entries,
): Promise<string[]> {
  const before = new Map(customers.map(customer => [customer.id, customer]));
  await admitGroups(db, roster, before);
  const moved = await movedPosts(db, roster, changes);
  const all = [...changes.map(change => settled(change, roster)), ...moved].filter(isChange);
  await db.posts.bulkDelete(all.flatMap(({ before, after }) => (before && !after ? before.id : [])));
  await db.posts.bulkPut(all.flatMap(({ after }) => after ?? []));
  await countDays(db, keepCounts ? all.filter(({ after }) => after !== null) : all);
  await refileBelongings(db, roster);

  const changesOf = byCustomer(all);
  const after = await Promise.all(
    roster.all().map(customer => {
      const mine = changesOf.get(customer.id) ?? [];
      return settle(db, { customer, known: before.get(customer.id) ?? null, mine, roster });
    }),
  );
  return writeCustomers(db, { before, after, all, roster });
}

// Whoever is put together with somebody whose things are filed anew.
async function admitGroups(db: Database, roster: Roster, before: Map<string, CustomerRecord>): Promise<void> {
  for (const id of roster.refiled) {
    const known = before.get(id);
    const group = known ? await groupOf(db, known) : [];
    roster.admit(group.filter(customer => !before.has(customer.id)));
    for (const customer of group) before.set(customer.id, before.get(customer.id) ?? customer);
  }
}

// The posts of customers who turned out to be others or were put together or apart; those open in the ledger are settled there.
async function movedPosts(db: Database, roster: Roster, open: readonly PostChange[]): Promise<PostChange[]> {
  const inHand = new Set(open.flatMap(change => change.before?.id ?? []));
  const moved: PostChange[] = [];
  for (const id of roster.refiled) {
    for (const post of await allPosts(db, id)) {
      if (!inHand.has(post.id)) moved.push(settled({ before: post, after: post }, roster));
    }
  }
  return moved;
}

function settled({ before, after }: PostChange, roster: Roster): PostChange {
  return { before, after: after && refiled(after, roster) };
}

function isChange({ before, after }: PostChange): boolean {
  if (before === null || after === null) return before !== after;
  return JSON.stringify(before) !== JSON.stringify(after);
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
  for (const change of all) {
    for (const id of new Set([change.before?.customerId, change.after?.customerId])) {
      if (id === undefined) continue;
      const mine = found.get(id);
      if (mine) mine.push(change);
      else found.set(id, [change]);
    }
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

function allPosts(db: Database, customerId: string): PromiseLike<PostRecord[]> {
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

interface Outcome {
  before: ReadonlyMap<string, CustomerRecord>;
  after: readonly (CustomerRecord | null)[];
  all: readonly PostChange[];
  roster: Roster;
}

async function writeCustomers(db: Database, { before, after, all, roster }: Outcome): Promise<string[]> {
  const left = after.flatMap(customer => customer ?? []);
  const ids = new Set(left.map(customer => customer.id));
  const gone = [...before.values()].filter(customer => !ids.has(customer.id));
  const changed = left.filter(
    customer => JSON.stringify(customer) !== JSON.stringify(before.get(customer.id)),
  );
  // First the deletions: a number moves from one customer to the other and is unique.
  await db.customers.bulkDelete(gone.map(customer => customer.id));
  await db.customers.bulkPut(changed);
  await noteForSearch(db, searchNotesOf(all, before, left));

  const withPosts = new Set(all.flatMap(({ before, after }) => [before?.customerId, after?.customerId]));
  const visible = changed.filter(
    customer => withPosts.has(customer.id) || looksOther(customer, before.get(customer.id)),
  );
  const merged = new Set(roster.merges.map(({ from }) => from));
  for (const customer of gone) if (!merged.has(customer.id)) await dropRemains(db, customer);
  return [...new Set([...(await handlesOfAll(db, visible)), ...gone.flatMap(({ handles }) => handles)])];
}

async function handlesOfAll(db: Database, customers: readonly CustomerRecord[]): Promise<string[]> {
  const parents = new Set(await db.customers.orderBy('parentId').uniqueKeys());
  const all = customers.map(async customer =>
    [customer.id, ...customer.mergedIds].some(id => parents.has(id))
      ? handlesOf(db, customer)
      : customer.handles,
  );
  return (await Promise.all(all)).flat();
}

// A further sight only moves dates that nobody sees.
function looksOther(a: CustomerRecord, b: CustomerRecord | undefined): boolean {
  return (
    a.displayName !== b?.displayName || a.numericId !== b.numericId || a.handles.join() !== b.handles.join()
  );
}
