import { readDetails } from '../../src/core/reading/details';
import type { Detail } from '../../src/core/reading/details';
import { POSTS } from '../unit/core/reading/details.table';
import type { Result } from './result';

/** The product words of the brand that the table speaks of. */
export const PRODUCTS = ['Acme Kettle', 'Acme Toaster'];

/** A post of the table without its brackets, and what they say. */
export function parsePost(marked: string): { text: string; details: Detail[] } {
  const details: Detail[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[(\w+):([^\]]+)\]/g)) {
    text += marked.slice(from, match.index);
    const [all, kind = '', value = ''] = match;
    details.push({
      kind: kind as Detail['kind'],
      value,
      start: text.length,
      end: text.length + value.length,
    });
    text += value;
    from = match.index + all.length;
  }
  return { text: text + marked.slice(from), details };
}

/** Kind and span must be right; how a value is written neatly is another matter. */
export function measure(posts: readonly string[]) {
  const counts = { read: 0, right: 0, there: 0, wrong: [] as string[] };
  for (const { text, details } of posts.map(parsePost)) {
    const expected = new Set(details.map(key));
    const found = readDetails(text, PRODUCTS);
    const right = found.filter(detail => expected.has(key(detail)));
    counts.read += found.length;
    counts.right += right.length;
    counts.there += details.length;
    if (right.length < found.length || right.length < details.length)
      counts.wrong.push(`${text} → ${found.map(key).join(' ')}`);
  }
  return counts;
}

/** Details that posts name, against a table labelled by hand. */
export async function run(): Promise<Result[]> {
  const { read, right, there } = measure(POSTS);
  const note = `${POSTS.length} invented posts`;
  return [
    { name: 'details.precision', value: right / read, unit: 'share', n: read, note },
    { name: 'details.recall', value: right / there, unit: 'share', n: there, note },
  ];
}

function key({ kind, start, end }: Detail): string {
  return `${kind}@${start}-${end}`;
}
