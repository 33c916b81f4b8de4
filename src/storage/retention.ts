import { keptSinceOf, type Retention } from '../core/history/retention';
import type { PostRecord } from '../core/history/record';
import type { Database } from './database';
import { removePosts } from './remove-posts';

/** So many posts are removed in one go: some tenths of a second in which nobody else can write. */
const PIECE = 200;

/**
 * Removes one piece of what is older than its brand's time, with customers of whom nothing is left. `more` says that there may be
 * more: call again. Whoever is stopped in between goes on where it was, for it always takes the oldest.
 */
export async function removeExpired(
  db: Database,
  retention: Retention,
  now: number,
): Promise<{ handles: readonly string[]; more: boolean }> {
  for (const brand of await brandsIn(db)) {
    const since = keptSinceOf(retention, brand, now);
    const handles = await db.transaction('rw', db.tables, async () => {
      const posts = await expired(db, brand, since);
      return posts.length > 0 ? removePosts(db, posts) : null;
    });
    if (handles) return { handles, more: true };
  }
  return { handles: [], more: false };
}

function expired(db: Database, brand: string, since: number): PromiseLike<PostRecord[]> {
  return db.posts.where('[brand+at]').between([brand, 0], [brand, since], true, false).limit(PIECE).toArray();
}

// Also brands that are no longer in the set-up: from one to the next along the index.
async function brandsIn(db: Database): Promise<string[]> {
  const brands: string[] = [];
  for (let last = ''; ;) {
    const [key] = await db.posts.where('[brand+at]').above([last, Infinity]).limit(1).keys();
    const brand: unknown = Array.isArray(key) ? key[0] : undefined;
    if (typeof brand !== 'string') return brands;
    brands.push(brand);
    last = brand;
  }
}
