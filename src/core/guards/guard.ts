import type { Agent } from '../agent';
import type { Brand } from '../brand';
import type { Post } from '../post';
import type { Finding, GuardId, Level } from './finding';
import type { GuardRules } from './rules';

/** A post of the conversation as the page shows it now. */
export interface ThreadPost {
  id: string;
  handle: string;
  displayName: string;
  /** X's number of the author, null where the page does not show it. */
  numericId: string | null;
  text: string;
  /** Unix milliseconds. */
  postedAt: number;
  /** The post it answers, null where the page does not say. */
  replyToId: string | null;
}

/** A draft that was put into the composer. */
export interface DraftedFor {
  templateId: string;
  wordingId: string;
  /** As it went in. */
  text: string;
  /** Handle of the customer it was filled for, null where it was filled for nobody. */
  customer: string | null;
}

/** A past reply of ours that says nearly the same. */
export interface SaidBefore {
  text: string;
  /** Unix milliseconds. */
  at: number;
  /** Handle of whom it answered. */
  customer: string;
}

/** What the history knows of the customer who is answered. */
export interface GuardedCustomer {
  handle: string;
  /** Every name, handle and note that may rightly stand in a reply to them. */
  names: readonly string[];
  notes: readonly string[];
  /** Texts of theirs, newest first, at most 50. */
  theirs: readonly string[];
  /** What we told them, newest first, at most 50. */
  ours: readonly { text: string; at: number; replyToId: string | null; by: string | null }[];
  /** BCP 47, null where unknown. */
  lang: string | null;
}

/** All that a guard may know: plain data, gathered once for all of them. */
export interface GuardQuestion {
  /** What stands in the composer, unsigned or signed. */
  text: string;
  /** What will go out: the same with its signature where one is due. */
  outgoing: string;
  /** Unix milliseconds. */
  now: number;
  /** When the agent began this reply, Unix milliseconds. */
  begunAt: number;
  agent: Agent;
  /** Initials of colleagues that the history has seen, without the caret. */
  colleagues: readonly string[];
  /** All accounts of the team. */
  brands: readonly Brand[];
  /** The one that sends, null for an account that is none of them or that cannot be read. */
  brand: Brand | null;
  /** Handle that sends, null when the page does not say. */
  account: string | null;
  rules: GuardRules;
  /** The answered post, null for a post that answers nobody. */
  answers: Post | null;
  /** What of the conversation stands on the page, in the page's order. */
  thread: readonly ThreadPost[];
  drafted: readonly DraftedFor[];
  customer: GuardedCustomer | null;
  /** Numbers in the text that stand in other customers' posts, with who those are. */
  holders: readonly { value: string; handles: readonly string[] }[];
  /** Past replies of this account that may be like the text, nearest first. */
  past: readonly SaidBefore[];
  /** Approved wordings that fit this customer and were not used here, filled, best first. */
  otherWordings: readonly string[];
  /** A shorter approved wording, filled; null for none. */
  shorter: string | null;
  /** BCP 47 language of the text, null when unsure. */
  textLang: string | null;
}

/** What a guard says; the runner adds which guard it was and how much it weighs. */
export type Said = Omit<Finding, 'guard' | 'level'> & {
  /** Only where this case weighs otherwise than the guard does; never heavier than what the lead set. */
  level?: Level;
};

/** One thing that a post is looked at for. */
export interface Guard {
  id: GuardId;
  /** "Asks for private details in public": what a lead reads in the settings. */
  label: string;
  /** How much it weighs where the lead said nothing. */
  level: Level;
  /** Looks at posts that answer nobody, too. */
  announcements: boolean;
  /** Never throws on purpose; bounded in time by the length of the text. */
  look(question: GuardQuestion): readonly Said[];
}
