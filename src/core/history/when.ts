import { locale } from '../templates/times';
import type { TimeSpan } from '../time/aim';
import { languages, wordsOf } from '../time/languages';
import { momentOf, type Here } from '../time/moment';
import { readsMonthFirst, readTimes } from '../time/read-times';

const DAY = 86_400_000;

/** Nobody types more into a field for a time. */
const LONGEST = 80;
/** A follow-up further away is a slip of the keyboard. */
const FARTHEST = 400 * DAY;

/** An offer for the follow-up field. */
export interface WhenSuggestion {
  /** In the language asked for: "in 2 hours", "tomorrow 9:00". Typed into the field it means the same. */
  label: string;
  /** Unix ms. */
  at: number;
}

/**
 * The moment (Unix ms) that an agent typed: "tomorrow 9:00", "in 3 days", "fri", "2h", "31/12", "morgen 9 Uhr", "2026-12-31".
 *
 * Reads the agent's language first, then all that we know; a day without an hour means nine in the morning. Null when not understood,
 * past, or more than 400 days away.
 */
export function parseWhen(text: string, { now, timezone, lang }: Here & { lang: string }): number | null {
  const typed = text.trim();
  if (typed === '' || typed.length > LONGEST) return null;
  const at = withOffset(typed) ?? spoken(typed, { now, timezone, lang });
  return at !== null && at > now && at <= now + FARTHEST ? at : null;
}

/**
 * Three or four moments to offer, the nearest first: in two hours, tomorrow at nine, in three days, Monday at nine. None twice.
 *
 * The labels are English in a language that {@link parseWhen} does not read.
 */
export function whenSuggestions({ now, timezone, lang = 'en' }: Here & { lang?: string }): WhenSuggestion[] {
  const words = new Intl.RelativeTimeFormat(locale(lang), { numeric: 'auto' });
  const inDays = new Intl.RelativeTimeFormat(locale(lang), { numeric: 'always' });
  // 5 January 1970 was a Monday.
  const monday = new Intl.DateTimeFormat(locale(lang), { weekday: 'long', timeZone: 'UTC' }).format(4 * DAY);
  const labels = [
    words.format(2, 'hour'),
    `${words.format(1, 'day')} 9:00`,
    inDays.format(3, 'day'),
    `${monday} 9:00`,
  ];
  const offers = labels.flatMap(label => {
    const at = parseWhen(label, { now, timezone, lang });
    return at === null ? [] : [{ label, at }];
  });
  if (offers.length === 0 && lang !== 'en') return whenSuggestions({ now, timezone });
  const once = offers.filter(({ at }, index) => offers.findIndex(other => other.at === at) === index);
  return once.sort((a, b) => a.at - b.at);
}

// "2026-12-31T14:00Z" is the same everywhere.
function withOffset(typed: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i.test(typed)) return null;
  const at = Date.parse(typed);
  return Number.isNaN(at) ? null : at;
}

function spoken(typed: string, { now, timezone, lang }: Here & { lang: string }): number | null {
  const text = typed.replace(/(\d)T(\d\d:\d\d)(?::\d\d)?$/i, '$1 $2');
  // "tomorrow 9"
  const full = text.replace(/(?<=\D)\d{1,2}$/, hour => `${hour}:00`);
  const monthFirst = readsMonthFirst(lang, timezone);
  for (const words of inOrder(lang))
    for (const candidate of [text, full]) {
      const [time, ...more] = readTimes(candidate, words, monthFirst);
      if (time && more.length === 0 && isAll(candidate, time)) return momentOf(time, { now, timezone });
    }
  return null;
}

function inOrder(lang: string) {
  const own = wordsOf(lang);
  const all = Object.values(languages);
  return own ? [own, ...all.filter(words => words !== own)] : all;
}

function isAll(text: string, { start, end }: TimeSpan): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}
