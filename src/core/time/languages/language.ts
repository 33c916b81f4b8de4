import type { Aim } from '../aim';

/** Lengths of time that people name. */
export type Unit = 'minute' | 'hour' | 'workday' | 'day' | 'week' | 'month';

/**
 * How one language speaks of coming times. All texts are parts of patterns, without accents and in small letters (see `fold`);
 * an empty one matches nothing. Names of months and days come from `Intl`.
 */
export interface TimeWords {
  /** For `Intl`. */
  tag: string;
  /** Words stand apart, so that none is looked for inside another. */
  spaced: boolean;
  numbers: Readonly<Record<string, number>>;
  /** Between the two numbers of "2 to 3". */
  to: string;
  units: Readonly<Record<Unit, string>>;
  /** Before a length of time: "within", "in the next". */
  within: string;
  /** The same behind it: 以内. */
  withinAfter: string;
  /** Days from today, and minutes after midnight where the word says so ("tonight"). */
  days: Readonly<Record<string, readonly [days: number, minute?: number]>>;
  /** Parts of a day, in minutes after midnight. */
  parts: Readonly<Record<string, number>>;
  /** "by the end of the day". */
  dayEnds: string;
  /** Before a day or date when something is due: "by", "on", "before". */
  due: string;
  /** The same behind it: までに. */
  dueAfter: string;
  /** Before an hour: "at", "by". */
  at: string;
  /** Behind an hour; am and pm also before it, in Japanese. */
  oclock: string;
  am: string;
  pm: string;
  /** Before and behind a weekday that is meant a week later: "next", "next week". */
  next: string;
  nextAfter: string;
  /** Between day and month: "of", "de". */
  of: string;
  /** Whole phrases, the longer first. */
  phrases: readonly (readonly [string, Aim])[];
}
