import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, canonical } from '../../../../src/core/sharing/canonical';

describe('canonical', () => {
  it('writes as RFC 8785 shows it', () => {
    const example = {
      numbers: JSON.parse('[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001]') as unknown,
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonical(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('orders keys by their UTF-16 units', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonical(Object.fromEntries(keys.map((key, i) => [key, i])));
    expect(Object.values(JSON.parse(text) as object)).toEqual([3, 1, 5, 6, 0, 4, 2]);
  });

  it('is the same for the same value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = canonical(value);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(alike(JSON.parse(text), value)).toBe(true);
      }),
    );
  });

  it('tells different values apart, and so does comparing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (a, b) => {
        expect(alike(a, b)).toBe(canonical(a) === canonical(b));
      }),
    );
  });
});
