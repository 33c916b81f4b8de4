import { fold } from './fold';
import type { TimeWords, Unit } from './languages/language';
import { choice, namesOf } from './names';

/** The patterns of one language, over folded text. */
export interface TimePatterns {
  /** Groups: lead, count, one for each {@link Unit}, after. */
  span: RegExp;
  /** Groups: lead, next, weekday, later, after. */
  weekday: RegExp;
  /** Groups: lead, day, month (a name) or monthno, year, after. */
  dates: readonly RegExp[];
  /** Groups: lead, hour, minute, oclock, am, pm, after. */
  clock: RegExp;
  /** A pattern for each phrase of the language, in its order. */
  phrases: readonly RegExp[];
  days: readonly RegExp[];
  parts: readonly RegExp[];
  dayEnds: RegExp;
}

const NOTHING = '(?!)';
/** What a folded word is made of. */
const LETTER = String.raw`[a-z0-9_ßøæœ\u0621-\u064a]`;
const DAY = String.raw`(?<day>3[01]|[12]\d|0?[1-9])`;

const known = new Map<string, TimePatterns>();

/** Made at first use: most pages never ask. */
export function patternsOf(words: TimeWords): TimePatterns {
  const before = known.get(words.tag);
  if (before !== undefined) return before;
  const fresh = makePatterns(words);
  known.set(words.tag, fresh);
  return fresh;
}

function makePatterns(words: TimeWords): TimePatterns {
  const frame = frameOf(words);
  const { whole, lead, end, blank } = frame;
  const names = namesOf(words.tag);
  const spelt = choice(Object.keys(words.numbers));
  const number = choice([spelt, String.raw`\d{1,3}`]);
  // "2h", but never "an d"
  const ofUnits = words.spaced ? String.raw`(?<=[\d' -])` : '';
  const anyUnit = choice(Object.values(words.units));
  const units = Object.entries(words.units).map(([unit, source]) => `(?<${unit}>${source})`);
  const eitherLead = [words.due, words.at].filter(Boolean).join('|');
  const single = (source: string) => whole(`${lead(eitherLead)}(?:${source})`, words.dueAfter);

  return {
    span: whole(
      `${lead(words.within)}(?:${number}${blank}${anyUnit}?${blank}(?:-|–|/|${words.to})${blank})?(?<count>${number})${blank}-?${ofUnits}(?:${units.join('|')})`,
      words.withinAfter,
    ),
    weekday: whole(
      `${lead(words.due)}(?:(?<next>${words.next || NOTHING}) ?)?(?<weekday>${choice([...names.weekdays.keys()])})\\.?` +
        `(?:${end},? (?<later>${words.nextAfter || NOTHING}))?`,
      words.dueAfter,
    ),
    dates: datesOf(words, choice([...names.months.keys()])).map(source =>
      whole(lead(words.due) + source, words.dueAfter),
    ),
    clock: whole(`${lead(words.at)}${clockOf(words)}`, words.dueAfter),
    phrases: words.phrases.map(([source]) => single(source)),
    days: Object.keys(words.days).map(single),
    parts: Object.keys(words.parts).map(single),
    dayEnds: single(words.dayEnds),
  };
}

// Where words stand apart, none is looked for inside another; numbers never are.
function frameOf({ spaced }: TimeWords) {
  const start = spaced ? String.raw`(?<!${LETTER}|['@#./:-]\b)` : String.raw`(?<![\d.:/])`;
  const end = spaced ? `(?!${LETTER}|[-'’]${LETTER})` : '';
  const blank = ' ?';
  return {
    end,
    blank,
    lead: (source: string) => (source === '' ? '' : `(?:(?<lead>${source}) (?:the |den |dem |le |el |o )?)?`),
    whole: (body: string, after: string) =>
      new RegExp(
        fold(`${start}${body}${end}${after === '' ? '' : `(?:${blank}(?<after>${after})${end})?`}`),
        'gu',
      ),
  };
}

function datesOf(words: TimeWords, months: string): string[] {
  const year = String.raw`(?:,? (?:${words.of || NOTHING})? ?(?<year>20\d\d))?`;
  const month = `(?<month>${months})\\.?`;
  if (words.tag === 'ja')
    return [String.raw`(?:(?<year>20\d\d)年)?(?<monthno>1[0-2]|0?[1-9])月${DAY}日`, numeric(words)];
  return [
    String.raw`${DAY}(?:st|nd|rd|th|er|\.|º)? (?:(?:${words.of || NOTHING}) )?${month}${year}`,
    String.raw`${month} ${DAY}(?:st|nd|rd|th)?${year}`,
    String.raw`(?<year>20\d\d)-(?<monthno>1[0-2]|0[1-9])-${DAY}`,
    numeric(words),
  ];
}

// Which number is the day, the reader decides.
function numeric({ tag }: TimeWords): string {
  const separator = tag === 'de' || tag === 'nl' ? '[./-]' : '[./]';
  return String.raw`(?<first>\d{1,2})(?<between>${separator})(?<second>\d{1,2})(?:[./-](?<year>(?:20)?\d\d)|\.)?`;
}

function clockOf({ am, pm, oclock, spaced }: TimeWords): string {
  const hour = String.raw`(?<hour>2[0-4]|1\d|0?\d)`;
  const half = `(?:(?<am>${am || NOTHING})|(?<pm>${pm || NOTHING}))?`;
  const time = String.raw`${hour}(?:[:.h時](?<minute>[0-5]\d|半)分?)?(?: ?(?<oclock>${oclock || NOTHING}))?`;
  return spaced ? `${time} ?${half}` : half + time;
}

/** The unit that matched, of the groups of a span. */
export function unitIn(groups: Record<string, string | undefined>): Unit | undefined {
  const units: readonly Unit[] = ['minute', 'hour', 'workday', 'day', 'week', 'month'];
  return units.find(unit => groups[unit] !== undefined);
}
