/** A reply that an agent would like to see among the templates, and what became of it. */
export interface Suggestion {
  id: string;
  /** Unix milliseconds. */
  at: number;
  /** Initials. */
  by: string;
  name: string;
  /** With variables in place of names and numbers. */
  text: string;
  /** The reply as it was posted, '' where it came with a pack. */
  reply: string;
  /** What it answered, '' where that is unknown. */
  post: string;
  /** Handle of whom the reply answered, lower case; '' where that is unknown or was forgotten. */
  customer: string;
  lang: string | null;
  /** Handle. */
  brand: string;
  /** What the agent says about it, '' for nothing. */
  words: string;
  decided: SuggestionDecision | null;
}

/** What a lead made of a suggestion. */
export interface SuggestionDecision {
  is: 'accepted' | 'declined';
  /** Unix milliseconds. */
  at: number;
  /** Initials. */
  by: string;
  /** A word to the agent, '' for none. */
  words: string;
  /** The template that it became. */
  templateId: string | null;
}
