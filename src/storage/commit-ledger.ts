import type { CustomerRecord } from '../core/history/record';
import type { Roster } from '../core/history/roster';
import { refileBelongings, refiled } from './belongings';
import { countDays } from './count-days';
import type { Database } from './database';
import { dropRemains } from './drop-remains';
import { groupOf, handlesOf } from './find-customers';
import { rememberCustomers } from './known-customers';
import type { PostChange } from './ledger';
import { allPosts, settleCustomers } from './settle-customers';
import { noteForSearch, searchNotesOf } from './search/tail';

interface Entries {
  changes: readonly PostChange[];
  /** As they were read. */
  customers: readonly CustomerRecord[];
  roster: Roster;
  /** Posts that are removed stay in the daily counts. */
  keepCounts: boolean;
  /** All handles (lower case) whose customers were read, under which mark: see known-customers.ts. */
  asked?: { mark: string | null; handles: readonly string[] };
}

/** Writes a ledger: posts, the customers' summaries, daily counts, and what follows from merged customers. */
export async function commitLedger(
  db: Database,
  { changes, customers, roster, keepCounts, asked }: Entries,
): Promise<string[]> {
  const before = new Map(customers.map(customer => [customer.id, customer]));
  await admitGroups(db, roster, before);
  const moved = await movedPosts(db, roster, changes);
  const all = [...changes.map(change => settled(change, roster)), ...moved].filter(isChange);
  if (roster.refiled.size > 0) await refileBelongings(db, roster);
  // Nothing is waited for in between: while the database writes, the customers are reckoned.
  const [, , told] = await Promise.all([
    countDays(db, keepCounts ? all.filter(({ after }) => after !== null) : all),
    writePosts(db, all),
    settleCustomers(db, { changes: all, before, roster }).then(after =>
      writeCustomers(db, { before, after, all, roster, asked }),
    ),
  ]);
  return told;
}

async function writePosts(db: Database, all: readonly PostChange[]): Promise<void> {
  const gone = all.flatMap(({ before, after }) => (before && !after ? before.id : []));
  await Promise.all([db.posts.bulkDelete(gone), db.posts.bulkPut(all.flatMap(({ after }) => after ?? []))]);
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
  if (before === after) return false;
  if (before === null || after === null) return true;
  return JSON.stringify(before) !== JSON.stringify(after);
}

interface Outcome {
  before: ReadonlyMap<string, CustomerRecord>;
  after: readonly (CustomerRecord | null)[];
  all: readonly PostChange[];
  roster: Roster;
  asked: Entries['asked'];
}

async function writeCustomers(
  db: Database,
  { before, after, all, roster, asked }: Outcome,
): Promise<string[]> {
  const left = after.flatMap(customer => customer ?? []);
  const ids = new Set(left.map(customer => customer.id));
  const gone = [...before.values()].filter(customer => !ids.has(customer.id));
  const changed = left.filter(customer => isOther(customer, before.get(customer.id)));
  await Promise.all([
    // First the deletions: a number moves from one customer to the other and is unique.
    db.customers.bulkDelete(gone.map(customer => customer.id)),
    db.customers.bulkPut(changed),
    noteForSearch(db, searchNotesOf(all, before, left)),
  ]);
  const othersChanged = gone.length + roster.merges.length + roster.refiled.size > 0;
  if (asked) rememberCustomers(db, { ...asked, customers: left, othersChanged });

  const withPosts = new Set(all.flatMap(({ before, after }) => [before?.customerId, after?.customerId]));
  const visible = changed.filter(
    customer => withPosts.has(customer.id) || looksOther(customer, before.get(customer.id)),
  );
  const merged = new Set(roster.merges.map(({ from }) => from));
  for (const customer of gone) if (!merged.has(customer.id)) await dropRemains(db, customer);
  return [...new Set([...(await handlesOfAll(db, visible)), ...gone.flatMap(({ handles }) => handles)])];
}

function isOther(customer: CustomerRecord, known: CustomerRecord | undefined): boolean {
  if (customer === known) return false;
  // Mostly a post more is what is different: writing both out to compare them takes its time.
  if (customer.inbound !== known?.inbound || customer.outbound !== known.outbound) return true;
  return JSON.stringify(customer) !== JSON.stringify(known);
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
