import { fold } from './fold';

/** Folded names of days and months, as patterns, and what they count: Sunday is 0, January 1. */
interface Names {
  weekdays: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
}

const DAY = 86_400_000;
const known = new Map<string, Names>();

/** Long and short names of a language, from `Intl`. */
export function namesOf(tag: string): Names {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const fresh = {
    // 4 January 1970 was a Sunday.
    weekdays: collect(tag, 'weekday', 7, index => (3 + index) * DAY, 0),
    months: collect(tag, 'month', 12, index => Date.UTC(2026, index, 1), 1),
  };
  known.set(tag, fresh);
  return fresh;
}

/** One of these, the longest first. */
export function choice(sources: readonly string[]): string {
  return `(?:${sources.toSorted((a, b) => b.length - a.length).join('|')})`;
}

function collect(
  tag: string,
  part: 'weekday' | 'month',
  count: number,
  at: (index: number) => number,
  first: number,
) {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    // Months bend where they stand beside a day.
    const format = new Intl.DateTimeFormat(tag, { [part]: style, day: 'numeric', timeZone: 'UTC' });
    for (let index = 0; index < count; index += 1)
      for (const name of spellings(nameIn(format, part, at(index)))) names.set(name, index + first);
  }
  return names;
}

function nameIn(format: Intl.DateTimeFormat, part: string, at: number): string {
  return format.formatToParts(at).find(({ type }) => type === part)?.value ?? '';
}

// "segunda-feira" and "segunda", 金曜日 and 金曜, "Sept." and "Sept"; one sign alone is no name.
function spellings(shown: string): string[] {
  const name = fold(shown).replace(/\.$/, '');
  const short = name.replace(/-feira$|(?<=曜)日$/, '');
  const extra =
    name === 'thu' ? ['thur', 'thurs'] : name === 'tue' ? ['tues'] : name === 'sept' ? ['sep'] : [];
  return [...new Set([name, short, ...extra])].filter(
    spelling => spelling.length > 1 && !/\d/.test(spelling),
  );
}
