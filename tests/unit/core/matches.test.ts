import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches } from '../../../src/core/matches';

const PATTERNS = [/a+/g, /a*/gu, /(?<=b)a|b/g, /\p{L}*/gu, /(?:)/gu, /$/g, /([ab])(x)?/giu];
const texts = fc
  .array(fc.constantFrom('a', 'b', 'A', 'x', ' ', '😀', '\ud83d', '\ude00', 'é'), { maxLength: 30 })
  .map(pieces => pieces.join(''));

describe('matches', () => {
  it('are those of matchAll', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...PATTERNS), (text, pattern) => {
        expect([...matches(text, pattern)]).toEqual([...text.matchAll(pattern)]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('do not disturb each other, nor who uses the pattern after them', () => {
    const pattern = /\d/g;
    const pairs: string[] = [];
    for (const [a] of matches('123', pattern)) for (const [b] of matches('45', pattern)) pairs.push(a + b);
    expect(pairs).toEqual(['14', '15', '24', '25', '34', '35']);
    for (const _first of matches('12', pattern)) break;
    expect(pattern.test('1')).toBe(true);
  });

  it('want a global pattern', () => {
    expect(() => [...matches('a', /a/)]).toThrow(TypeError);
  });
});
