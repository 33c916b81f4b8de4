import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPromise } from '../../../../src/core/history/promises';
import { measure, promiseCases } from '../../../bench/promises.bench';
import { HELD_OUT_PROMISES, PROMISES } from './promises.table';

const CASES = [...promiseCases(PROMISES), ...promiseCases(HELD_OUT_PROMISES)];
const LANGUAGES = Object.keys(PROMISES);
const DAY = 86_400_000;

const wall = (at: number | undefined, timezone: string) =>
  at === undefined ? undefined : new Date(at).toLocaleString('sv-SE', { timeZone: timezone }).slice(0, 16);

function due(text: string, now: number, timezone = 'Europe/Berlin') {
  return wall(findPromise(text, 'en', { now, timezone })?.dueAt, timezone);
}

describe('findPromise', () => {
  it('is right in 97 of 100, and finds 85 of 100', () => {
    const { precision, recall, wrong } = measure(CASES);

    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  it('is measured on at least 240 replies in at least six languages, half of them without a promise', () => {
    const made = CASES.filter(one => one.due !== null).length;

    expect(CASES.length).toBeGreaterThanOrEqual(240);
    expect(LANGUAGES.length).toBeGreaterThanOrEqual(6);
    expect(Math.abs(CASES.length - 2 * made)).toBeLessThan(CASES.length / 10);
  });

  it('quotes the words as they stand', () => {
    const text = 'Hi Ada! Sorry about that. We’ll get back to you by Friday. ^JD';
    const found = findPromise(text, 'en', { now: Date.UTC(2026, 10, 19), timezone: 'UTC' });

    expect(found).toMatchObject({ quote: 'We’ll get back to you by Friday', kind: 'weekday' });
  });

  it('reads English where another language was expected, and any where none is known', () => {
    const here = { now: Date.UTC(2026, 10, 19), timezone: 'UTC' };

    expect(findPromise('We will call you tomorrow', 'de', here)).not.toBeNull();
    expect(findPromise('Wir melden uns morgen', 'und', here)).not.toBeNull();
    expect(findPromise('明日ご連絡いたします。', '', here)).not.toBeNull();
  });

  it('counts working days over a weekend, months to their end, and years to the next', () => {
    const friday = Date.UTC(2026, 10, 20, 10);
    const newYearsEve = Date.UTC(2026, 11, 31, 10);

    expect(due('We will reply within 1 business day', friday)).toBe('2026-11-23 09:00');
    expect(due('We will reply within 2-3 business days', friday)).toBe('2026-11-25 09:00');
    expect(due('We will call you on Friday', friday)).toBe('2026-11-27 09:00');
    expect(due('We will reply by the end of the month', newYearsEve)).toBe('2026-12-31 17:00');
    expect(due('We will reply within a month', Date.UTC(2027, 0, 31, 10))).toBe('2027-02-28 09:00');
    expect(due('We will call you on 2 January', newYearsEve)).toBe('2027-01-02 09:00');
    expect(due('We will call you tomorrow', newYearsEve)).toBe('2027-01-01 09:00');
  });

  it('keeps the clock on the wall when it changes, and lengths of time as they are', () => {
    const before = Date.UTC(2026, 2, 28, 13);

    expect(due('We will call you tomorrow at 9am', before)).toBe('2026-03-29 09:00');
    expect(
      findPromise('We will reply within 24 hours', 'en', { now: before, timezone: 'Europe/Berlin' })?.dueAt,
    ).toBe(before + DAY);
  });

  it('takes today and tomorrow from where the team is', () => {
    const now = Date.UTC(2026, 10, 19, 23, 30);

    expect(due('I will call you tomorrow', now, 'America/Los_Angeles')).toBe('2026-11-20 09:00');
    expect(due('I will call you tomorrow', now, 'Asia/Tokyo')).toBe('2026-11-21 09:00');
    expect(due('I will let you know today', now, 'America/Los_Angeles')).toBe('2026-11-19 17:00');
    expect(due('We will call you by 12/1', now, 'America/Los_Angeles')).toBe('2026-12-01 09:00');
    expect(due('We will call you by 1/12', now, 'Europe/Berlin')).toBe('2026-12-01 09:00');
  });

  it('offers nothing for a moment that is past, near or far away', () => {
    const evening = Date.UTC(2026, 10, 19, 19);

    expect(due('I will call you at 3pm today', evening)).toBeUndefined();
    expect(due('Please give me a few minutes', evening)).toBeUndefined();
    expect(due('We will reply within 6 months', evening)).toBeUndefined();
    expect(due('We will write to you on 31 February', evening)).toBeUndefined();
  });

  it('never throws, and its moments are to come and not far', () => {
    const parts = [
      ...CASES.flatMap(({ text }) => text.split(' ')),
      'we’ll',
      'call you',
      'within',
      '24',
      'hours',
      'tomorrow',
      '31/12',
      'at 3pm',
      '"',
      '“',
      '?',
      '\u0000',
      '\ud800',
      '9999 days',
      '29 February',
    ];
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map(list => list.join(' ')),
    );
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Nowhere/At_All',
    );
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...LANGUAGES, '', 'tr', '__proto__'),
        zones,
        fc.integer({ min: 0, max: 4e12 }),
        (text, lang, timezone, now) => {
          const found = findPromise(text, lang, { now, timezone });
          if (found === null) return;
          expect(found.dueAt).toBeGreaterThan(now);
          expect(found.dueAt).toBeLessThanOrEqual(now + 92 * DAY);
          expect(text).toContain(found.quote);
        },
      ),
    );
  });

  it.each([
    'we will call you ',
    'please send it and we will call you ',
    'wir melden uns morgen',
    'if ',
    '1 2 3 ',
    '"',
    'a.',
    'ご連絡いたします',
    'tomorrow ',
  ])('takes no longer for thirty thousand characters of "%s" than for six thousand', unit => {
    const short = quickest(unit.repeat(6000 / unit.length));
    const long = quickest(unit.repeat(30_000 / unit.length));

    expect(long).toBeLessThan(10 * short);
  });
});

// The least of several runs: a busy machine only ever adds.
function quickest(text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    findPromise(text, 'und', { now: 0, timezone: 'UTC' });
    return performance.now() - start;
  });
  return Math.min(...runs);
}
