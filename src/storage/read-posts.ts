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
  // A reply whose id X has not told yet lies behind all others.
  const told = wanted.filter(id => /^\d/.test(id));
  const near = told.length >= MANY ? await allBetween(db, told) : null;
  const others = near ? wanted.slice(told.length) : wanted;
  const rest = others.length > 0 ? await db.posts.bulkGet(others) : [];
  return [...(near ?? []), ...rest.flatMap(post => post ?? [])];
}

// Null where too much else lies between them.
async function allBetween(db: Database, wanted: readonly string[]): Promise<PostRecord[] | null> {
  const between = await db.posts
    .where('id')
    .between(wanted[0] ?? '', wanted.at(-1) ?? '', true, true)
    .limit(wanted.length + 1)
    .toArray();
  const known = new Set(wanted);
  return between.length > wanted.length ? null : between.filter(post => known.has(post.id));
}
