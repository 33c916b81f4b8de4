import type { CustomerRecord } from '../core/history/record';
import type { Database } from './database';
import { findByKeys } from './find-by-keys';

/**
 * Everybody who ever went by one of these handles (lower case) or has one of these numbers, each once, and who is `known` already.
 *
 * One exact question for each: `anyOf` walks a cursor from key to key, which among 100,000 customers took 25 times as long.
 */
export async function findCustomers(
  db: Database,
  {
    handles,
    numericIds = [],
    known: before = [],
  }: {
    handles: readonly string[];
    numericIds?: readonly string[];
    known?: readonly CustomerRecord[];
  },
): Promise<CustomerRecord[]> {
  const named = [...before, ...(await findByKeys<CustomerRecord>(db.customers, 'handles', handles))];
  const found = new Map(named.map(customer => [customer.id, customer]));
  // A number is one customer's: who was found by a handle need not be looked for again.
  const known = new Set(named.map(customer => customer.numericId));
  const others = numericIds.filter(numericId => !known.has(numericId));
  for (const customer of await findByKeys<CustomerRecord>(db.customers, 'numericId', others))
    found.set(customer.id, customer);
  return [...found.values()];
}

/** The customer under whom things of this id are filed now: ids of merged customers lead there, too. Null when nobody is left. */
export async function findCustomer(db: Database, id: string): Promise<CustomerRecord | null> {
  const customer = await findPerson(db, id);
  return customer ? rootOf(db, customer) : null;
}

/** The customer with whom an agent put this one together, as far up as it goes; the same where nobody did. */
export async function rootOf(db: Database, customer: CustomerRecord): Promise<CustomerRecord> {
  const parent = customer.parentId === undefined ? null : await findPerson(db, customer.parentId);
  return parent ? rootOf(db, parent) : customer;
}

/** Those customers, and everybody above them up to the one under whom their things are filed. */
export async function withRoots(
  db: Database,
  customers: readonly CustomerRecord[],
): Promise<CustomerRecord[]> {
  const all = new Map(customers.map(customer => [customer.id, customer]));
  const waiting = [...customers];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const parent = next.parentId === undefined ? null : await findPerson(db, next.parentId);
    if (!parent || all.has(parent.id)) continue;
    all.set(parent.id, parent);
    waiting.push(parent);
  }
  return [...all.values()];
}

/** Everybody whom an agent put together with this customer, themselves first. */
export async function groupOf(
  db: Database,
  root: CustomerRecord,
): Promise<[CustomerRecord, ...CustomerRecord[]]> {
  const parts = await Promise.all(
    [root.id, ...root.mergedIds].map(id => db.customers.where('parentId').equals(id).toArray()),
  );
  const below = await Promise.all(parts.flat().map(part => groupOf(db, part)));
  return [root, ...below.flat()];
}

/** All handles of a customer, so that whoever shows any of them reads anew. */
export async function handlesOf(db: Database, root: CustomerRecord): Promise<string[]> {
  const group = await groupOf(db, root);
  return [...new Set(group.flatMap(customer => customer.handles))];
}

/** The customer of this id, or who they turned out to be. Null when nobody is left. */
export async function findPerson(db: Database, id: string): Promise<CustomerRecord | null> {
  return (await db.customers.get(id)) ?? (await db.customers.where('mergedIds').equals(id).first()) ?? null;
}
