import type { OpenHours } from '../../core/brand';

/** Times of one day, without the day. */
export type Times = Omit<OpenHours, 'weekday'>;

/** What is wrong with typed hours: they cannot be read, or one closes before it opens. */
export type HoursProblem = 'unreadable' | 'night';

const DAY = 24 * 60;
const TIME = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(?:h|uhr|(a\.?m\.?|p\.?m\.?))?$/iu;
const FULL_WIDTH = 0xfee0;

/** Reads "9–17", "9:00-12:30, 13.30–18", "9am to 5pm" or "0:00–24:00"; [] for nothing (a closed day), else what is wrong. */
export function readHours(text: string): readonly Times[] | HoursProblem {
  const spans = halfWidth(text)
    .split(/[,;،、/]+/u)
    .map(span => span.trim())
    .filter(span => span !== '');
  const read: Times[] = [];
  for (const span of spans) {
    const [from, to, more] = span.split(/\s*(?:[-–—−~〜]|\bto\b|\bbis\b|\ba\b|から)\s*/u).map(minutesOf);
    if (from === undefined || to === undefined || more !== undefined) return 'unreadable';
    if (from === null || to === null || from === DAY) return 'unreadable';
    // Whoever closes at midnight may write 0:00, too.
    const end = to === 0 ? DAY : to;
    if (end <= from) return 'night';
    read.push({ from: clockTime(from), to: clockTime(end) });
  }
  return read.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The hours of a day as {@link readHours} reads them: "09:00–12:30, 13:30–18:00". */
export function hoursText(hours: readonly Times[]): string {
  return hours.map(({ from, to }) => `${from}–${to}`).join(', ');
}

function minutesOf(text: string): number | null {
  const [, hour, minute = '0', half = ''] = TIME.exec(text.trim()) ?? [];
  if (hour === undefined) return null;
  const afternoon = /^p/i.test(half);
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0);
  const minutes = hours * 60 + Number(minute);
  return Number(minute) < 60 && minutes <= DAY && (half === '' || Number(hour) <= 12) ? minutes : null;
}

function clockTime(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

// Japanese keyboards write ９：００.
function halfWidth(text: string): string {
  return text.replace(/[！-～]/gu, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) - FULL_WIDTH));
}
