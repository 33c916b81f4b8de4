import { findPromise } from '../../src/core/history/promises';
import { HELD_OUT_PROMISES, PROMISES, WRITTEN_AT, WRITTEN_IN } from '../unit/core/history/promises.table';
import type { Result } from './result';

/** A reply of the table, and the moment by which it promises something: "11-20 09:00", or null for no promise. */
interface PromiseCase {
  lang: string;
  text: string;
  due: string | null;
}

/** The replies of a table that was labelled by hand. */
export function promiseCases(table: Readonly<Record<string, string>>): PromiseCase[] {
  return Object.entries(table).flatMap(([lang, lines]) =>
    lines
      .split('\n')
      .filter(line => line.includes(' = '))
      .map(line => {
        const at = line.indexOf(' = ');
        const due = line.slice(0, at);
        return { lang, text: line.slice(at + 3), due: due === '-' ? null : due };
      }),
  );
}

/** Of the promises found, how many stand there and are due when we say; of those that stand there, how many are found so. */
export function measure(cases: readonly PromiseCase[]) {
  const results = cases.map(one => ({ ...one, found: dueOf(one) }));
  const found = results.filter(one => one.found !== null);
  const made = results.filter(({ due }) => due !== null);
  const right = made.filter(one => one.found === one.due);
  const wrong = results.filter(one => one.found !== one.due);
  return {
    precision: right.length / found.length,
    recall: right.length / made.length,
    found: found.length,
    made: made.length,
    wrong: wrong.map(one => `${one.lang}: ${one.text} → ${one.found}, not ${one.due}`),
  };
}

function dueOf({ text, lang }: PromiseCase): string | null {
  const promise = findPromise(text, lang, { now: WRITTEN_AT, timezone: WRITTEN_IN });
  if (promise === null) return null;
  return new Date(promise.dueAt).toLocaleString('sv-SE', { timeZone: WRITTEN_IN }).slice(5, 16);
}

/** Promises in replies, against a table labelled by hand. */
export async function run(): Promise<Result[]> {
  const cases = [...promiseCases(PROMISES), ...promiseCases(HELD_OUT_PROMISES)];
  const { precision, recall, found, made } = measure(cases);
  const languages = new Set(cases.map(({ lang }) => lang)).size;
  const note = `${cases.length} invented replies in ${languages} languages, ${made} promise something`;
  return [
    { name: 'promises.precision', value: precision, unit: 'share', n: found, note },
    { name: 'promises.recall', value: recall, unit: 'share', n: made, note },
  ];
}
