import type { Database } from './database';
import { removePosts } from './remove-posts';

/** For so long a page that was read before cannot bring a deleted post back, in milliseconds. */
const REMEMBERED = 30 * 24 * 3_600_000;

/**
 * Removes what these posts answer, at once: X shows in its place that it was deleted, and not which post that was. Of posts that
 * we never kept nothing is written down. Resolves with the handles of customers about whom something is different.
 */
export async function dropGonePosts(
  db: Database,
  { answeredBy, at }: { answeredBy: readonly string[]; at: number },
): Promise<string[]> {
  return db.transaction('rw', db.tables, async () => {
    const answers = await db.posts.bulkGet([...new Set(answeredBy)]);
    const ids = new Set(answers.flatMap(answer => answer?.replyToId ?? []));
    const posts = (await db.posts.bulkGet([...ids])).flatMap(post => post ?? []);
    if (posts.length === 0) return [];
    await db.gone.bulkPut(posts.map(({ id }) => ({ id, at })));
    return removePosts(db, posts);
  });
}

/** Ids of these posts that X has shown as deleted. */
export async function goneAmong(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const gone = (await db.gone.count()) === 0 ? [] : await db.gone.bulkGet([...ids]);
  return new Set(gone.flatMap(post => post?.id ?? []));
}

/** Forgets which posts were deleted long ago. */
export async function tidyGone(db: Database, now: number): Promise<void> {
  await db.gone
    .where('at')
    .below(now - REMEMBERED)
    .delete();
}
