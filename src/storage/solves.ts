import type { Deed, SolveRecord } from '../core/history/keeping';
import type { CustomerRecord } from '../core/history/record';
import { stateOf } from '../core/history/state';
import { spanOf, type Database } from './database';
import { findCustomer, handlesOf } from './find-customers';
import { noteForSearch } from './search/tail';

/**
 * Says that nothing more is owed to a customer, or takes the last such word back. It is a fact with a time: posts of theirs up to
 * then need no answer, whenever they are seen. Saying it twice changes nothing. Takes the id of a customer who was merged
 * meanwhile, too. Resolves with the customer's handles (none where nothing changed), null when there is no such customer.
 */
export async function solveCustomer(
  db: Database,
  { customerId, solved, author, at }: { customerId: string; solved: boolean } & Deed,
): Promise<readonly string[] | null> {
  return db.transaction('rw', db.customers, db.posts, db.solves, db.searchTail, async () => {
    const customer = await findCustomer(db, customerId);
    if (!customer) return null;
    if ((stateOf(customer) === 'solved') === solved) return [];
    if (solved) await db.solves.put(solveOf(customer.id, { author, at }));
    else await undoLast(db, customer, { author, at });
    await db.customers.put(await withSolves(db, customer));
    await noteForSearch(db, { touched: [customer.id] });
    return handlesOf(db, customer);
  });
}

/** When a customer was last said to be solved, null for never. */
export async function lastSolved(db: Database, customerId: string): Promise<number | null> {
  const solves = await db.solves.where('customerId').equals(customerId).toArray();
  return solves.reduce<number | null>(
    (last, { at, undone }) => (undone === null && (last === null || at > last) ? at : last),
    null,
  );
}

/** The customer with this moment as when they were last said to be solved. */
export function solvedFrom(customer: CustomerRecord, solvedAt: number | null): CustomerRecord {
  const { solvedAt: _, ...rest } = customer;
  return solvedAt === null ? rest : { ...rest, solvedAt };
}

function solveOf(customerId: string, deed: Deed): SolveRecord {
  return { id: crypto.randomUUID(), customerId, ...deed, undone: null };
}

async function undoLast(db: Database, { id, solvedAt }: CustomerRecord, deed: Deed): Promise<void> {
  const solves = await db.solves.where('customerId').equals(id).toArray();
  const last = solves.filter(solve => solve.undone === null && solve.at === solvedAt);
  await db.solves.bulkPut(last.map(solve => Object.assign(solve, { undone: deed })));
}

/** The customer with what their solves say: whether they wait, and when they were last said to be solved. */
export async function withSolves(db: Database, customer: CustomerRecord): Promise<CustomerRecord> {
  const solvedAt = await lastSolved(db, customer.id);
  const settledAt = Math.max(solvedAt ?? 0, customer.lastReply?.at ?? 0);
  const waiting = await db.posts
    .where('[customerId+at]')
    .between(...spanOf(customer.id, settledAt, Infinity), false, true)
    .filter(post => post.filing.direction === 'in')
    .first();
  return solvedFrom({ ...customer, waitingSince: waiting?.at ?? null }, solvedAt);
}
