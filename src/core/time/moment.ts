import type { Aim, TimeSpan } from './aim';
import { dayNumber, momentAt } from './zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A day without an hour is meant from the morning on: then it can still be kept. */
const MORNING = 9 * 60;
/** "Today" without an hour: before the office closes, or in an hour when that is near. */
const CLOSING = 17 * 60;

/** Where and when words are spoken. */
export interface Here {
  /** Unix ms. */
  now: number;
  /** IANA name; an unknown one counts as UTC. */
  timezone: string;
}

/** The moment (Unix ms) that words mean when they are said here and now, or null when it is past or no day has that date. */
export function momentOf(
  { aim, minute, exact }: Pick<TimeSpan, 'aim' | 'minute' | 'exact'>,
  here: Here,
): number | null {
  const { now, timezone } = here;
  if (aim.by === 'minutes') return now + aim.count * MINUTE;
  const today = dayNumber(now, timezone);
  const day = dayOf(aim, today);
  if (day === null || day < today) return null;

  if (aim.by === 'clock') {
    const at = momentAt(today, minute ?? MORNING, timezone);
    return at > now ? at : momentAt(today + 1, minute ?? MORNING, timezone);
  }
  const at = momentAt(day, minute ?? (day === today ? CLOSING : MORNING), timezone);
  if (day > today || exact) return at > now ? at : null;
  return Math.max(at, now + HOUR);
}

function dayOf(aim: Exclude<Aim, { by: 'minutes' }>, today: number): number | null {
  switch (aim.by) {
    case 'clock':
      return today;
    case 'days':
      return today + aim.count;
    case 'workdays':
      return afterWorkdays(today, aim.count);
    case 'months':
      return monthsOn(today, aim.count);
    case 'weekday':
      return weekdayAfter(aim.next ? sunday(today) : today, aim.weekday);
    case 'date':
      return dateFrom(aim, today);
    case 'end':
      return aim.of === 'week' ? endOfWeek(today, aim.next) : firstOfMonth(today, aim.next ? 2 : 1) - 1;
    case 'next':
      return aim.of === 'week' ? weekdayAfter(today, 1) : firstOfMonth(today, 1);
  }
}

/** Sunday is 0. */
function weekdayOf(day: number): number {
  // 1 January 1970 was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}

function weekdayAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 6) % 7) + 1;
}

// The last day of this week, which began on a Monday.
function sunday(day: number): number {
  return day + ((7 - weekdayOf(day)) % 7);
}

// On a Saturday the week is over, and its end is that of the next.
function endOfWeek(today: number, next: boolean): number {
  const weekday = weekdayOf(today);
  const friday = weekday === 5 ? today : weekdayAfter(today, 5);
  const over = weekday === 6 || weekday === 0;
  return next && !over ? friday + 7 : friday;
}

function afterWorkdays(today: number, count: number): number {
  let day = today;
  // Nobody promises more than that, and a stranger's number must not keep us busy.
  for (let left = Math.min(count, 400); left > 0;) {
    day += 1;
    if (weekdayOf(day) % 6 !== 0) left -= 1;
  }
  return day;
}

function monthsOn(today: number, count: number): number {
  const first = firstOfMonth(today, count);
  const last = firstOfMonth(today, count + 1) - 1;
  return Math.min(first + new Date(today * DAY).getUTCDate() - 1, last);
}

function firstOfMonth(today: number, ahead: number): number {
  const date = new Date(today * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead, 1) / DAY;
}

function dateFrom(
  { day, month, year }: { day: number; month: number; year: number | null },
  today: number,
): number | null {
  const thisYear = new Date(today * DAY).getUTCFullYear();
  if (year !== null) return calendarDay(year, month, day);
  // 29 February may be years away.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const found = calendarDay(thisYear + ahead, month, day);
    if (found !== null && found >= today) return found;
  }
  return null;
}

function calendarDay(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day);
  return new Date(at).getUTCDate() === day ? at / DAY : null;
}
