import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import parseTweet from 'twitter-text/dist/esm/parseTweet.js';
import { charactersLeft, weightedLength } from '../../../../src/core/signing/length';

const suite = new URL('../../../../../shared/data/twitter-text/conformance/validate.json', import.meta.url);

interface Case {
  description: string;
  text: string;
  expected: { weightedLength: number; valid: boolean };
}

/** Counted by code point in configuration v2, as one emoji in v3, which is the present one. */
const OF_AN_OLDER_CONFIG = [
  'Count a mix of single byte single word, and double word unicode characters',
  'Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers',
];

describe.skipIf(!existsSync(suite))('weightedLength on the conformance suite of twitter-text', () => {
  const { tests } = existsSync(suite)
    ? (JSON.parse(readFileSync(suite, 'utf8')) as { tests: Record<string, Case[]> })
    : { tests: {} };
  const present = [
    ...(tests['WeightedTweetsWithDiscountedEmojiCounterTest'] ?? []),
    ...(tests['UnicodeDirectionalMarkerCounterTest'] ?? []),
  ];
  const older = (tests['WeightedTweetsCounterTest'] ?? []).filter(
    ({ description }) => !OF_AN_OLDER_CONFIG.includes(description),
  );

  it('has the cases', () => {
    expect([present.length, older.length]).toEqual([24, 18]);
  });

  it.each([...present, ...older])('agrees: $description', ({ text, expected }) => {
    expect(weightedLength(text)).toBe(expected.weightedLength);
    expect(parseTweet(text).valid).toBe(expected.valid);
  });
});

describe('charactersLeft', () => {
  it('sets the room for the signature aside from the start', () => {
    expect(charactersLeft('', 'JD')).toBe(276);
    expect(charactersLeft('a', 'JD')).toBe(275);
    expect(charactersLeft('a ^JD', 'JD')).toBe(275);
  });

  it('counts a link as 23 whatever its length', () => {
    expect(charactersLeft('https://help.example.com/a/very/long/way/to/the/answer', 'JD')).toBe(280 - 23 - 4);
  });

  it('is negative for a post that is too long', () => {
    expect(charactersLeft('a'.repeat(280), 'JD')).toBe(-4);
  });

  it('counts the text alone for an agent without initials', () => {
    expect(charactersLeft('hello', '')).toBe(275);
  });
});
