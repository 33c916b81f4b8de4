import { Dexie, type DBCore, type Middleware } from 'dexie';

/** Under which name the mark stands among the upkeep. It says nothing of anybody, and another one stands there after each change. */
export const CUSTOMERS_MARK = 'customers';

const marks = new WeakMap<object, string>();

/**
 * Puts a new mark down whenever `customers` is written through Dexie, in the same transaction and whoever writes: who finds the mark
 * that they left knows that every customer is as it was.
 */
export const customersMark: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'customers-mark',
  create: core => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(mode === 'readwrite' ? withUpkeep(stores) : stores, mode, options),
    table(name) {
      const table = core.table(name);
      if (name !== 'customers') return table;
      return {
        ...table,
        mutate(request) {
          if (request.type !== 'deleteRange' && sizeOf(request) === 0) return table.mutate(request);
          const value = crypto.randomUUID();
          marks.set(request.trans, value);
          const values = [{ name: CUSTOMERS_MARK, value }];
          const marked = core.table('upkeep').mutate({ type: 'put', trans: request.trans, values });
          return Dexie.Promise.all([table.mutate(request), marked]).then(([written]) => written);
        },
      };
    },
  }),
};

/** The mark that was put down last in this transaction; null where no customer was written. */
export function markIn(transaction: object): string | null {
  return marks.get(transaction) ?? null;
}

function withUpkeep(stores: string[]): string[] {
  return stores.includes('customers') ? [...new Set([...stores, 'upkeep'])] : stores;
}

function sizeOf(request: { keys?: unknown[]; values?: readonly unknown[] }): number {
  return (request.keys ?? request.values ?? []).length;
}
