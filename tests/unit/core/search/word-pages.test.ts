import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDocs, createBits, numbersIn } from '../../../../src/core/search/doc-lists';
import {
  entriesOf,
  findInPage,
  mergeEntries,
  pageRange,
  pagesOf,
  type Entry,
} from '../../../../src/core/search/word-pages';

const docs = fc
  .uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 80 })
  .map(list => list.toSorted((a, b) => a - b));
const dense = fc
  .tuple(fc.nat(500), fc.nat(900))
  .map(([from, count]) => Array.from({ length: count + 1 }, (_, i) => from + i));
const index = fc
  .dictionary(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', '荷', '1'), minLength: 1, maxLength: 4 }),
    fc.oneof(docs, dense),
  )
  .map(lists => Object.entries(lists).toSorted(([a], [b]) => (a < b ? -1 : 1)));

function lookUp(
  entries: readonly Entry[],
  want: { word: string; begins: boolean },
  pageBytes: number,
): number[] {
  const pages = [...pagesOf(entries, pageBytes)];
  const bits = createBits(5000);
  const [from, to] = pageRange(
    pages.map(page => page.words.split('\n')[0] ?? ''),
    want,
  );
  for (const page of pages.slice(from, to + 1))
    findInPage(page, want, start => addDocs(bits, page.lists, start));
  return numbersIn(bits);
}

describe('pages of words', () => {
  it('give back what was written', () => {
    fc.assert(
      fc.property(index, entries => {
        expect([...pagesOf(entries, 60)].flatMap(page => Array.from(entriesOf(page)))).toEqual(entries);
      }),
    );
  });

  it('find everybody with a word, and with words that begin so, on whatever pages they stand', () => {
    fc.assert(
      fc.property(
        index,
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '荷', '1'), minLength: 1, maxLength: 3 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 400 }),
        (entries, word, begins, pageBytes) => {
          const wanted = entries.filter(([there]) => (begins ? there.startsWith(word) : there === word));
          const expected = [...new Set(wanted.flatMap(([, list]) => list))].toSorted((a, b) => a - b);
          expect(lookUp(entries, { word, begins }, pageBytes)).toEqual(expected);
        },
      ),
    );
  });

  it('become one, without those who are gone', () => {
    fc.assert(
      fc.property(fc.array(index, { maxLength: 5 }), fc.nat(3), (sources, gone) => {
        const expected = new Map<string, Set<number>>();
        for (const [word, list] of sources.flat()) {
          const all = expected.get(word) ?? new Set();
          for (const doc of list) if (doc % 4 !== gone) all.add(doc);
          expected.set(word, all);
        }
        const merged = [...mergeEntries(sources, doc => doc % 4 !== gone)];
        expect(merged.map(([word]) => word)).toEqual(
          [...expected.keys()].toSorted((a, b) => (a < b ? -1 : 1)),
        );
        for (const [word, list] of merged)
          expect(list).toEqual([...(expected.get(word) ?? [])].toSorted((a, b) => a - b));
      }),
    );
  });

  it('hold nothing of words that nobody has', () => {
    expect(
      [
        ...pagesOf([
          ['gone', []],
          ['here', [4]],
        ]),
      ].map(page => page.words),
    ).toEqual(['here']);
  });
});
