/** How one language promises. All texts are patterns over folded text (see `fold`), so without accents and in small letters. */
export interface PromiseWords {
  /** What we will do for the customer: "we'll get back to you". Beside a time it is a promise. */
  doing: readonly string[];
  /** What asks the customer for time, right before it: "give us". */
  asking: string;
  /** Anywhere in the sentence: it is a condition, or was said before. */
  never: string;
  /** Before the doing: the customer is to do something first. */
  request: string;
  /** Between the doing and the time: the time belongs to something else. */
  between: string;
  /** Right before a time: "for Monday", "since Friday". */
  before: string;
  /** Right behind a time: "last Monday" where it stands behind. */
  after: string;
  /** The doing stands at the end, so that the time may stand anywhere before it. */
  verbLast: boolean;
}
