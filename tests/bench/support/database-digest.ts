import type { Page } from 'playwright-core';

/** Records read at once: a quarter of a million posts must not stand in a page's memory. */
const AT_ONCE = 2_000;

/** What a database holds of posts and people. */
export interface DatabaseDigest {
  posts: number;
  customers: number;
  days: number;
  /** The same for the same records, whatever the order in which they came. */
  digest: string;
}

/** Reads all posts, customers and daily counts, in the order of their keys. `page` is one of our origin. */
export async function digestDatabase(page: Page): Promise<DatabaseDigest> {
  return page.evaluate<DatabaseDigest>(`(async () => {
    const done = request => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const db = await done(indexedDB.open('countersign'));
    const counts = {};
    let digest = '';
    for (const table of ['posts', 'customers', 'dailyCounts']) {
      counts[table] = 0;
      let range = null;
      for (;;) {
        const store = db.transaction(table).objectStore(table);
        const [records, keys] = await Promise.all([
          done(store.getAll(range, ${AT_ONCE})),
          done(store.getAllKeys(range, ${AT_ONCE})),
        ]);
        if (records.length === 0) break;
        counts[table] += records.length;
        range = IDBKeyRange.lowerBound(keys.at(-1), true);
        const bytes = new TextEncoder().encode(digest + JSON.stringify(records));
        digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join();
      }
    }
    db.close();
    return { posts: counts.posts, customers: counts.customers, days: counts.dailyCounts, digest };
  })()`);
}
