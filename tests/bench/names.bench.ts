import { readFirstName } from '../../src/core/reading/first-name';
import { HELD_OUT, NAMES } from '../unit/core/reading/names.table';
import type { Result } from './result';

/** One line of the table: what X shows, and the first name in it ('' for none). */
export interface NameCase {
  shown: string;
  first: string;
}

/** The lines of a table of names. */
export function casesOf(table: Readonly<Record<string, string>>): NameCase[] {
  return Object.values(table).flatMap(lines =>
    lines
      .split('\n')
      .filter(line => line.includes('='))
      .map(line => ({
        shown: line.slice(0, line.lastIndexOf('=')),
        first: line.slice(line.lastIndexOf('=') + 1),
      })),
  );
}

/** Of the names read, how many are right; of the names there are, how many are read right. */
export function measure(cases: readonly NameCase[]) {
  const read = cases.filter(({ shown }) => readFirstName(shown) !== '');
  const right = read.filter(({ shown, first }) => readFirstName(shown) === first);
  const named = cases.filter(({ first }) => first !== '');
  return {
    precision: right.length / read.length,
    recall: right.length / named.length,
    read: read.length,
    named: named.length,
  };
}

/** First names from display names: the whole table, and the part of it that nobody tuned on. */
export async function run(): Promise<Result[]> {
  const all = measure([...casesOf(NAMES), ...casesOf(HELD_OUT)]);
  const held = measure(casesOf(HELD_OUT));
  const note = `held out: precision ${held.precision.toFixed(3)} (${held.read} read), recall ${held.recall.toFixed(3)} (${held.named} named)`;
  return [
    { name: 'names.precision', value: all.precision, unit: 'share', n: all.read, note },
    { name: 'names.recall', value: all.recall, unit: 'share', n: all.named, note },
  ];
}
