import type { FollowUp } from './follow-up';
import type { Tag } from './tag';

/**
 * Where the talk with a customer stands. 'waiting': they wrote and nobody answered. 'waiting-again': they wrote after an answer of
 * ours. 'answered': our word was the last. 'solved': an agent said so, and nothing came since.
 */
export type CustomerState = 'waiting' | 'waiting-again' | 'answered' | 'solved';

/** Orders of the list of customers: the longest waiting first, the newest contact first, by name, by how well they match. */
export type CustomerSort = 'waiting' | 'newest' | 'name' | 'match';

/** One line of the list of customers. */
export interface CustomerRow extends CustomerMark {
  displayName: string;
  state: CustomerState;
  tags: readonly string[];
  lang: string | null;
  /** Words around what was searched for, null when something else matched. */
  found: { postId: string; text: string } | null;
}

/** What the mark on a post says about its author. */
export interface CustomerMark {
  customerId: string;
  /** As last seen, without the @. */
  handle: string;
  /** How many times they turned to us, this time included. */
  contacts: number;
  /** When they last wrote to us, Unix milliseconds. */
  lastContactAt: number | null;
  /** Our newest answer to them. */
  lastReply: { at: number; initials: string | null } | null;
  /** Time of their oldest post that nobody has answered; null when everything is answered. */
  waitingSince: number | null;
}

/** One line of the list "Contacts": a post of theirs or of ours. */
export interface Contact {
  /** '' for a reply of ours whose id X has not told yet: no link then. */
  postId: string;
  /** 'in': the customer wrote. 'out': a brand wrote. */
  direction: 'in' | 'out';
  at: number;
  text: string;
  /** Only X's translation was seen: these are not the author's own words. */
  translated?: boolean;
  lang: string | null;
  /** Who wrote it on X; with the id it makes the link. */
  handle: string;
  /** The brand it was written to or by. */
  brand: string;
  /** Initials read from our post, without the mark ("MK"). */
  initials: string | null;
  /** Name of the template it was made with, when it was made here. */
  template: string | null;
  /** Id of the post with which its conversation began, where a page told. */
  conversationId?: string | null;
  /** Id of the post that it answers, where a page told. */
  replyToId?: string | null;
}

/** Everything the drawer shows. */
export interface CustomerHistory extends CustomerMark {
  displayName: string;
  numericId: string | null;
  /** Earlier handles, newest first. */
  formerHandles: readonly string[];
  /** Language of their newest post of which we know it. */
  lang: string | null;
  firstContactAt: number | null;
  /** When an agent last said that nothing is owed to them; absent or null when nobody did. */
  solvedAt?: number | null;
  note: string;
  /** Who wrote the note last, and when; null without a note. */
  noted: { author: string; at: number } | null;
  state: CustomerState;
  tags: readonly Tag[];
  /** Open ones, due first. */
  followUps: readonly FollowUp[];
  /** Merges by hand that can be taken back, newest first. */
  merges: readonly { mergeId: string; handle: string; at: number }[];
  /** Newest first. */
  entries: readonly Contact[];
  /** True when older entries exist; ask again with `before`. */
  more: boolean;
}

/** What was said between a customer and us, without what agents wrote down about them. */
export type CustomerTalk = Omit<CustomerHistory, 'note' | 'noted' | 'tags' | 'followUps' | 'merges' | 'more'>;
