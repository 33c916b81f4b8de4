import { snapshot, type ReadInitials } from '../../src/core/history/merge-post';
import type { PostRecord } from '../../src/core/history/record';
import type { ReplyIntent } from '../../src/core/history/reply';
import type { Sight } from '../../src/core/history/sight';
import { PLAIN, type Post } from '../../src/core/post';

/** A Tuesday morning on which all invented history happens, Unix milliseconds. */
export const NOON = Date.UTC(2026, 9, 6, 12);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The snowflake of a moment; `serial` tells posts of one millisecond apart. */
export function idAt(at: number, serial = 0): string {
  return String(((BigInt(at) - 1288834974657n) << 22n) + BigInt(serial));
}

/** "^JD" at the end, nothing more: the true reader of initials is core/signing. */
export const readInitials: ReadInitials = text => /\^(\w{1,4})$/.exec(text)?.[1] ?? null;

interface PostShape extends Partial<Omit<Post, 'author'>> {
  by?: string;
  at?: number;
  name?: string;
  numericId?: string | null;
  answers?: string | null;
  to?: string[];
}

/** A post as a page shows it. */
export function aPost({
  by = 'ada',
  at = NOON,
  name,
  numericId,
  answers,
  to,
  ...rest
}: PostShape = {}): Post {
  return {
    id: idAt(at),
    author: { handle: by, displayName: name ?? by, numericId: numericId ?? null },
    postedAt: at,
    lang: 'en',
    text: '@AcmeParcels where is my parcel?',
    ...PLAIN,
    replyTo: answers !== undefined || to ? { id: answers ?? null, handles: to ?? [] } : null,
    ...rest,
  };
}

/** A customer's post to @AcmeParcels that stood on the screen a minute after it was written. */
export function inSight(shape: PostShape = {}, sight: Partial<Sight> = {}): Sight {
  const post = aPost(shape);
  return {
    post,
    brand: 'AcmeParcels',
    direction: 'in',
    customer: post.author.handle,
    conversationId: null,
    scene: 'mentions',
    seenAt: post.postedAt + MINUTE,
    ...sight,
  };
}

/** An answer of @AcmeParcels to a customer. */
export function outSight(shape: PostShape & { customer?: string } = {}, sight: Partial<Sight> = {}): Sight {
  const { customer = 'ada', ...rest } = shape;
  return inSight(
    { by: 'AcmeParcels', text: 'It is on its way. ^MK', to: [customer], ...rest },
    { direction: 'out', customer, scene: 'thread', ...sight },
  );
}

/** The record of one sight. */
export function recordOf(sight: Sight): PostRecord {
  return snapshot(sight, sight.customer, readInitials);
}

/** A press of Post that answers Ada's post of NOON ten minutes later. */
export function anIntent(over: Partial<ReplyIntent> = {}): ReplyIntent {
  return {
    pressId: 'p1',
    pressedAt: NOON + 10 * MINUTE,
    brand: 'AcmeParcels',
    agentInitials: 'JD',
    text: 'Sorry, Ada. We are looking for it. ^JD',
    inReplyTo: idAt(NOON),
    customer: 'ada',
    customerPostedAt: NOON,
    templateIds: ['delay'],
    ...over,
  };
}
