/** A field that the agent fills before the draft can be inserted. */
export interface DraftField {
  /** `order_number` of `{{ ask.order_number }}`. */
  name: string;
  /** "Order number": its accessible name. */
  label: string;
  kind: 'text' | 'number' | 'date' | 'choice';
  /** For `choice`. */
  options: readonly string[];
  /** Taken from the post or the history; '' when there is nothing to guess. */
  guess: string;
}

/** A stretch of the preview and where its words came from. */
export interface DraftPart {
  text: string;
  /** "from the display name", null for the template's own words. */
  source: string | null;
}

/** A template filled for one customer and post. */
export interface Draft {
  templateId: string;
  wordingId: string;
  name: string;
  shortcut: string;
  /** The filled text, without signature. Fields without an answer stand as "…". */
  text: string;
  parts: readonly DraftPart[];
  fields: readonly DraftField[];
  /** Names of the fields that still lack an answer: not to be inserted before it is empty. */
  missing: readonly string[];
  /** One plain reason why it is offered, '' when there is none. */
  why: string;
  /** Language of the wording, null when it fits all. */
  lang: string | null;
  /** What is wrong with the template, with line and column; such a draft is never inserted. */
  problem: string | null;
  /** What the tray says about it besides; absent where nothing was measured. */
  merits?: DraftMerits;
}

/** How well a draft speaks to this customer, and what else the agent could take. */
export interface DraftMerits {
  /** The "speaks to them" meter: how much of this post or history the draft takes up, 0 to 3. */
  speaks: {
    level: 0 | 1 | 2 | 3;
    /** What it takes up: "their name", "order 4711-22". */
    taken: readonly string[];
    /** What it could take up, and a sentence that does. */
    offers: readonly { about: string; sentence: string }[];
  };
  /** The past reply of this account that is most like it; null when none is near, absent when nobody looked. */
  same?: { share: number; at: number; customer: string } | null;
  /** Ids of the wordings that fit this customer, this one's among them, in the order of the "other wording" key. */
  wordings: readonly string[];
  /** Id of a shorter wording that fits, null when this is the shortest. */
  shorter: string | null;
  favourite: boolean;
  /** It came, or was changed, with a pack within a week. */
  isNew?: true;
}

/** The answer to "what could I say here?". */
export interface DraftSet {
  /** At most three, best first, their order stable for one situation. */
  drafts: readonly Draft[];
  /** How many templates there are besides. */
  more: number;
  /** False when nothing fits well: the tray says so and shows the list. */
  sure: boolean;
}
