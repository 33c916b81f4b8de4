import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, sameness } from '../../../../src/core/drafts/sameness/grams';
import { normaliseReply } from '../../../../src/core/drafts/sameness/normalise';
import { createSamenessIndex } from '../../../../src/core/drafts/sameness/sameness-index';

describe('normaliseReply', () => {
  it.each([
    ['@ada @acme Hi Ada, your parcel is on its way. ^JD', 'your parcel is on its way'],
    ['Hello there! Your parcel is on its way: https://t.co/abc *TMT', 'your parcel is on its way'],
    ['Good evening, Bo - your parcel is on its way /RH https://t.co/x', 'your parcel is on its way'],
    ['Your parcel #AB-1234 is on its way 1/2 ^JD', 'your parcel is on its way'],
  ])('takes what is personal out of %j', (reply, left) => {
    expect(normaliseReply(reply)).toBe(left);
  });

  it('takes filled details out', () => {
    expect(normaliseReply('Sorry that Gate B at Lyon was full, Ada', ['Ada', 'Lyon', ''])).toBe(
      'sorry that gate b at was full',
    );
  });

  it('leaves the first sentence alone when the greeting names nobody', () => {
    expect(normaliseReply('Hi! How may I help you? *ALS')).toBe('how may i help you');
    expect(normaliseReply('Hello How can I assist?')).toBe('how can i assist');
  });

  it('keeps scripts without spaces', () => {
    expect(normaliseReply('@ada ご不便をおかけして申し訳ございません。^JD')).toBe(
      'ご不便をおかけして申し訳ございません',
    );
  });

  it('takes any text, and its own answer unchanged', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(fc.string({ unit: 'binary' })),
        (text, details) => {
          const once = normaliseReply(text, details);
          expect(once).toBe(once.trim());
          expect(gramsOf(once).chars.length).toBeLessThanOrEqual(Math.max(1, once.length));
        },
      ),
    );
    expect(() => normaliseReply('\ud83d Hi \udc00 ^\ud800')).not.toThrow();
  });
});

describe('sameness', () => {
  it('is 1 for the same text, symmetric, and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const [left, right] = [gramsOf(a), gramsOf(b)];
        expect(sameness(left, left)).toBe(1);
        expect(sameness(left, right)).toBe(sameness(right, left));
        expect(sameness(left, right)).toBeGreaterThanOrEqual(0);
        expect(sameness(left, right)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('tells a reply with another name and number from another reply', () => {
    const past = grams('Hi Ada, we are sorry about order 4711. Please send us your address by DM. ^JD');

    expect(
      sameness(past, grams('Hi Bo, we are sorry about order 99. Please send us your address by DM. ^MK')),
    ).toBe(1);
    expect(sameness(past, grams('Thanks for the kind words, we will tell the team. ^JD'))).toBeLessThan(0.2);
  });
});

describe('createSamenessIndex', () => {
  it('finds the nearest first, the newest among equals', () => {
    const index = createSamenessIndex();
    index.add('old', 'Sorry about the wait, we are on it. ^JD');
    index.add('far', 'Thanks for flying with us today!');
    index.add('new', '@bo Sorry about the wait, we are on it. ^MK');

    const found = index.query('Hi Cy, sorry about the wait, we are on it.');

    expect(found.slice(0, 2)).toEqual([
      { id: 'new', sameness: 1 },
      { id: 'old', sameness: 1 },
    ]);
  });

  it('forgets what was removed and replaces what is added again', () => {
    const index = createSamenessIndex();
    index.add('a', 'Sorry about the wait, we are on it.');
    index.add('a', 'Please send us your order number.');
    index.add('b', 'Sorry about the wait, we are on it.');
    index.remove('b');
    index.remove('never there');

    expect(index.size).toBe(1);
    expect(index.query('Sorry about the wait, we are on it.').filter(found => found.sameness > 0.5)).toEqual(
      [],
    );
    expect(index.query('Please send us your order number.')[0]?.id).toBe('a');
  });

  it('still finds the rest after thousands were removed', () => {
    const index = createSamenessIndex();
    for (let i = 0; i < 3000; i++) index.add(`r${i}`, made(i));
    for (let i = 0; i < 2500; i++) index.remove(`r${i}`);

    expect(index.size).toBe(500);
    expect(index.query(made(2700))[0]).toEqual({ id: 'r2700', sameness: 1 });
    expect(index.query(made(10)).every(found => Number(found.id.slice(1)) >= 2500)).toBe(true);
  });

  it('finds what a scan finds, for texts that are really alike', () => {
    const index = createSamenessIndex();
    for (let i = 0; i < 2000; i++) index.add(`r${i}`, made(i));
    const past = Array.from({ length: 2000 }, (_, i) => grams(made(i)));
    for (let i = 0; i < 2000; i += 37) {
      const changed = `${made(i)} Have a good day`;
      const scanned = Math.max(...past.map(other => sameness(grams(changed), other)));

      expect(index.query(changed)[0]?.sameness).toBeCloseTo(scanned, 6);
    }
  });

  it('never throws, whatever strangers wrote', () => {
    const index = createSamenessIndex();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (id, text) => {
        index.add(id, text);
        for (const found of index.query(text)) expect(found.sameness).toBeLessThanOrEqual(1);
        if (normaliseReply(text)) expect(index.query(text)[0]?.sameness).toBe(1);
      }),
    );
  });
});

const grams = (text: string) => gramsOf(normaliseReply(text));

const WORDS =
  'parcel late refund order sorry thanks courier street driver waiting today again store help team'.split(
    ' ',
  );

/** Invented replies, each another mixture of the same words. */
function made(i: number): string {
  return Array.from({ length: 12 }, (_, k) => WORDS[(i * (k + 3) + ((i >> k) & 7) + k) % WORDS.length]).join(
    ' ',
  );
}
