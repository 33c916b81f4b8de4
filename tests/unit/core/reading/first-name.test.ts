import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFirstName } from '../../../../src/core/reading/first-name';
import { casesOf, measure } from '../../../bench/names.bench';
import { HELD_OUT, NAMES } from './names.table';

const all = [...casesOf(NAMES), ...casesOf(HELD_OUT)];

describe('readFirstName', () => {
  it('has a table of at least 600 names in 20 scripts and cultures', () => {
    expect(all.length).toBeGreaterThanOrEqual(600);
    expect(Object.keys(NAMES).length).toBeGreaterThanOrEqual(20);
    expect(new Set(all.map(({ shown }) => shown)).size).toBe(all.length);
  });

  it('is right in at least 99 of 100 names that it reads, and reads at least 85 of 100', () => {
    const { precision, recall } = measure(all);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it.each([
    ['DR. ADA OKAFOR 🌻', 'Ada'],
    ['田中太郎', '太郎'],
    ['김민수', '민수'],
    ['Nagy Anna', 'Anna'],
    ['Петров Иван Сергеевич', 'Иван'],
    ['Acme Parcels', ''],
    ['Mr Walsh', ''],
    ['', ''],
  ])('reads "%s" as "%s"', (shown, first) => {
    expect(readFirstName(shown)).toBe(first);
  });

  it('never throws and gives letters only, whatever an account calls itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), shown => {
        expect(readFirstName(shown)).toMatch(/^[\p{L}\p{M}'’. -]*$/u);
      }),
      { numRuns: 1000 },
    );
  });
});
