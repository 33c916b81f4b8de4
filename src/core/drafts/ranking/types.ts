import type { About } from '../../reading/about';

/** Where the conversation stands: first contact, back again after a while, or writing after we answered. */
export type ConversationState = 'first' | 'back' | 'helped';

/** What was answered to a post, for the ranker to learn from. */
export interface PastChoice {
  /** Id of the reply or press: the name under which it can be forgotten. */
  id: string;
  /** Handle of the account that answered. */
  brand: string;
  /** When it was answered, Unix milliseconds. */
  at: number;
  /** The customer's words. */
  post: string;
  lang?: string | null;
  state?: ConversationState | null;
  /** The template whose draft was inserted, null for a reply typed by hand. */
  templateId: string | null;
  /** The reply as it was sent. */
  reply: string;
  /** How much of the draft was sent (0..1, see `sameness`); under a half counts against the template. 1 unless told. */
  kept?: number;
}

/** What speaks for a template besides the words of a post. */
export interface Favour {
  templateId: string;
  /** In plain words. */
  why: string;
  /** 1 unless told: about as much as a template has whose words fit as well as words can. */
  weight?: number;
}

export interface RankQuery {
  /** The customer's words. */
  post: string;
  /** Handle of the account that will answer. */
  brand: string;
  /** Now, Unix milliseconds. */
  at: number;
  /** Language of the post, BCP 47, null when unknown. */
  lang?: string | null;
  state?: ConversationState | null;
  /** How many times they turned to us, this time included; 0 or absent when unknown. */
  contacts?: number;
  /** Templates that something outside speaks for (a running incident, closed hours). */
  favoured?: readonly Favour[];
  /** Templates that would be wrong here, however well their words fit. */
  withheld?: ReadonlySet<string>;
  /** How many to return; ten unless told. */
  limit?: number;
}

/** Why a template stands where it stands. */
export type Reason =
  | { kind: 'used'; times: number }
  | { kind: 'language'; lang: string }
  | { kind: 'favoured'; why: string }
  | { kind: 'contact'; contacts: number }
  | { kind: 'thanks' }
  | { kind: 'post'; about: About; topic: string }
  | { kind: 'unspoken'; lang: string }
  | { kind: 'resembles' }
  | { kind: 'about'; topic: string }
  | { kind: 'words'; words: readonly string[] };

/** A template and how well it fits. */
export interface Ranked {
  templateId: string;
  /** 0..1: about how likely it is chosen. */
  score: number;
  /** The same for all of one answer: false when the first three are a guess, or nothing fits. */
  sure: boolean;
  /** Out of place for such a post (an apology for praise, fun for a complaint): not to be among the drafts. */
  barred: boolean;
  /** The strongest first. */
  reasons: readonly Reason[];
  /** The strongest in plain words, '' when there is none. */
  why: string;
}

/** What a ranker has learned, as plain JSON. Holds hashed words and no text. */
export interface Learned {
  version: 1;
  brands: {
    brand: string;
    examples: {
      key: number;
      at: number;
      chosen: string | null;
      labels: [templateId: string, weight: number][];
      features: number[];
    }[];
  }[];
  replies: { texts: number; words: [bucket: number, count: number][] };
}
