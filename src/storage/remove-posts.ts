import type { PostRecord } from '../core/history/record';
import { spanOf, type Database } from './database';
import { openLedger } from './ledger';
import { dropChoices } from './unlearn';

/**
 * Removes posts, and everything that was kept because of them: presses, wordings, what the ranking learned. The daily counts stay:
 * they hold no text, and it happened. To be called in a transaction on all tables. Resolves with the handles of customers about
 * whom something is different.
 */
export async function removePosts(db: Database, posts: readonly PostRecord[]): Promise<string[]> {
  const pressIds = posts.flatMap(post => post.made?.pressId ?? []);
  await Promise.all([db.replies.bulkDelete(pressIds), db.uses.bulkDelete(pressIds)]);
  await dropChoices(db, choiceIdsOf([...posts, ...(await answersTo(db, posts))]));
  const ledger = await openLedger(
    db,
    posts.map(post => post.id),
    [],
  );
  for (const post of posts) ledger.remove(post.id);
  return ledger.commit({ keepCounts: true });
}

/** Keys of what the ranking may have learned from these posts. */
export function choiceIdsOf(posts: readonly PostRecord[]): string[] {
  return posts.flatMap(({ id, filing, made }) =>
    filing.direction === 'out' ? [`seen:${id}`, ...(made ? [made.pressId] : [])] : [],
  );
}

// What was learned from an answer holds the words that were answered, too.
async function answersTo(db: Database, posts: readonly PostRecord[]): Promise<PostRecord[]> {
  const oldest = new Map<string, number>();
  for (const { customerId, at, filing } of posts) {
    if (filing.direction === 'in') oldest.set(customerId, Math.min(at, oldest.get(customerId) ?? at));
  }
  const gone = new Set(posts.map(post => post.id));
  const later = await Promise.all(
    [...oldest].map(([customerId, at]) =>
      db.posts
        .where('[customerId+at]')
        .between(...spanOf(customerId, at, Infinity), true, true)
        .filter(post => post.replyToId !== null && gone.has(post.replyToId))
        .toArray(),
    ),
  );
  return later.flat();
}
