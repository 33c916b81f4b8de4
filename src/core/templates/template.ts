/** One approved way to say what a template says. */
export interface Wording {
  id: string;
  /** Liquid; see docs/templates.md. */
  text: string;
  /** BCP 47; null fits every language. */
  lang: string | null;
  tone: 'warm' | 'brief' | 'formal' | null;
}

/** What a reply does, in the words of the field: the three drafts shown differ in it when we are unsure. */
export type Act = 'ask' | 'fix' | 'hand-over' | 'inform' | 'thank' | 'close';

/** A canned reply that leads write and agents pick. */
export interface Template {
  id: string;
  name: string;
  /** Typed after `;;` to find it at once; lower case letters, digits and dashes. */
  shortcut: string;
  /** At least one. */
  wordings: readonly Wording[];
  tags: readonly string[];
  act: Act;
  /** Customer posts that it answers well, as leads wrote them down. */
  examples: readonly string[];
  /** Handles of the brands that may use it; empty for all. */
  brands: readonly string[];
  /** Unix milliseconds. */
  updatedAt: number;
}
