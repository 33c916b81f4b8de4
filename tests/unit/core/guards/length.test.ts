import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../../src/core/guards/length/atoms';
import { length } from '../../../../src/core/guards/length';
import { split } from '../../../../src/core/guards/length/split';
import { findLinks } from '../../../../src/core/signing/links';
import { weightedLength } from '../../../../src/core/signing/length';
import { sign, unsign } from '../../../../src/core/signing/sign';
import { says } from '../../../support/guard-words';

const SENTENCE = 'Your parcel waits at the depot and goes out again soon. ';

function asked(text: string, rest: object = {}) {
  return says(length, text, rest);
}

describe('the length guard', () => {
  it('says nothing of a post that fits with its signature, and by how much one does not', () => {
    expect(asked('a'.repeat(276))).toEqual([]);
    expect(asked('a'.repeat(277))[0]?.words).toContain('1 over X’s 280 characters with its initials');
  });

  it('counts links as X does', () => {
    expect(asked(`${'a '.repeat(120)}https://help.example.com/${'x'.repeat(200)}`)).toEqual([]);
  });

  it('does not count out what is far over, and offers the shorter wording all the same', () => {
    const [said] = asked('👍'.repeat(12_500), { shorter: 'On it.' });
    expect(said?.words).toBe('Far over X’s 280 characters: shorten it');
    expect(said?.ways.map(({ kind }) => kind)).toEqual(['replace']);
  });

  it('offers a split, then a shorter wording that fits', () => {
    const shorter = 'Your parcel goes out again soon.';
    const ways = asked(SENTENCE.repeat(6), { shorter })[0]?.ways;
    expect(ways?.map(({ kind }) => kind)).toEqual(['split', 'replace']);
    expect(asked(SENTENCE.repeat(6), { shorter: 'a'.repeat(277) })[0]?.ways).toHaveLength(1);
  });

  it('offers no split of a whole article', () => {
    expect(asked(SENTENCE.repeat(400))[0]?.ways).toEqual([]);
  });
});

describe('split', () => {
  it('numbers the posts and signs the last, cut at the end of a sentence', () => {
    const parts = split(SENTENCE.repeat(6), 'JD');
    expect(parts).toHaveLength(2);
    expect(parts[0]).toMatch(/soon\. 1\/2$/);
    expect(parts[1]).toMatch(/soon\. 2\/2 \^JD$/);
  });

  it('leaves a post that fits as it is, signed', () => {
    expect(split('Thanks for waiting.', 'JD')).toEqual(['Thanks for waiting. ^JD']);
    expect(split('Thanks for waiting.', '')).toEqual(['Thanks for waiting.']);
  });

  it('keeps the link to a private message behind the initials of the last', () => {
    const dm = 'https://x.com/messages/compose?recipient_id=4711';
    expect(split(`${SENTENCE.repeat(6)}${dm}`, 'JD').at(-1)).toMatch(/ 2\/2 \^JD https:\S+$/);
  });

  it.each([
    ['Japanese', 'お荷物は現在配送センターにあり、明日の午前中に再配達いたします。'],
    ['Japanese without full stops', 'お荷物は現在配送センターにあり明日の午前中に再配達いたします'],
    ['Thai', 'พัสดุของคุณอยู่ที่ศูนย์กระจายสินค้าและจะจัดส่งอีกครั้งในวันพรุ่งนี้'],
    ['Arabic', 'طردك موجود في مركز التوزيع وسيتم تسليمه مرة أخرى غدا. '],
    ['Chinese', '您的包裹目前在配送中心，明天上午重新派送。'],
    ['one word', 'a'.repeat(50)],
    ['families', '👨‍👩‍👧‍👦'],
    ['accents without end', `e${'\u0301'.repeat(400)}`],
  ])('cuts %s, too', (_, piece) => {
    const text = piece.repeat(Math.ceil(700 / piece.length) + 100);
    const parts = split(text, 'JD');
    expect(parts.length).toBeGreaterThan(1);
    expectWhole(parts, text);
  });

  it('ends no part inside a word of Thai or Japanese', () => {
    const text = 'พัสดุของคุณอยู่ที่ศูนย์กระจายสินค้า'.repeat(12);
    const ends = new Set<number>();
    let at = 0;
    for (const { text: piece } of atomsOf(text)) ends.add((at += piece.length));
    let end = 0;
    for (const part of split(text, 'JD').slice(0, -1)) {
      end += part.replace(/ \d+\/\d+$/, '').length;
      expect(ends).toContain(end);
    }
  });

  it.each([
    'https://help.example.com/a/long/way/to/go',
    '@acme_parcels_uk',
    '#AcmeHelps',
    '+44 20 7946 0018',
    '£1,234.50',
    'AB-1234-5678',
    '👩🏽‍🚀',
  ])('keeps %s whole wherever it stands', piece => {
    for (let before = 255; before < 285; before++) {
      const text = `${'a '.repeat(before / 2).slice(0, before)} ${piece} ${'b '.repeat(60)}`;
      expect(split(text, 'JD').filter(part => part.includes(piece))).toHaveLength(1);
    }
  });

  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      ' ',
      '\n',
      '. ',
      '。',
      ', ',
      'word ',
      'お荷物は',
      'สวัสดี',
      'مرحبا ',
      '👨‍👩‍👧‍👦',
      '🇩🇪',
      '^JD',
      '1/2',
      'https://acme.example.com/x ',
      '@ada ',
      '+49 30 1234567',
      'e\u0301',
      'a'.repeat(90),
      SENTENCE,
    ),
  );

  it('keeps every word in order and every part within what X takes', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        fc.constantFrom('JD', 'K', '', 'ÉL'),
        (parts, initials) => expectWhole(split(parts.join(''), initials), parts.join(''), initials),
      ),
      { numRuns: 400 },
    );
  });

  it('cuts no link', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        const text = unsign(parts.join(' '), 'JD');
        const links = findLinks(text).map(({ address }) => address);
        const after = split(text, 'JD').flatMap(part => findLinks(part).map(({ address }) => address));
        expect(after).toEqual(expect.arrayContaining(links));
      }),
      { numRuns: 100 },
    );
  });
});

function expectWhole(parts: readonly string[], text: string, initials = 'JD') {
  const words = parts.map((part, i) => {
    expect(weightedLength(part)).toBeLessThanOrEqual(280);
    expect(weightedLength(sign(part, initials))).toBeLessThanOrEqual(280);
    const end = `${i + 1}/${parts.length}`;
    const bare = i === parts.length - 1 ? unsign(part, initials) : part;
    if (parts.length > 1) expect(bare.endsWith(end)).toBe(true);
    return parts.length > 1 ? bare.slice(0, bare.length - end.length) : bare;
  });
  expect(words.join('').replace(/\s/gu, '')).toBe(unsign(text, initials).replace(/\s/gu, ''));
}
