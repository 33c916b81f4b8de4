/** What became of a template's drafts, from what is kept on this machine. */
export interface TemplateUse {
  /** Presses of Post with one of its drafts in the composer. */
  inserted: number;
  /** Of those, posted. */
  posted: number;
  /** Posted as the draft was, signature aside. */
  unchanged: number;
  /** Less than half of the draft was left in the reply. */
  changedALot: number;
  /** Posted, and of which it is known how much of the draft was left. */
  measured: number;
  /** The customer's next words were thanks or praise. */
  thanked: number;
  /** Uses by language of the customer's post, most first; '' where unknown. */
  byLang: readonly { lang: string; posted: number }[];
  /** Oldest first, without gaps, at most 53. `week` is its Monday, 00:00 UTC, in Unix milliseconds. */
  byWeek: readonly { week: number; posted: number }[];
  /** Uses of each wording, most first. */
  byWording: readonly { wordingId: string; posted: number }[];
}
