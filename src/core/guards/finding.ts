/** How much a finding weighs: `stop` holds the press until it is mended or overridden, `ask` wants one more press, `hint` only shows. */
export type Level = 'stop' | 'ask' | 'hint';

/** What a lead may set for a guard. */
export type GuardLevel = Level | 'off';

/** Every guard there is. */
export const GUARD_IDS = [
  'unfilled',
  'signature',
  'wrong-account',
  'wrong-person',
  'already-answered',
  'news',
  'same-again',
  'private-out',
  'private-asked',
  'private-theirs',
  'dm-link',
  'length',
  'look-alike',
  'tone',
  'promise',
  'links',
  'crisis',
  'language',
] as const;

export type GuardId = (typeof GUARD_IDS)[number];

/** A stretch of the text in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** One click that mends, or shows what the finding speaks of. `label` says what it does: "Ask in private". */
export type WayOut = { label: string } & (
  | { kind: 'replace'; /** The whole text that stands in the composer afterwards. */ text: string }
  | { kind: 'show'; /** The words the finding is about, in full. */ words: string; by: string }
  | { kind: 'copy'; text: string }
  | { kind: 'open'; /** An https address on x.com or of our own extension. */ url: string }
  /** Opens X's own menu of accounts; the agent chooses. */
  | { kind: 'account' }
  /** The posts of a split, in order: the first stays in the composer, the others are copied one by one. */
  | { kind: 'split'; parts: readonly string[] }
  | { kind: 'follow-up'; /** Unix milliseconds. */ at: number }
);

/** Something about the post that a good colleague would have said. */
export interface Finding {
  guard: GuardId;
  /** Tells two findings of one guard apart, and stays the same while the thing is the same: "phone:+4930…" is hashed, never shown. */
  key: string;
  level: Level;
  /** One line, plain: "Asks for an e-mail address in public". */
  words: string;
  /** Where in the text, empty when it is about the whole. */
  spans: readonly Span[];
  /** The first is the one beside the words. */
  ways: readonly WayOut[];
}

/** What was found, worst first, and which guards stumbled. */
export interface Checked {
  findings: readonly Finding[];
  /** Guards that failed or took too long: the agent reads that this was not checked. */
  unchecked: readonly GuardId[];
  /** A post that is stopped may go out by "Post anyway". */
  anyway: boolean;
}
