import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArraySplitter } from '../../../../src/core/imports/array-splitter';
import { aTweet, tweetsJs } from '../../../support/x-archive';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

function split(text: string, cuts: readonly number[] = [], limits = {}) {
  const bytes = bytesOf(text);
  const splitter = createArraySplitter(limits);
  const places = [...new Set(cuts.map(cut => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  const ends = [...places, bytes.length];
  const found = ends.flatMap((end, index) =>
    splitter.push(bytes.subarray(index === 0 ? 0 : ends[index - 1], end)),
  );
  return { elements: found.map(textOf), closed: splitter.closed, failure: splitter.failure };
}

describe('createArraySplitter', () => {
  it('gives the same elements wherever the bytes are cut', () => {
    const values = fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(values, fc.array(fc.nat(5_000), { maxLength: 30 }), fc.boolean(), (list, cuts, spaced) => {
        const text = `window.YTD.tweets.part0 = ${JSON.stringify(list, null, spaced ? 2 : 0)}\n`;

        const { elements, closed, failure } = split(text, cuts);

        expect(elements.map(element => JSON.parse(element ?? '') as unknown)).toEqual(
          JSON.parse(JSON.stringify(list)),
        );
        expect({ closed, failure }).toEqual({ closed: true, failure: null });
      }),
    );
  });

  it('gives posts also byte by byte', () => {
    const tweets = [aTweet({ text: 'a "quote" \\ and ]}, [{ 👩‍🚀' }), aTweet({ serial: 1 })];
    const text = tweetsJs(tweets);

    const { elements } = split(
      text,
      Array.from({ length: text.length * 2 }, (_, index) => index),
    );

    expect(elements.map(element => JSON.parse(element ?? '') as unknown)).toEqual(tweets);
  });

  it('passes over what is too big or too deep, and goes on behind it', () => {
    const deep = '['.repeat(50) + ']'.repeat(50);
    const { elements } = split(`[${deep},{"a":"${'x'.repeat(2_000)}"},3]`, [7, 900, 1500], {
      largest: 1_000,
    });

    expect(elements).toEqual([null, null, '3']);
  });

  it('ignores what follows the list', () => {
    expect(split('[1,2] trailing [3]').elements).toEqual(['1', '2']);
  });

  it.each([
    ['no list at all', 'x'.repeat(500), 'no-list'],
    ['a list that begins too late', `${' '.repeat(300)}[1]`, 'no-list'],
    ['a bracket too many', '[1,{"a":1}}]', 'broken'],
  ])('says so of %s', (_, text, failure) => {
    expect(split(text).failure).toBe(failure);
  });

  it('does not call a list closed that breaks off', () => {
    expect(split('[{"a":1},{"a":').closed).toBe(false);
  });

  it('finds nothing in an empty list', () => {
    expect(split('window.YTD.tweets.part0 = [ ]')).toEqual({ elements: [], closed: true, failure: null });
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), chunks => {
        const splitter = createArraySplitter();
        for (const chunk of chunks) splitter.push(new Uint8Array(chunk));
      }),
    );
  });
});
