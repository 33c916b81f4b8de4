/** What words say about a moment, before it is known when they were said. Weekdays count from Sunday (0), months from January (1). */
export type Aim =
  | { by: 'minutes'; count: number }
  | { by: 'days'; count: number }
  /** Monday to Friday. */
  | { by: 'workdays'; count: number }
  | { by: 'months'; count: number }
  /** The first such day after today; `next`: of the week that begins on the coming Monday. */
  | { by: 'weekday'; weekday: number; next: boolean }
  /** Without a year: the first such day from today on. */
  | { by: 'date'; day: number; month: number; year: number | null }
  /** Friday, or the last of the month; `next`: of the one after this. */
  | { by: 'end'; of: 'week' | 'month'; next: boolean }
  /** The first Monday after today, or the first of the month. */
  | { by: 'next'; of: 'week' | 'month' }
  /** The next time that the clock shows it. */
  | { by: 'clock' };

/** A time that stands in a text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface TimeSpan {
  start: number;
  end: number;
  aim: Aim;
  /** Minutes after midnight, null where the words leave the hour open. */
  minute: number | null;
  /** The words name that hour ("at 10") and not a part of the day ("in the morning"). */
  exact: boolean;
  /** It can only be a time to come, or a word beside it says that something is due then ("by", "within", 以内). */
  led: boolean;
}
