import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinDistance } from '../../../../src/core/search/within-distance';

// Wagner and Fischer, plainly.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 8 });

describe('words with typos', () => {
  it('are those that so many letters make of the word, and no others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 40 }),
        word,
        fc.integer({ min: 1, max: 2 }),
        (all, asked, most) => {
          const sorted = all.toSorted();
          const near = sorted
            .map((other): [string, number] => [other, distance(other, asked)])
            .filter(([, letters]) => letters <= most);
          expect(withinDistance(sorted, asked, most)).toEqual(near);
        },
      ),
    );
  });
});
