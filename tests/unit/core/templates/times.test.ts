import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOpen } from '../../../../src/core/templates/opening';
import { ago, greeting, languageName, span, spokenDate } from '../../../../src/core/templates/times';

const HOURS = [1, 2, 3, 4, 5].map(weekday => ({ weekday, from: '09:00', to: '17:00' }));
/** Saturday 21 November 2026, 12:00 in Berlin. */
const SATURDAY = Date.UTC(2026, 10, 21, 11);
const HOUR = 3_600_000;

describe('nextOpen', () => {
  it.each([
    [SATURDAY, 'on Monday at 09:00'],
    [SATURDAY + 24 * HOUR, 'tomorrow at 09:00'],
    [SATURDAY + 44 * HOUR - 1, 'at 09:00'],
    [SATURDAY + 48 * HOUR, ''],
    [SATURDAY + 53 * HOUR, 'tomorrow at 09:00'],
  ])('says when we are back, and nothing while open: %i', (now, words) => {
    expect(nextOpen(HOURS, now, 'Europe/Berlin', 'en')).toBe(words);
  });

  it('speaks the language of the wording, and says nothing without hours', () => {
    expect(nextOpen(HOURS, SATURDAY, 'Europe/Berlin', 'de')).toBe('Montag 09:00');
    expect(nextOpen([], SATURDAY, 'Europe/Berlin', 'en')).toBe('');
  });
});

describe('ago', () => {
  it('counts calendar days where the team is', () => {
    const late = Date.UTC(2026, 10, 20, 22, 30);

    expect(ago(late, late + HOUR, 'Europe/Berlin', 'en')).toBe('yesterday');
    expect(ago(late, late + HOUR, 'UTC', 'en')).toBe('today');
    expect(ago(SATURDAY - 90 * 24 * HOUR, SATURDAY, 'UTC', 'en')).toBe('3 months ago');
    expect(ago(SATURDAY + 1, SATURDAY, 'UTC', 'en')).toBe('');
  });
});

describe('words for times', () => {
  it('greets by the clock on the wall', () => {
    expect(greeting(SATURDAY, 'Europe/Berlin', 'de')).toBe('Guten Tag');
    expect(greeting(SATURDAY, 'America/New_York', 'en')).toBe('Good morning');
    expect(greeting(SATURDAY, 'Asia/Tokyo', 'xx')).toBe('Good evening');
  });

  it('names spans, languages and dates', () => {
    expect([span(59_000, 'en'), span(90 * 60_000, 'en'), span(72 * HOUR, 'de')]).toEqual([
      '',
      '2 hours',
      '3 Tage',
    ]);
    expect([languageName('ja', 'en'), languageName('und', 'en'), languageName('qme', 'en')]).toEqual([
      'Japanese',
      '',
      '',
    ]);
    expect([spokenDate('2026-11-24', 'en'), spokenDate('2026-99-24', 'en')]).toEqual([
      '24 November',
      '2026-99-24',
    ]);
  });

  it('never throws, whatever zone and language are named', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 0, max: 4e12 }), (zone, lang, at) => {
        expect(typeof ago(at, at + HOUR, zone, lang)).toBe('string');
        expect(typeof nextOpen(HOURS, at, zone, lang)).toBe('string');
        expect(typeof languageName(lang, lang)).toBe('string');
      }),
      { numRuns: 200 },
    );
  });
});
