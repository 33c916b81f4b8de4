import type { Stage } from './stage';

/** All rows of one of the extension's own tables, read from one of its own pages past everything of ours. */
export function rowsOf<R>({ inside }: Stage, table: string): Promise<R[]> {
  return inside<R[]>(withTable(table, 'readonly', 'store.getAll()'));
}

/** Puts one row into a table, as no code of ours would. */
export async function putRow({ inside }: Stage, table: string, row: object): Promise<void> {
  await inside(withTable(table, 'readwrite', `store.put(${JSON.stringify(row)})`));
}

/** Puts one template among the others; the background hears of it as from a page that restored a backup. */
export async function putTemplate(stage: Stage, template: object): Promise<void> {
  await putRow(stage, 'templates', template);
  await stage.ask('backup.restored', {});
}

/**
 * Every row of the database by table, but what is made of the others (the search), the files of imports, and the mark that only
 * says that customers were written.
 */
export async function everything({ inside }: Stage): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return JSON.parse(await inside<string>(ALL)) as Record<string, unknown[]>;
}

// As text: a browser's driver may turn rows on the way.
const ALL = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('countersign');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const names = [...db.objectStoreNames].filter(name => !/^search|^import/.test(name));
    const work = db.transaction(names);
    const all = {};
    for (const name of names) {
      const reading = work.objectStore(name).getAll();
      reading.onsuccess = () => (all[name] = reading.result.filter(row => name !== 'upkeep' || row.name !== 'customers'));
    }
    work.oncomplete = () => { db.close(); resolve(JSON.stringify(all)); };
    work.onerror = () => reject(work.error);
  };
})`;

function withTable(table: string, mode: IDBTransactionMode, request: string): string {
  return `new Promise((resolve, reject) => {
    const opening = indexedDB.open('countersign');
    // It must not be us who make the database.
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(${JSON.stringify(table)}, '${mode}');
      const store = transaction.objectStore(${JSON.stringify(table)});
      const request = ${request};
      transaction.oncomplete = () => { database.close(); resolve(request.result); };
      transaction.onabort = () => { database.close(); reject(transaction.error); };
    };
  })`;
}
