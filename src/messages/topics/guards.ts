import * as v from 'valibot';
import { GUARD_IDS, type Checked, type GuardId, type Level } from '../../core/guards/finding';
import type { DraftedFor, ThreadPost } from '../../core/guards/guard';
import { OVERRIDE_REASONS, type Overridden } from '../../core/guards/override';
import type { Post } from '../../core/post';
import { count, crowd, handle, id, key, list, moment, nothing, post, text } from '../schema-parts';

export type { Overridden, OverrideReason } from '../../core/guards/override';

/** What the page tells about a post that is being written. */
export interface GuardRequest {
  /** What stands in the composer. */
  text: string;
  /** Handle that sends, null when the page does not say. */
  account: string | null;
  answers: Post | null;
  /** Id of the answered post, also where the post itself is not on the page; null for a post that answers nobody. */
  answersId: string | null;
  /** What of the conversation stands on the page, at most 60 posts. */
  thread: ThreadPost[];
  drafted: DraftedFor[];
  /** When the agent began this reply, Unix milliseconds. */
  begunAt: number;
}

/** What of a guard our own pages name. */
export interface GuardName {
  id: GuardId;
  /** In English, where the pages have no words of their own for it. */
  label: string;
  /** How much it weighs where the lead said nothing. */
  level: Level;
}

/** Looking at a post before it goes out. */
export interface GuardsProtocol {
  /** What a good colleague would say about this post. Keeps nothing. */
  'guard.check'(request: GuardRequest): Checked;
  /** Keeps that findings were overridden, for the lead's report. Answers when it is on disk. */
  'guard.overridden'(request: Overridden): void;
  /** What was overridden, newest first. Our own pages only. */
  'guard.overrides'(request: { limit?: number }): Overridden[];
  /** Every guard there is, in their order. Our own pages only. */
  'guard.names'(request: Record<string, never>): GuardName[];
}

const threadPost = v.object({
  id,
  handle,
  displayName: text(200),
  numericId: v.nullable(id),
  text: text(),
  postedAt: moment,
  replyToId: v.nullable(id),
});

const drafted = v.object({
  templateId: key,
  wordingId: key,
  text: text(),
  customer: v.nullable(handle),
});

const overridden = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  brand: handle,
  agentInitials: text(8),
  at: moment,
  postId: v.nullable(id),
  customer: v.nullable(handle),
  guards: v.pipe(list(v.picklist(GUARD_IDS), GUARD_IDS.length), v.minLength(1)),
  reason: v.picklist(OVERRIDE_REASONS),
  words: text(500),
});

/** What each of these questions must look like. */
export const guardsSchemas = {
  'guard.check': v.object({
    text: text(),
    account: v.nullable(handle),
    answers: v.nullable(post),
    answersId: v.nullable(id),
    thread: crowd(threadPost, 60),
    drafted: crowd(drafted, 100),
    begunAt: moment,
  }),
  'guard.overridden': overridden,
  'guard.overrides': v.object({ limit: v.optional(count) }),
  'guard.names': nothing,
};
