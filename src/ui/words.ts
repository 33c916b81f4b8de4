import type { CustomerMark } from '../core/customer';
import type { Conversation } from '../core/history/conversations';
import { language, text } from './texts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in one unit, rounded down, at least a minute: "5 min", "2 h", "3 d". Milliseconds. */
export function duration(ms: number): string {
  if (ms < HOUR) return inUnits(ms / MINUTE, 'min');
  return ms < 2 * DAY ? inUnits(ms / HOUR, 'h') : inUnits(ms / DAY, 'd');
}

// By hand: Intl writes "2h" or "2 hr" here, depending on its version.
function inUnits(count: number, unit: string): string {
  return `${Math.max(1, Math.floor(count))} ${unit}`;
}

/** When something was, as short as it stays clear: "10:12" today, "Tue" within a week, "3 May", "May 2025" in other years. */
export function when(at: number, now: number): string {
  const then = startOfDay(at);
  const today = startOfDay(now);
  if (then === today) return clock(at);
  if (then > today) return dayMonth(at);
  if (today - then < 6.5 * DAY) return weekday(at);
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? dayMonth(at) : monthYear(at);
}

/** As {@link when}, with the time of day while that still tells something: "10:12" today, "Tue 10:12" within a week, "3 May". */
export function whenExactly(at: number, now: number): string {
  const short = when(at, now);
  const age = startOfDay(now) - startOfDay(at);
  return age > 0 && age < 6.5 * DAY ? `${short} ${clock(at)}` : short;
}

/** When something is due: "today 15:00", "tomorrow 9:00", "Mon 9:00" within a week, "3 Dec 9:00" else. */
export function dueWords(at: number, now: number): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY);
  const near = NEAR_DAYS.find(([away]) => away === days);
  const hour = hourWords(at);
  if (near) return `${text(near[1])} ${hour}`;
  return Math.abs(days) < 7 ? `${weekday(at)} ${hour}` : `${dayMonth(at)} ${hour}`;
}

/** Day and time in full, for titles and screen readers. */
export function exactly(at: number): string {
  return full(at);
}

/** "1st", "2nd", "3rd", "11th". */
export function nth(count: number): string {
  ordinal ??= new Intl.PluralRules(language, { type: 'ordinal' });
  return `${count}${ENDINGS[ordinal.select(count)] ?? 'th'}`;
}

/** Name of a language in words, the tag itself where the browser has no name for it. */
export function languageName(tag: string): string {
  try {
    languages ??= new Intl.DisplayNames([language], { type: 'language' });
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

// The languages of X's posts that are written from right to left; X still says "iw" for Hebrew.
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/;

/** The words of a post, turned as its language is written: one in Arabic often begins with a Latin handle. */
export function inOwnDirection(words: string, lang: string | null): string {
  return words !== '' && lang !== null && RIGHT_TO_LEFT.test(lang) ? `\u200f${words}` : words;
}

/** How long a customer may wait, against how long they do. */
export type Wait = 'answered' | 'fresh' | 'half' | 'late';

/** Grey while answered, amber from half of the target on, red past it. Target in minutes. */
export function waitOf(waitingSince: number | null, now: number, targetMinutes: number): Wait {
  if (waitingSince === null) return 'answered';
  const share = (now - waitingSince) / (targetMinutes * MINUTE);
  return share > 1 ? 'late' : share > 0.5 ? 'half' : 'fresh';
}

/** Who signed, as it stands in posts ("^MK"), or "us". */
export function who(initials: string | null): string {
  return initials ? text('who_initials', { initials }) : text('who_brand');
}

/** Where a conversation stands and since when: "Waiting since Tue 10:12", "Answered 10:40", "Solved 3 May". */
export function standing({ state, since }: Pick<Conversation, 'state' | 'since'>, now: number): string {
  return text(STANDINGS[state], { when: whenExactly(since, now) });
}

/** What a mark says, in its three lengths. */
export interface MarkWords {
  /** "3rd · ^MK Tue · waiting 2 h" */
  full: string;
  /** "3" */
  count: string;
  /** "3rd contact, last answer ^MK, Tue, waiting 2 h" */
  spoken: string;
}

/** The words for a customer's state at a moment. */
export function markWords(mark: CustomerMark, now: number): MarkWords {
  const { contacts, lastReply, waitingSince } = mark;
  const reply = lastReply && { who: who(lastReply.initials), when: when(lastReply.at, now) };
  const state = waitingSince === null ? null : text('state_waiting', { time: duration(now - waitingSince) });
  const known = contacts > 0 ? nth(contacts) : null;
  return {
    full: join([known, reply && text('last_reply', reply), state], ' · ') || text('state_answered'),
    count: contacts > 0 ? String(contacts) : '',
    spoken: join(
      [
        known && text('contact_nth', { nth: known }),
        reply && text('last_reply_long', reply),
        state ?? text('state_answered'),
      ],
      ', ',
    ),
  };
}

function join(parts: readonly (string | null)[], between: string): string {
  return parts.filter(part => part !== null).join(between);
}

const STANDINGS = {
  waiting: 'standing_waiting',
  'waiting-again': 'standing_waiting_again',
  answered: 'standing_answered',
  solved: 'standing_solved',
} as const;

const NEAR_DAYS = [
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
] as const;

// "9:00": Intl writes "09:00" where the clock has 24 hours.
function hourWords(at: number): string {
  const time = new Date(at);
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`;
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

// Made at first use: each costs a good part of a millisecond, and this file loads with every page of X.
const formats = new Map<string, Intl.DateTimeFormat>();
let ordinal: Intl.PluralRules | undefined;
let languages: Intl.DisplayNames | undefined;

function format(at: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale, options)));
  return made.format(at);
}

const clock = (at: number) => format(at, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const weekday = (at: number) => format(at, language, { weekday: 'short' });
const dayMonth = (at: number) => format(at, 'en-GB', { day: 'numeric', month: 'short' });
const monthYear = (at: number) => format(at, 'en-GB', { month: 'short', year: 'numeric' });
const full = (at: number) => format(at, 'en-GB', { dateStyle: 'full', timeStyle: 'short' });

const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
};
