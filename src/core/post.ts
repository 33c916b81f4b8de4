import { matches } from './matches';

/** An X account as a post or profile shows it. */
export interface Account {
  /** Without the @, in the letters X shows. Compare with {@link sameHandle}. */
  handle: string;
  displayName: string;
  /** X's own number for the account: survives a change of handle. Null where the page does not show it. */
  numericId: string | null;
}

/** A post shown inside another one. Never the author's own words. */
export interface Quote {
  handle: string;
  displayName: string;
  text: string;
  /** Null where the page shows no link to it. */
  id: string | null;
}

/** What a post answers, as far as the page says. */
export interface ReplyTarget {
  /** Id of the answered post, null when only the people are named. */
  id: string | null;
  /** Handles that the "Replying to" line or the thread names, the answered author first. */
  handles: readonly string[];
}

/** One post as the page showed it. */
export interface Post {
  /** X's snowflake as digits. Never a number: it does not fit. */
  id: string;
  author: Account;
  /** Unix milliseconds. */
  postedAt: number;
  /** BCP 47 language of the author's words, null when X does not say (or shows a translation). */
  lang: string | null;
  /** The words with emoji and line breaks, '' for a post without text. */
  text: string;
  /** The page shows X's translation: `text` is not what the author wrote. */
  translated: boolean;
  /** The page shows only the beginning of `text`. */
  cutOff: boolean;
  ad: boolean;
  pinned: boolean;
  /** Handle of the account that reposted it into this list. */
  repostedBy: string | null;
  quote: Quote | null;
  replyTo: ReplyTarget | null;
}

/** What most posts are: as they were written, whole, in their own place, with no other post inside, in answer to none. */
export const PLAIN = {
  translated: false,
  cutOff: false,
  ad: false,
  pinned: false,
  repostedBy: null,
  quote: null,
  replyTo: null,
} satisfies Partial<Post>;

const SNOWFLAKE_EPOCH = 1288834974657n;
const FIRST_SNOWFLAKE = 29_700_859_247n;

/** Unix milliseconds from a snowflake id, null for ids older than snowflakes (November 2010) or that are none. */
export function timeOfId(id: string): number | null {
  if (!/^\d{1,20}$/.test(id)) return null;
  const value = BigInt(id);
  return value < FIRST_SNOWFLAKE ? null : Number((value >> 22n) + SNOWFLAKE_EPOCH);
}

/** The form of a handle to compare and to store by: lower case, without @. */
export function handleKey(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}

/** True when both name the same account; X ignores case in handles. */
export function sameHandle(a: string, b: string): boolean {
  return handleKey(a) === handleKey(b);
}

/** True for what X accepts as a handle: one to fifteen letters, digits and underscores. */
export function isHandle(value: string): boolean {
  return /^\w{1,15}$/.test(value);
}

/** Handles that the text mentions, lower case, in order, each once. */
export function mentionsIn(text: string): string[] {
  const found = matches(text, /(?<![\w@/])@(\w{1,15})(?![\w@])/g);
  return [...new Set([...found].map(match => handleKey(match[1] ?? '')))];
}
