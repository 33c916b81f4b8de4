import type { CustomerRecord } from '../core/history/record';
import { CUSTOMERS_MARK, markIn } from './customers-mark';
import type { Database } from './database';
import { nativeTransaction } from './find-by-keys';

/** So many customers are remembered, some megabytes. */
const MOST = 8_000;

/** Customers as they stand in the database while its mark is this one. */
interface Memory {
  mark: string | null;
  /** Everybody who ever went by a handle, by ids. */
  byHandle: Map<string, readonly string[]>;
  byId: Map<string, CustomerRecord>;
}

// By name of the database: both connections of a background work on one.
const memories = new Map<string, Memory>();

/** What is known without asking. */
export interface Recalled {
  /** The mark of the customers as this transaction sees them, null where nobody put one down. */
  mark: string | null;
  customers: CustomerRecord[];
  /** Handles of which nothing is known here. */
  missing: string[];
}

/**
 * Whoever goes or went by these handles (lower case), as far as an earlier transaction of this process left them behind and nobody
 * changed anybody since. The same people come again and again, and reading each took a fifth of filing their posts. To be asked
 * within a transaction on `customers` and `upkeep`.
 */
export async function recallCustomers(db: Database, handles: readonly string[]): Promise<Recalled> {
  const value = (await db.upkeep.get(CUSTOMERS_MARK))?.value;
  const mark = typeof value === 'string' ? value : null;
  const memory = memoryOf(db);
  if (mark === null || memory.mark !== mark) return { mark, customers: [], missing: [...handles] };
  const customers = new Map<string, CustomerRecord>();
  const missing: string[] = [];
  for (const handle of handles) {
    const found = memory.byHandle.get(handle)?.map(id => memory.byId.get(id));
    if (!found || found.includes(undefined)) missing.push(handle);
    else for (const customer of found) if (customer) customers.set(customer.id, customer);
  }
  return { mark, customers: [...customers.values()], missing };
}

/**
 * Remembers these customers, once the transaction is through: everybody with one of these handles, as they are now. `mark` is what
 * {@link recallCustomers} saw in the same transaction. Where others were merged or removed, everything is forgotten instead.
 */
export function rememberCustomers(
  db: Database,
  seen: {
    mark: string | null;
    handles: readonly string[];
    customers: readonly CustomerRecord[];
    othersChanged: boolean;
  },
): void {
  const transaction = nativeTransaction();
  const mark = transaction && (markIn(transaction) ?? seen.mark);
  if (!transaction || mark === null) return;
  transaction.addEventListener('complete', () => {
    const memory = memoryOf(db);
    if (memory.mark !== seen.mark || seen.othersChanged) forgetAll(memory);
    memory.mark = mark;
    if (!seen.othersChanged) take(memory, seen.handles, seen.customers);
  });
}

function take(
  { byHandle, byId }: Memory,
  handles: readonly string[],
  customers: readonly CustomerRecord[],
): void {
  const ids = new Map<string, string[]>(handles.map(handle => [handle, []]));
  for (const customer of customers) {
    renew(byId, customer.id, customer);
    for (const handle of customer.handles) ids.get(handle)?.push(customer.id);
  }
  for (const [handle, theirs] of ids) renew(byHandle, handle, theirs);
}

// A map goes through its keys in the order in which they came: the first is the one that was not needed for longest.
function renew<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= MOST) return;
  for (const [oldest] of map) {
    map.delete(oldest);
    return;
  }
}

function forgetAll(memory: Memory): void {
  memory.byHandle.clear();
  memory.byId.clear();
}

function memoryOf({ name }: Database): Memory {
  const known = memories.get(name);
  if (known) return known;
  const memory: Memory = { mark: null, byHandle: new Map(), byId: new Map() };
  memories.set(name, memory);
  return memory;
}
