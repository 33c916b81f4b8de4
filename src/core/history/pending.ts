import { handleKey, timeOfId } from '../post';
import type { ReplyIntent } from './reply';
import type { PostRecord, ReplyRecord } from './record';

/** How long a press whose outcome we never heard waits for its post to be seen. */
export const PATIENCE = 24 * 3_600_000;

/** X's clock and this machine's may differ by so much. */
const CLOCK_SKEW = 5 * 60_000;

/**
 * The reply that this post of ours turns out to be: same brand, same answered post (same customer where the page does not say
 * which post), same text, not written before the press and not a day later. The earliest press that fits; null when none does.
 */
export function replyBehind(post: PostRecord, waiting: readonly ReplyRecord[]): ReplyRecord | null {
  if (post.filing.direction !== 'out' || post.made || post.translated) return null;
  const fitting = waiting.filter(
    reply =>
      reply.state !== 'done' &&
      handleKey(reply.brand) === post.brand &&
      post.at >= reply.pressedAt - CLOCK_SKEW &&
      post.at <= reply.pressedAt + PATIENCE &&
      sameTarget(reply, post) &&
      sameText(reply.text, post),
  );
  return fitting.sort((a, b) => a.pressedAt - b.pressedAt)[0] ?? null;
}

/** Id under which a reply stands in the history until X's own id is known. */
export function provisionalId(pressId: string): string {
  return `press:${pressId}`;
}

/** True for an id that we gave and X does not know. */
export function isProvisional(postId: string): boolean {
  return postId.startsWith('press:');
}

/** Our post as the press describes it, before any sight of it. A sight of the same post completes it. */
export function recordOfReply(reply: ReplyIntent, sent: { postId: string | null; at: number }): PostRecord {
  const brand = handleKey(reply.brand);
  return {
    id: sent.postId ?? provisionalId(reply.pressId),
    customerId: '',
    brand,
    at: (sent.postId === null ? null : timeOfId(sent.postId)) ?? sent.at,
    filing: {
      brand,
      direction: 'out',
      author: reply.brand,
      customer: handleKey(reply.customer),
      sure: true,
      seenAt: reply.pressedAt,
    },
    authorNumericId: null,
    text: reply.text,
    lang: null,
    translated: false,
    cutOff: false,
    replyToId: reply.inReplyTo,
    replyToHandles: [handleKey(reply.customer)],
    conversationId: null,
    scenes: [],
    initials: null,
    made: null,
  };
}

/** Whole seconds from the customer's post to ours, never below 0. */
export function secondsToAnswer(customerPostedAt: number, at: number): number {
  return Math.max(0, Math.round((at - customerPostedAt) / 1000));
}

function sameTarget(reply: ReplyIntent, post: PostRecord): boolean {
  if (post.replyToId !== null) return post.replyToId === reply.inReplyTo;
  return post.filing.customer === handleKey(reply.customer);
}

function sameText(sent: string, post: PostRecord): boolean {
  const a = plain(sent);
  const b = plain(post.text);
  if (a === b) return true;
  return post.cutOff && b.length >= 20 && a.startsWith(b);
}

// X shortens links, trims, shows its own emoji pictures and moves leading @names out of the text.
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^(\s*@\w{1,15})+\s/, '')
    .replace(/(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(\/\S*)?…?/gi, '∞')
    .replace(/[\uFE0F\u200B-\u200D\u2060]/g, '')
    .replace(/…$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
