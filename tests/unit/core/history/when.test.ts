import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhen, whenSuggestions } from '../../../../src/core/history/when';
import { clock } from '../../../../src/core/time/zone';

const timezone = 'Europe/Berlin';
/** Saturday 21 November 2026, 12:00 in Berlin. */
const SATURDAY = Date.UTC(2026, 10, 21, 11);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'ar'];

const wall = (at: number | null, zone = timezone) =>
  at === null ? null : new Date(at).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16);

describe('parseWhen', () => {
  it.each([
    ['tomorrow 9:00', 'en', '2026-11-22 09:00'],
    ['Tomorrow 9', 'en', '2026-11-22 09:00'],
    ['noon', 'en', '2026-11-22 12:00'],
    ['tomorrow 9.30', 'en', '2026-11-22 09:30'],
    ['1h 30m', 'en', '2026-11-21 13:30'],
    ['half an hour', 'en', '2026-11-21 12:30'],
    ['明日の午後3時半', 'ja', '2026-11-22 15:30'],
    ['بعد ساعتين', 'ar', '2026-11-21 14:00'],
    ['tomorrow noon', 'en', '2026-11-22 12:00'],
    ['3pm tomorrow', 'en', '2026-11-22 15:00'],
    ['tomorrow morning at 10', 'en', '2026-11-22 10:00'],
    ['in 3 days', 'en', '2026-11-24 09:00'],
    ['3d', 'en', '2026-11-24 09:00'],
    ['2h', 'en', '2026-11-21 14:00'],
    ['30 min', 'en', '2026-11-21 12:30'],
    ['fri', 'en', '2026-11-27 09:00'],
    ['thurs 16:30', 'en', '2026-11-26 16:30'],
    ['next monday', 'en', '2026-11-23 09:00'],
    ['next week tuesday 10:30', 'en', '2026-11-24 10:30'],
    ['by the end of the month', 'en', '2026-11-30 09:00'],
    ['in 5 business days', 'en', '2026-11-27 09:00'],
    ['today', 'en', '2026-11-21 17:00'],
    ['9am', 'en', '2026-11-22 09:00'],
    ['12am', 'en', '2026-11-22 00:00'],
    ['6:30', 'en', '2026-11-21 18:30'],
    ['06:30', 'en', '2026-11-22 06:30'],
    ['31/12', 'en', '2026-12-31 09:00'],
    ['12/31', 'en', '2026-12-31 09:00'],
    ['1/2', 'en', '2027-02-01 09:00'],
    ['1/2', 'en-US', '2027-01-02 09:00'],
    ['Dec 3', 'en', '2026-12-03 09:00'],
    ['3 December 2026 at 16:00', 'en', '2026-12-03 16:00'],
    ['2026-12-31', 'en', '2026-12-31 09:00'],
    ['2026-12-31T14:00', 'en', '2026-12-31 14:00'],
    ['2026-12-31T14:00Z', 'en', '2026-12-31 15:00'],
    ['morgen 9 Uhr', 'de', '2026-11-22 09:00'],
    ['morgen 9 Uhr', 'en', '2026-11-22 09:00'],
    ['31.12. um 8 Uhr', 'de', '2026-12-31 08:00'],
    ['übermorgen', 'de', '2026-11-23 09:00'],
    ['Freitag, 27. November', 'de', '2026-11-27 09:00'],
    ['demain 14h30', 'fr', '2026-11-22 14:30'],
    ['d’ici 48h', 'fr', '2026-11-23 12:00'],
    ['mañana a las 10', 'es', '2026-11-22 10:00'],
    ['lunes 9h', 'es', '2026-11-23 09:00'],
    ['amanhã às 15h', 'pt', '2026-11-22 15:00'],
    ['domani alle 15', 'it', '2026-11-22 15:00'],
    ['over 2 weken', 'nl', '2026-12-05 09:00'],
    ['明日９時', 'ja', '2026-11-22 09:00'],
    ['来週月曜日 午後3時', 'ja', '2026-11-23 15:00'],
    ['12月3日', 'ja', '2026-12-03 09:00'],
    ['غدا الساعة 3 مساء', 'ar', '2026-11-22 15:00'],
  ])('reads "%s" (%s)', (text, lang, expected) => {
    expect(wall(parseWhen(text, { now: SATURDAY, timezone, lang }))).toBe(expected);
  });

  it.each([
    '',
    'bananas',
    '5',
    'yesterday',
    '25:00',
    '31/31',
    '30 February',
    'today 8:00',
    '2020-01-01',
    'tomorrow or so',
    '999 days',
  ])('understands nothing in "%s"', text => {
    expect(parseWhen(text, { now: SATURDAY, timezone, lang: 'en' })).toBeNull();
  });

  it('keeps the clock on the wall when it is put forward or back', () => {
    const spring = Date.UTC(2026, 2, 28, 11);
    const autumn = Date.UTC(2026, 9, 24, 10);

    expect(wall(parseWhen('tomorrow 9:00', { now: spring, timezone, lang: 'en' }))).toBe('2026-03-29 09:00');
    expect(wall(parseWhen('tomorrow 9:00', { now: autumn, timezone, lang: 'en' }))).toBe('2026-10-25 09:00');
    expect(wall(parseWhen('tomorrow 02:30', { now: spring, timezone, lang: 'en' }))).toBe('2026-03-29 03:30');
    expect(parseWhen('24h', { now: spring, timezone, lang: 'en' })).toBe(spring + DAY);
  });

  it('counts days where the team is', () => {
    const late = Date.UTC(2026, 10, 21, 23, 30);
    const tomorrow = (zone: string) =>
      wall(parseWhen('tomorrow', { now: late, timezone: zone, lang: 'en' }), zone);

    expect(tomorrow('America/New_York')).toBe('2026-11-22 09:00');
    expect(tomorrow('Asia/Tokyo')).toBe('2026-11-23 09:00');
  });

  it('never throws, and gives nothing that is past or far away', () => {
    const words = [
      'tomorrow',
      '9:00',
      '31/12',
      'in',
      '3',
      'days',
      'fri',
      'Uhr',
      '明日',
      '-',
      '\u0000',
      'next',
      'غدا',
    ];
    const typed = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words)).map(list => list.join(' ')),
    );
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom(...LANGUAGES, '', 'xx', '__proto__'),
        fc.integer({ min: 0, max: 4e12 }),
        (text, lang, now) => {
          const at = parseWhen(text, { now, timezone, lang });
          if (at === null) return;
          expect(at).toBeGreaterThan(now);
          expect(at).toBeLessThanOrEqual(now + 400 * DAY);
        },
      ),
    );
  });
});

describe('whenSuggestions', () => {
  it('offers four moments, the nearest first', () => {
    const offers = whenSuggestions({ now: SATURDAY, timezone });

    expect(offers.map(({ label, at }) => [label, wall(at)])).toEqual([
      ['in 2 hours', '2026-11-21 14:00'],
      ['tomorrow 9:00', '2026-11-22 09:00'],
      ['Monday 9:00', '2026-11-23 09:00'],
      ['in 3 days', '2026-11-24 09:00'],
    ]);
  });

  it('offers nothing twice, and in every language what its field understands', () => {
    const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(moments, fc.constantFrom(...LANGUAGES, 'tr'), (now, lang) => {
        const offers = whenSuggestions({ now, timezone, lang });
        expect(offers.length).toBeGreaterThanOrEqual(3);
        expect(new Set(offers.map(({ at }) => at)).size).toBe(offers.length);
        for (const { label, at } of offers) expect(parseWhen(label, { now, timezone, lang }), label).toBe(at);
        expect(offers.filter(({ at }) => clock(at, timezone).hour === 9).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
