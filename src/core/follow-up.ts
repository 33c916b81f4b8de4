/** A promise to come back to a customer at a time. */
export interface FollowUp {
  id: string;
  customerId: string;
  /** The post to open when it is due, null when it belongs to none. */
  postId: string | null;
  /** What to do, in the agent's words; may be ''. */
  text: string;
  /** Unix milliseconds. */
  dueAt: number;
  state: 'open' | 'done';
  /** Initials of who made it, and when. */
  author: string;
  at: number;
  /** Who changed it last, and when; null while it is as it was made. */
  changed: { author: string; at: number } | null;
  /** Its moment has passed and it was told once; null until then, and again after a snooze. */
  rangAt: number | null;
}

/** A follow-up with what a list of all of them shows. */
export interface DueFollowUp extends FollowUp {
  /** As last seen, without the @. */
  handle: string;
  displayName: string;
  /** A brand answered the customer after the follow-up was made: ask "still needed?" instead of ringing as if nothing had happened. */
  answeredSince: boolean;
}
