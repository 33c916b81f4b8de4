import type { ConversationState } from '../drafts/ranking/types';
import type { ReplyIntent } from './reply';

/** Which history a post belongs to. The surer sight decides; among equals the earlier, so a rename moves nothing. */
export interface Filing {
  /** Lower case. */
  brand: string;
  direction: 'in' | 'out';
  /** Handle of the author as that sight showed it. */
  author: string;
  /** Handle of the customer, lower case. */
  customer: string;
  /** The sight named the answered post and not only people. */
  sure: boolean;
  seenAt: number;
}

/** What we know of a reply that was sent from here. */
export interface MadeHere {
  pressId: string;
  /** Initials of the agent who pressed Post. */
  agent: string;
  templateIds: readonly string[];
  /** Name of the last inserted template at the time, null when none was used. */
  template: string | null;
  /** From the customer's post to ours. */
  seconds: number;
}

/** One post as it is kept: everything that all its sights said together. */
export interface PostRecord {
  /** X's id; "press:…" for a reply whose id X did not tell yet. */
  id: string;
  customerId: string;
  /** Whose post it is where an agent said that two customers are one, see Belonging. */
  personId?: string;
  /** Lower case, as in the filing: part of an index. */
  brand: string;
  /** Unix milliseconds, from the id where it holds a time. */
  at: number;
  filing: Filing;
  authorNumericId: string | null;
  text: string;
  lang: string | null;
  /** Only a translation was seen: `text` is not the author's words. */
  translated: boolean;
  cutOff: boolean;
  replyToId: string | null;
  replyToHandles: readonly string[];
  conversationId: string | null;
  /** Kinds of pages that showed it, in alphabetical order. */
  scenes: readonly string[];
  /** Whose signature it bears, for our own posts. */
  initials: string | null;
  made: MadeHere | null;
}

/** When a customer was seen under a handle. */
export interface HandleSpan {
  /** Lower case. */
  key: string;
  /** In the letters that X showed last. */
  shown: string;
  first: number;
  last: number;
}

/** What the customer's posts add up to. Kept with the customer so that no question needs to count. */
export interface Summary {
  inbound: number;
  outbound: number;
  /** How many times they turned to us: see contacts.ts. */
  contacts: number;
  firstContactAt: number | null;
  lastContactAt: number | null;
  lastReply: { postId: string; at: number; initials: string | null } | null;
  /** Time of the oldest post of theirs after our last one to them, and after they were last said to be solved. */
  waitingSince: number | null;
  /** Language of their newest post of which we know it. */
  lang: { tag: string; at: number; postId: string } | null;
}

/** One person, under whatever handles. */
export interface CustomerRecord extends Summary {
  id: string;
  numericId: string | null;
  /** Keys of all spans: an index. */
  handles: readonly string[];
  spans: readonly HandleSpan[];
  displayName: string;
  /** When that display name was seen. */
  namedAt: number;
  /** When we first saw them at all. */
  knownSince: number;
  /** Ids of customers that turned out to be this one. */
  mergedIds: readonly string[];
  /** When an agent last said that nothing is owed to them; absent or null when nobody did. */
  solvedAt?: number | null;
  /** Id of the customer with whom an agent put them together: an index. Their posts and belongings are filed there. */
  parentId?: string;
  /** The merge that did it. */
  mergeId?: string;
}

/**
 * What belongs to one customer. `customerId` is where it is filed. Where an agent put customers together, `personId` says whose
 * it was, so that they can be taken apart again; absent when that is the same.
 */
export interface Belonging {
  customerId: string;
  personId?: string;
}

/** A note about a customer. */
export interface NoteRecord extends Belonging {
  id: string;
  text: string;
  /** Initials of who wrote it last. */
  author: string;
  at: number;
  /** What it said before, oldest first; absent while it is as it was first written. */
  earlier?: readonly NoteVersion[];
}

/** A note as it stood until it was changed. */
export interface NoteVersion {
  text: string;
  author: string;
  at: number;
}

/** A press of Post, and how far it came. */
export interface ReplyRecord extends ReplyIntent {
  /** 'pressed': no outcome yet. 'posted': X took it but told no id. 'done': its post is in the history. */
  state: 'pressed' | 'posted' | 'done';
  /** The record that stands for it in the history. */
  postId: string | null;
}

/** What was answered to which words: what the ranking learns from. */
export interface Choice {
  /** "seen:" and the id of the reply where it was not sent from here. */
  pressId: string;
  /** The template whose draft was inserted last, null for a reply typed by hand or by a colleague. */
  templateId: string | null;
  /** The customer's words. */
  text: string;
  /** Ours, as they were sent. */
  reply: string;
  brand: string;
  lang: string | null;
  /** Where the conversation stood; absent in older records. */
  state?: ConversationState;
  /** How much of the draft was sent, 0 to 1; absent where that is unknown. */
  kept?: number;
  at: number;
  /** 1 until it is part of the kept learning: an index. */
  fresh: 0 | 1;
}

/** Which wordings went to whom. */
export interface WordingUse {
  pressId: string;
  /** Unix milliseconds: an index. */
  at: number;
  /** Handles, lower case. */
  brand: string;
  customer: string;
  /** Ids that the posts of one thread have in common. */
  thread: readonly string[];
  templateIds: readonly string[];
  /** In the same order; empty where the page did not tell. */
  wordingIds: readonly string[];
}

/** What the ranking learned, kept so that a background that was just started need not learn it again. */
export interface KeptLearning {
  name: 'ranking';
  /** The ranking's own affair. */
  value: unknown;
}

/** One brand's day in numbers. Lists of pairs are in alphabetical order. */
export interface DailyCount {
  brand: string;
  /** 20261231, in UTC, so that it means the same everywhere. */
  day: number;
  inbound: number;
  outbound: number;
  /** Of the outbound, those sent with Countersign on this machine. */
  here: number;
  byAgent: readonly (readonly [string, number])[];
  byTemplate: readonly (readonly [string, number])[];
  /** Seconds to answer of the replies sent here, ascending. */
  seconds: readonly number[];
}
