import { Dexie } from 'dexie';

/** What is asked of a table here. */
interface Asked<T> {
  name: string;
  where(index: string): { equals(key: string): { toArray(): PromiseLike<T[]> } };
}

/**
 * All records that have one of these keys in an index, in the order of the keys.
 *
 * Within a transaction the questions go to IndexedDB as they are: with a promise and a collection for each of some thousand keys,
 * asking took longer than the answers.
 */
export async function findByKeys<T>(table: Asked<T>, index: string, keys: readonly string[]): Promise<T[]> {
  const native = nativeTransaction();
  if (!native || keys.length === 0) {
    const found = await Promise.all(keys.map(key => table.where(index).equals(key).toArray()));
    return found.flat();
  }
  const source = native.objectStore(table.name).index(index);
  return new Dexie.Promise<T[]>((resolve, reject) => {
    const found: T[][] = [];
    let open = keys.length;
    for (const [place, key] of keys.entries()) {
      const request: IDBRequest<T[]> = source.getAll(key);
      request.addEventListener('success', () => {
        found[place] = request.result;
        open -= 1;
        if (open === 0) resolve(found.flat());
      });
      request.addEventListener('error', () => reject(request.error));
    }
  });
}

/** The transaction of IndexedDB in which we are, null outside of one. */
export function nativeTransaction(): IDBTransaction | null {
  return (Dexie.currentTransaction as { idbtrans?: IDBTransaction } | null)?.idbtrans ?? null;
}
