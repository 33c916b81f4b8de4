import type { Post } from '../post';

/** A post that stood on the agent's screen and belongs to a conversation with a brand. */
export interface Sight {
  post: Post;
  /** The brand it was written to or by. */
  brand: string;
  /** 'out' when a brand wrote it. */
  direction: 'in' | 'out';
  /** Handle of the customer whose history it joins: the author of an 'in', the answered person of an 'out'. */
  customer: string;
  /** What an 'out' says about the customer besides the handle; absent where it says no more. Never from a page. */
  addressee?: { displayName: string; numericId: string | null };
  /** Id of the first post of the conversation, where the page showed it. */
  conversationId: string | null;
  /** Where it was seen: 'mentions', 'thread', … */
  scene: string;
  /** When it was seen, Unix milliseconds. */
  seenAt: number;
}
