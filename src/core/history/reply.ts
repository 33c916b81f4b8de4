/** A reply that the agent is sending from here, written down at the press and completed when X took it. */
export interface ReplyIntent {
  /** Made by the content script at the press; the same press never counts twice. */
  pressId: string;
  pressedAt: number;
  brand: string;
  agentInitials: string;
  /** Exactly what stood in the composer, signature included. */
  text: string;
  /** The answered post. */
  inReplyTo: string;
  /** Handle of its author. */
  customer: string;
  /** When the customer wrote, Unix milliseconds. */
  customerPostedAt: number;
  /** The templates whose drafts were inserted, in order. */
  templateIds: readonly string[];
  /** Which of their wordings, in the same order. */
  wordingIds?: readonly string[];
  /** The inserted drafts as they went in, one after the other: what the agent changed since tells how well they fitted. */
  draft?: string;
}
