import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import extractUrls from 'twitter-text/dist/esm/extractUrlsWithIndices.js';
import parseTweet from 'twitter-text/dist/esm/parseTweet.js';
import { weightedLength } from '../../../../src/core/signing/length';
import { findLinks } from '../../../../src/core/signing/links';

const addresses = (text: string) => findLinks(text).map(({ address }) => address);

describe('findLinks', () => {
  it.each([
    ['See https://help.example.com/a?b=c.', ['https://help.example.com/a?b=c']],
    ['See acme.com/x, please', ['acme.com/x']],
    ['Mail ada@acme.com', []],
    ['report.pdf and 3.5', []],
    ['詳細はacme.com/xをご覧ください', ['acme.com/x']],
    ['Siehe https://müller.example.de/größe', ['https://müller.example.de/größe']],
    ['http://a.com https://b.com', ['http://a.com', 'https://b.com']],
  ])('finds what X links in "%s"', (text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  it('finds a link in a long text without blanks', () => {
    expect(addresses(`${'あ'.repeat(400)}https://acme.com/x`)).toEqual(['https://acme.com/x']);
  });

  const pieces = fc.constantFrom(
    'a',
    '.com',
    'https://',
    'acme.com/x',
    ' ',
    '(',
    ')',
    '/',
    '?',
    'é',
    'あ',
    '。',
    '😀',
    '@',
    '·',
  );

  it('agrees with twitter-text for words of usual length', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), parts => {
        const text = parts.join('');
        expect(addresses(text)).toEqual(extractUrls(text).map(({ url }) => url));
        expect(weightedLength(text)).toBe(parseTweet(text).weightedLength);
      }),
      { numRuns: 500 },
    );
  });

  // twitter-text alone takes twenty-five times as long for five times as many.
  it.each(['あ', '。', '😀', '\ud800', 'ا', '\u200d'])(
    'takes no longer for each of 25,000 letters of %j behind a link than for each of 5,000',
    piece => {
      const behindLink = (letters: number) => `http://a.com/${piece.repeat(letters / piece.length)}`;
      expect(quickest(behindLink(25_000))).toBeLessThan(12 * quickest(behindLink(5_000)));
    },
  );
});

// The least of several runs: a busy machine only ever adds.
function quickest(text: string): number {
  const runs = Array.from({ length: 4 }, () => {
    const start = performance.now();
    findLinks(text);
    weightedLength(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}
