import type { PostRecord } from '../core/history/record';
import { spanOf, type Database } from './database';

/**
 * A customer's posts and ours to them, newest first, at most so many.
 *
 * All at once is quicker than one after the other, which is how a list is read from its end.
 */
export async function newestPosts(db: Database, customerId: string, most: number): Promise<PostRecord[]> {
  const posts = () =>
    db.posts.where('[customerId+at]').between(...spanOf(customerId, 0, Infinity), true, true);
  const all = await posts()
    .limit(most + 1)
    .toArray();
  return all.length > most ? posts().reverse().limit(most).toArray() : all.reverse();
}
