import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDetails } from '../../../../src/core/reading/details';
import { measure } from '../../../bench/details.bench';
import { POSTS } from './details.table';

describe('readDetails', () => {
  it('is right in at least 97 of 100 details, and finds at least 90 of 100', () => {
    const { read, right, there, wrong } = measure(POSTS);
    expect(right / read, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(right / there, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('writes values the way a reply repeats them', () => {
    const found = readDetails('flight lh 400 on TUESDAY, the acme  kettle', ['Acme Kettle']);

    expect(found.map(({ value }) => value)).toEqual(['Tuesday', 'Acme Kettle']);
    expect(readDetails('flight LH 400')[0]?.value).toBe('LH400');
  });

  it('gives spans inside the text that never overlap, whatever it is handed', () => {
    const noise = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('order #', 'flight ', '£', '12.50', '1Z', 'error ', 'LH400', ' '),
      ),
    );
    fc.assert(
      fc.property(noise, parts => {
        const text = parts.join('');
        let before = 0;
        for (const { start, end, value } of readDetails(text, ['a.b(', '£'])) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).not.toBe('');
          before = end;
        }
      }),
    );
  });
});
