import type { Aim, TimeSpan } from './aim';
import { fold } from './fold';
import { joinTimes, type TimePiece } from './join-times';
import type { TimeWords, Unit } from './languages/language';
import { namesOf } from './names';
import { patternsOf, unitIn } from './patterns';
import { matches } from '../matches';

/** Replies are short; whoever sends more is not read to the end. */
const LONGEST = 5000;

const NOON = 12 * 60;
/** "By the end of the day" is when offices close. */
const DAY_ENDS = 17 * 60;

type Groups = Readonly<Record<string, string | undefined>>;
type Meaning = Omit<TimePiece, 'start' | 'end' | 'led'> & {
  /** The words alone say that something is due then. */
  due?: boolean;
};

/**
 * The times that a text names in this language, in order, without overlaps.
 *
 * `monthFirst` says how 3/4 is read when both numbers could be either.
 */
export function readTimes(text: string, words: TimeWords, monthFirst: boolean): TimeSpan[] {
  const folded = fold(text.slice(0, LONGEST));
  const pieces = [
    ...phrases(folded, words),
    ...days(folded, words),
    ...patternsOf(words).dates.flatMap(pattern => find(folded, pattern, date(words, monthFirst))),
    ...find(folded, patternsOf(words).weekday, weekday(words)),
    ...find(folded, patternsOf(words).span, span(words)),
    ...find(folded, patternsOf(words).clock, clock),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return joinTimes(withoutOverlaps(pieces), folded);
}

/** True where people write the month before the day: in Japan, and in English where the clocks are American. */
export function readsMonthFirst(lang: string, timezone: string): boolean {
  return /^(?:ja\b|en-US$)/i.test(lang) || (lang === 'en' && timezone.startsWith('America/'));
}

function withoutOverlaps(pieces: readonly TimePiece[]): TimePiece[] {
  const kept: TimePiece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (piece.start < (last?.end ?? 0) || (last && isHourOf(last, piece))) continue;
    kept.push(piece);
  }
  return kept;
}

// "2h" is in two hours, but "lunes 9h" is at nine.
function isHourOf(day: TimePiece, { start, aim, led }: TimePiece): boolean {
  return (
    aim?.by === 'minutes' && !led && day.aim !== null && day.aim.by !== 'minutes' && start <= day.end + 1
  );
}

function find(text: string, pattern: RegExp, read: (groups: Groups) => Meaning | null): TimePiece[] {
  return [...matches(text, pattern)].flatMap(match => {
    const groups: Groups = match.groups ?? {};
    const meaning = read(groups);
    if (meaning === null) return [];
    const { due = false, ...rest } = meaning;
    const led = due || groups['lead'] !== undefined || groups['after'] !== undefined;
    return [{ start: match.index, end: match.index + match[0].length, led, ...rest }];
  });
}

const onDay = (aim: Aim, minute: number | null = null): Meaning => ({
  aim,
  alone: null,
  minute,
  exact: false,
});

function phrases(text: string, words: TimeWords): TimePiece[] {
  return patternsOf(words).phrases.flatMap((pattern, index) => {
    const aim = words.phrases[index]?.[1];
    return aim ? find(text, pattern, () => ({ ...onDay(aim), due: true })) : [];
  });
}

function days(text: string, words: TimeWords): TimePiece[] {
  const patterns = patternsOf(words);
  const today: Aim = { by: 'days', count: 0 };
  const named = Object.values(words.days);
  const parts = Object.values(words.parts);
  return [
    ...patterns.days.flatMap((pattern, index) => {
      const [count = 0, minute] = named[index] ?? [];
      return find(text, pattern, () => ({ ...onDay({ by: 'days', count }, minute), due: true }));
    }),
    ...patterns.parts.flatMap((pattern, index) =>
      find(text, pattern, () => {
        const minute = parts[index] ?? null;
        // "At noon" is a time; "in the morning" needs a day.
        return { aim: null, alone: minute === NOON ? { by: 'clock' } : null, minute, exact: false };
      }),
    ),
    ...find(text, patterns.dayEnds, () => ({
      aim: null,
      alone: today,
      minute: DAY_ENDS,
      exact: false,
      due: true,
    })),
  ];
}

function weekday({ tag }: TimeWords) {
  return ({ weekday: name = '', next, later }: Groups): Meaning | null => {
    const number = namesOf(tag).weekdays.get(name);
    if (number === undefined) return null;
    return {
      ...onDay({ by: 'weekday', weekday: number, next: next !== undefined || later !== undefined }),
      // Two or three letters are words, too: "so" is a Sunday.
      due: name.length > 4 || !/[a-z]/.test(name),
    };
  };
}

function date({ tag }: TimeWords, monthFirst: boolean) {
  return (groups: Groups): Meaning | null => {
    const { day, month = '', monthno, first, second, between, year } = groups;
    const pair =
      first === undefined
        ? { day: Number(day), month: Number(monthno ?? namesOf(tag).months.get(month)) }
        : numeric(Number(first), Number(second), between === '.' ? 'never' : monthFirst);
    if (pair === null || !(pair.month >= 1 && pair.month <= 12 && pair.day >= 1 && pair.day <= 31))
      return null;
    const long = year?.length === 2 ? `20${year}` : year;
    return {
      ...onDay({ by: 'date', ...pair, year: long === undefined ? null : Number(long) }),
      due: first === undefined,
    };
  };
}

// With a point between them the day comes first everywhere: "9.30" is an hour.
function numeric(first: number, second: number, monthFirst: boolean | 'never') {
  // "24/7" is a promise of another kind.
  if (first === 24 && second === 7) return null;
  const swapped = monthFirst !== 'never' && (second > 12 || (monthFirst && first <= 12));
  return swapped ? { day: second, month: first } : { day: first, month: second };
}

const UNITS: Readonly<Record<Unit, (count: number) => Aim>> = {
  minute: count => ({ by: 'minutes', count }),
  hour: count => ({ by: 'minutes', count: count * 60 }),
  workday: count => ({ by: 'workdays', count }),
  day: count => ({ by: 'days', count }),
  week: count => ({ by: 'days', count: count * 7 }),
  month: count => ({ by: 'months', count }),
};

function span({ numbers }: TimeWords) {
  return (groups: Groups): Meaning | null => {
    const { count = '' } = groups;
    const unit = unitIn(groups);
    const known = Object.entries(numbers).find(([words]) => new RegExp(`^(?:${fold(words)})$`).test(count));
    const number = known?.[1] ?? Number(count);
    return unit && number > 0 ? onDay(UNITS[unit](number)) : null;
  };
}

function clock({ hour = '', minute, oclock, am, pm }: Groups): Meaning | null {
  const half = am ?? pm;
  if (minute === undefined && oclock === undefined && half === undefined) return null;
  const hours = Number(hour) % 24;
  return {
    aim: null,
    alone: { by: 'clock' },
    minute:
      (half === undefined ? awake(hours, hour) : (hours % 12) + (pm === undefined ? 0 : 12)) * 60 +
      (minute === '半' ? 30 : Number(minute ?? 0)),
    exact: true,
  };
}

// "At 3:30" is in the afternoon: nobody promises to call in the night. Who writes 03:30 means it.
function awake(hours: number, written: string): number {
  return hours >= 1 && hours <= 6 && !written.startsWith('0') ? hours + 12 : hours;
}
