import { comparePosts } from './order';
import type { PostRecord } from './record';

const HOUR = 3_600_000;

/** Posts of theirs closer together than this are one contact, wherever they stand. */
export const CLOSE = 24 * HOUR;

/** Posts of theirs in one conversation are one contact while no longer pause than this lies between two of them. */
export const SAME_TALK = 7 * 24 * HOUR;

/**
 * The posts with which a customer turned to us anew.
 *
 * A post of theirs begins a contact unless they wrote to us within the 24 hours before it, or in the same conversation within
 * the 7 days before it. So "hello?" after an hour, three posts about one parcel and next week's "still nothing" in the thread
 * are one contact; a new post two days later is a second. Our own posts neither begin nor split a contact.
 *
 * Whether a post begins one depends only on the 7 days before it. That keeps the count exact when older posts are seen later:
 * only the posts around the new one are looked at.
 */
export function contactStarts(posts: readonly PostRecord[]): PostRecord[] {
  const lastInTalk = new Map<string, number>();
  let last = -Infinity;
  const starts: PostRecord[] = [];
  for (const post of [...posts].sort(comparePosts)) {
    if (post.filing.direction !== 'in') continue;
    const talk = talkOf(post);
    const before = lastInTalk.get(talk) ?? -Infinity;
    if (post.at - last > CLOSE && post.at - before > SAME_TALK) starts.push(post);
    lastInTalk.set(talk, post.at);
    last = post.at;
  }
  return starts;
}

// A post that answers nothing is the first of its conversation: later ones name its id.
function talkOf(post: PostRecord): string {
  return post.conversationId ?? post.id;
}
