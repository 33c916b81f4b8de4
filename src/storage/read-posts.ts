import type { PostRecord } from '../core/history/record';
import type { Database } from './database';

/** From so many on, posts are looked for all at once. */
const MANY = 100;

/**
 * Those of these posts that are kept.
 *
 * Posts of a batch mostly follow each other, so one question for everything from the first to the last of them says which are
 * there; asking for each took a third of the time of an import. Where much else lies between them, each is asked for.
 */
export async function keptPosts(db: Database, ids: readonly string[]): Promise<PostRecord[]> {
  const wanted = [...new Set(ids)].sort();
  const [first, last] = [wanted[0], wanted.at(-1)];
  if (first !== undefined && last !== undefined && wanted.length >= MANY) {
    const between = await db.posts
      .where('id')
      .between(first, last, true, true)
      .limit(wanted.length + 1)
      .toArray();
    const known = new Set(wanted);
    if (between.length <= wanted.length) return between.filter(post => known.has(post.id));
  }
  return (await db.posts.bulkGet(wanted)).flatMap(post => post ?? []);
}
