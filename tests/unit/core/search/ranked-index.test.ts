import * as fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { RankedIndex } from '../../../../src/core/search/ranked-index';

const BOOSTS = [4, 1];
const typos = ({ length }: string) => (length < 4 ? 0 : length < 6 ? 1 : 2);

const word = fc.constantFrom(
  ...'late later lately lute parcel parcels parce arrive arrived a an the then refund'.split(' '),
);
const field = fc.array(word, { maxLength: 8 });
const document = fc.tuple(field, field);

type Fields = readonly [readonly string[], readonly string[]];

function ours(documents: readonly Fields[], wanted: readonly string[], some = false): Map<number, number> {
  const index = new RankedIndex({ boosts: BOOSTS, typos });
  for (const [slot, fields] of documents.entries()) index.add(slot, fields);
  return found(index, wanted, some);
}

function found(index: RankedIndex, wanted: readonly string[], some = false): Map<number, number> {
  const { slots, scores } = index.search(wanted, some);
  return new Map(slots.map(slot => [slot, scores[slot] ?? 0]));
}

// The engine that ranked templates before, as the measure.
function theirs(documents: readonly Fields[], wanted: readonly string[], some = false): Map<number, number> {
  const mini = new MiniSearch<{ id: number; a: string; b: string }>({
    fields: ['a', 'b'],
    tokenize: text => text.split(' ').filter(token => token !== ''),
    searchOptions: {
      boost: { a: 4 },
      prefix: true,
      fuzzy: typos,
      weights: { prefix: 0.6, fuzzy: 0.3 },
      combineWith: some ? 'OR' : 'AND',
    },
  });
  for (const [id, [a, b]] of documents.entries()) mini.add({ id, a: a.join(' '), b: b.join(' ') });
  return new Map(mini.search(wanted.join(' ')).map(({ id, score }) => [Number(id), score]));
}

function expectAlike(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): void {
  expect([...a.keys()].toSorted((x, y) => x - y)).toEqual([...b.keys()].toSorted((x, y) => x - y));
  for (const [slot, score] of a) expect(score).toBeCloseTo(b.get(slot) ?? 0, 6);
}

describe('the ranked index', () => {
  it('finds and ranks as MiniSearch does', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1, maxLength: 12 }),
        fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (documents, wanted, some) => {
          expectAlike(ours(documents, wanted, some), theirs(documents, wanted, some));
        },
      ),
    );
  });

  it('is after a removal as if the document had never been there', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 2, maxLength: 8 }),
        fc.uniqueArray(word, { minLength: 1, maxLength: 2 }),
        (documents, wanted) => {
          const index = new RankedIndex({ boosts: BOOSTS, typos });
          for (const [slot, fields] of documents.entries()) index.add(slot, fields);
          index.remove(documents.length - 1);
          expectAlike(found(index, wanted), ours(documents.slice(0, -1), wanted));
          index.add(documents.length - 1, documents.at(-1) ?? []);
          expectAlike(found(index, wanted), ours(documents, wanted));
        },
      ),
    );
  });
});
