import * as v from 'valibot';
import { GUARD_IDS, type Checked, type GuardId } from '../../core/guards/finding';
import type { DraftedFor, ThreadPost } from '../../core/guards/guard';
import type { Post } from '../../core/post';
import { crowd, handle, id, key, list, moment, post, text } from '../schema-parts';

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

/** Why an agent let a post go out all the same. */
export const OVERRIDE_REASONS = ['not-so', 'wanted', 'asked-lead', 'urgent', 'words'] as const;

export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** Findings that an agent saw and overrode. */
export interface Overridden {
  /** Made at the press: the same is kept once. */
  id: string;
  /** Handle. */
  brand: string;
  agentInitials: string;
  /** Unix milliseconds. */
  at: number;
  /** The answered post, null for a post that answers nobody. */
  postId: string | null;
  /** Handle of whom it answers. */
  customer: string | null;
  guards: GuardId[];
  reason: OverrideReason;
  /** The agent's own words, '' for none. */
  words: string;
}

/** Looking at a post before it goes out. */
export interface GuardsProtocol {
  /** What a good colleague would say about this post. Keeps nothing. */
  'guard.check'(request: GuardRequest): Checked;
  /** Keeps that findings were overridden, for the lead's report. Answers when it is on disk. */
  'guard.overridden'(request: Overridden): void;
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

/** What an agent overrode, complete. */
export const overridden = v.object({
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
};
