import type { PostRecord, ReplyRecord, WordingUse } from '../core/history/record';
import { handleKey } from '../core/post';
import type { Database } from './database';

/** Writes down which wordings went to whom in which thread, once for each press. */
export async function keepUse(db: Database, reply: ReplyRecord, answered: PostRecord | null): Promise<void> {
  if (reply.templateIds.length === 0) return;
  const use: WordingUse = {
    pressId: reply.pressId,
    at: reply.pressedAt,
    brand: handleKey(reply.brand),
    customer: handleKey(reply.customer),
    thread: threadOf({
      id: reply.inReplyTo,
      replyToId: answered?.replyToId ?? null,
      conversationId: answered?.conversationId ?? null,
    }),
    templateIds: [...reply.templateIds],
    wordingIds: [...(reply.wordingIds ?? [])],
  };
  await db.uses.put(use);
}

/** The newest uses, newest first. */
export function readUses(db: Database, limit: number): PromiseLike<WordingUse[]> {
  return db.uses.orderBy('at').reverse().limit(limit).toArray();
}

/** Ids that posts of one thread have in common with this one, its own among them. */
export async function readThread(
  db: Database,
  post: { id: string; replyToId: string | null },
): Promise<string[]> {
  const known = await db.posts.get(post.id);
  return threadOf({
    id: post.id,
    replyToId: post.replyToId ?? known?.replyToId ?? null,
    conversationId: known?.conversationId ?? null,
  });
}

/** A reply of ours, whoever of us wrote it. */
export interface PastReply {
  id: string;
  at: number;
  text: string;
  /** Handle, lower case. */
  customer: string;
}

/**
 * Replies of a brand (handle), newest first, out of at most `limit` posts from `before` (Unix milliseconds) back. `next` is the
 * `before` of the page behind it, null at the end.
 */
export async function readReplies(
  db: Database,
  { brand, before, limit }: { brand: string; before: number; limit: number },
): Promise<{ replies: PastReply[]; next: number | null }> {
  const key = handleKey(brand);
  const posts = await db.posts
    .where('[brand+at]')
    .between([key, 0], [key, before], true, false)
    .reverse()
    .limit(limit)
    .toArray();
  const replies = posts
    .filter(post => post.filing.direction === 'out' && !post.translated)
    .map(({ id, at, text, filing }) => ({ id, at, text, customer: filing.customer }));
  return { replies, next: posts.length < limit ? null : (posts.at(-1)?.at ?? null) };
}

function threadOf({
  id,
  replyToId,
  conversationId,
}: {
  id: string;
  replyToId: string | null;
  conversationId: string | null;
}): string[] {
  return [...new Set([id, replyToId ?? id, conversationId ?? id])];
}
