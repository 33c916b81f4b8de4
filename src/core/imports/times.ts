/** How `03/04/2021` is meant where nothing else tells. */
export type DayOrder = 'day-first' | 'month-first';

/** What a cell says about a time. */
export type TimeReading =
  | { is: 'time'; at: number }
  /** A time before X began or in the future (of the clock handed in). */
  | { is: 'odd' }
  | { is: 'none' };

/** X's first post was written on 21 March 2006. */
const FIRST_POST = Date.UTC(2006, 2, 21);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads the times that exports write: X's own `Tue Oct 31 22:10:47 +0000 2017`, ISO 8601, `2017-10-31 22:10:47+00:00`, Unix
 * seconds or milliseconds, `31/10/2017 22:10`, `10/31/2017 10:10 PM`, `31.10.2017`. Without a zone it is UTC, so that it means
 * the same everywhere. `now` in Unix ms; without it, no time is too late.
 */
export function readTime(text: string, order: DayOrder, now = Infinity): TimeReading {
  const cell = text.trim();
  if (cell === '' || cell.length > 60) return { is: 'none' };
  const at = unixTime(cell) ?? twitterTime(cell) ?? isoTime(cell) ?? slashedTime(cell, order);
  if (at === null || Number.isNaN(at)) return { is: 'none' };
  // A clock that is wrong by a day must not cost today's posts.
  return at < FIRST_POST || at > now + 86_400_000 ? { is: 'odd' } : { is: 'time', at };
}

/** The order that these cells show: a number above 12 tells. Null when none does, or they contradict each other, or there is no such date. */
export function dayOrderOf(cells: readonly string[]): DayOrder | null {
  const dates = cells.flatMap(cell => {
    const [, a, b] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(cell.trim()) ?? [];
    return a !== undefined && b !== undefined ? [[Number(a), Number(b)] as const] : [];
  });
  const dayFirst = dates.some(([a]) => a > 12);
  const monthFirst = dates.some(([, b]) => b > 12);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

// Ten digits are seconds until 2286, thirteen milliseconds.
function unixTime(cell: string): number | null {
  if (/^\d{10}(?:\.\d{1,9})?$/.test(cell)) return Math.round(Number(cell) * 1000);
  return /^\d{13}$/.test(cell) ? Number(cell) : null;
}

function twitterTime(cell: string): number | null {
  const [, month, day, time, zone, year] =
    /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})$/.exec(cell) ?? [];
  const number = MONTHS.indexOf(month?.toLowerCase() ?? '');
  if (number < 0) return null;
  return moment({ year, month: number + 1, day, time, zone });
}

function isoTime(cell: string): number | null {
  const [, year, month, day, time, zone] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?))?\s?(Z|UTC|[+-]\d\d:?\d\d)?$/.exec(
      cell,
    ) ?? [];
  return year === undefined ? null : moment({ year, month, day, time, zone });
}

function slashedTime(cell: string, order: DayOrder): number | null {
  const [, a, b, year, time, half] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(\d{1,2}:\d\d(?::\d\d)?)(?:\s?([AaPp])\.?[Mm]\.?)?)?$/.exec(
      cell,
    ) ?? [];
  if (a === undefined || b === undefined) return null;
  const [day, month] = order === 'day-first' ? [a, b] : [b, a];
  return moment({ year, month, day, time: half === undefined ? time : in24(time, half) });
}

function in24(time = '', half: string): string {
  const [hour = '0', ...rest] = time.split(':');
  const of12 = Number(hour) % 12;
  return [of12 + (half.toLowerCase() === 'p' ? 12 : 0), ...rest].join(':');
}

interface Parts {
  year: string | undefined;
  month: string | number | undefined;
  day: string | undefined;
  time?: string | undefined;
  zone?: string | undefined;
}

// Null for a date that is none, such as 31 February: Date would make March of it.
function moment({ year, month, day, time = '0:00', zone = '' }: Parts): number | null {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (hour > 23 || minute > 59 || second >= 61) return null;
  const midnight = new Date(Date.UTC(y, m - 1, d));
  if (midnight.getUTCMonth() !== m - 1 || midnight.getUTCDate() !== d) return null;
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return (
    midnight.getTime() +
    ((hour * 60 + minute - ahead) * 60 + Math.floor(second)) * 1000 +
    Math.round((second % 1) * 1000)
  );
}
