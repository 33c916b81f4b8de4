import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, spansOf } from '../../../../src/core/search/excerpt';
import { wantedWords, wordsOf } from '../../../../src/core/search/words';

const finds = (text: string, query: string) => {
  const words = [...wordsOf(text)];
  return wantedWords(query).every(({ word, begins }) =>
    words.some(there => (begins ? there.startsWith(word) : there === word)),
  );
};

describe('words of posts and queries', () => {
  it.each([
    ['Where is my parcel?', 'parc'],
    ['Where is my PARCEL?', 'Parcel where'],
    ['Café Über Ångström', 'cafe uber angs'],
    ['Straße', 'strasse'],
    ['order 4711-22', '4711-22'],
    ['thanks @ada_byron', '@ada_b'],
    ['thanks @ada_byron', 'byron'],
    ['荷物がまだ届かない', '届かない'],
    ['荷物がまだ届かない', '荷'],
    ['荷物がまだ届かない', 'い'],
    ['ｼｽﾃﾑ エラー', 'システム'],
    ['주문이 안 왔어요', '주문'],
    ['أين طَلَبي', 'طلبي'],
    ['Πού είναι', 'που ειναι'],
  ])('finds %j by %j', (text, query) => expect(finds(text, query)).toBe(true));

  it.each([
    ['Where is my parcel?', 'parcels'],
    ['Where is my parcel?', 'parc where'],
    ['荷物がまだ届かない', '届物'],
    ['https://t.co/abcdef see', 'abcdef'],
    ['か', 'が'],
  ])('does not find %j by %j', (text, query) => expect(finds(text, query)).toBe(false));

  it('asks for nothing where a query has no words', () => {
    expect(wantedWords(' @ !? ')).toEqual([]);
  });

  it('finds any text by any beginning of it that ends in a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        expect(finds(text, text.slice(0, 150))).toBe(true);
      }),
    );
  });
});

describe('what is marked', () => {
  const marked = (text: string, query: string) =>
    spansOf(text, wantedWords(query)).map(([start, end]) => text.slice(start, end));

  it('is what was asked for, in the letters of the text', () => {
    expect(marked('My PARCEL, the parcels at Café Ångström', 'parcel')).toEqual(['PARCEL', 'parcel']);
    expect(marked('My parcels, the parcel', 'parcel cafe')).toEqual(['parcel']);
    expect(marked('Straße, Cafe\u0301', 'strasse cafe')).toEqual(['Straße', 'Cafe\u0301']);
    expect(marked('@ada_byron', 'byr')).toEqual(['byr']);
    expect(marked('荷物がまだ届かない', '届かない')).toEqual(['届かない']);
    expect(marked('abc荷物', '荷物 abc')).toEqual(['abc荷物']);
  });

  it('stands in the excerpt, however long the text', () => {
    const text = `${'so many words '.repeat(80)} the needle ${'and more words '.repeat(80)}`;
    const excerpt = excerptOf(text, wantedWords('needle'));
    expect(excerpt).toContain('needle');
    expect(excerpt?.length).toBeLessThan(200);
    expect(excerptOf(text, wantedWords('haystack'))).toBeNull();
  });

  it('lies within any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        (text, query) => {
          let end = 0;
          for (const span of spansOf(text, wantedWords(query))) {
            expect(span[0]).toBeGreaterThanOrEqual(end);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
            end = span[1];
          }
        },
      ),
    );
  });
});
