import { describe, expect, it } from 'vitest';
import {
  duration,
  inOwnDirection,
  languageName,
  markWords,
  nth,
  standing,
  waitOf,
  when,
} from '../../../src/ui/words';
import { historyOf, now } from './gallery/people';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('duration', () => {
  it.each([
    [0, '1 min'],
    [59 * MINUTE, '59 min'],
    [2.9 * HOUR, '2 h'],
    [47 * HOUR, '47 h'],
    [50 * HOUR, '2 d'],
  ])('says %i ms as %s', (ms, words) => {
    expect(duration(ms)).toBe(words);
  });
});

describe('when', () => {
  it('gives the time today, the weekday this week, the day this year and the month before that', () => {
    expect(when(now - 2 * HOUR, now)).toBe('10:12');
    expect(when(now - 72 * HOUR, now)).toBe('Tue');
    expect(when(new Date(2026, 4, 3).getTime(), now)).toBe('3 May');
    expect(when(new Date(2025, 4, 3).getTime(), now)).toBe('May 2025');
  });

  it('does not name the weekday of a week ago, which would read as today', () => {
    expect(when(now - 7 * 24 * HOUR, now)).toBe('13 Nov');
  });
});

describe('standing', () => {
  it('says where a conversation stands and since when, with the hour while that tells something', () => {
    expect(standing({ state: 'waiting', since: now - 2 * HOUR }, now)).toBe('Waiting since 10:12');
    expect(standing({ state: 'waiting-again', since: now - 74 * HOUR }, now)).toBe(
      'Waiting again since Tue 10:12',
    );
    expect(standing({ state: 'answered', since: now - 7 * 24 * HOUR }, now)).toBe('Answered 13 Nov');
    expect(standing({ state: 'solved', since: new Date(2025, 4, 3).getTime() }, now)).toBe('Solved May 2025');
  });
});

describe('nth', () => {
  it('knows the odd ones', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 112].map(nth).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 112th',
    );
  });
});

describe('waitOf', () => {
  it('turns amber past half of the target and red past the target', () => {
    const after = (minutes: number) => waitOf(now - minutes * MINUTE, now, 60);

    expect([after(30), after(31), after(60), after(61)]).toEqual(['fresh', 'half', 'half', 'late']);
    expect(waitOf(null, now, 60)).toBe('answered');
  });
});

describe('markWords', () => {
  it('says how often, who answered when, and for how long they wait', () => {
    const words = markWords(historyOf(), now);

    expect(words.full).toBe('3rd · ^MK Tue · waiting 2 h');
    expect(words.spoken).toBe('3rd contact, last ^MK, Tue, waiting 2 h');
  });

  it('still says something about a customer without anything', () => {
    const nothing = { contacts: 0, lastReply: null, waitingSince: null };

    expect(markWords(historyOf(nothing), now)).toMatchObject({ full: 'answered', spoken: 'answered' });
  });
});

describe('languageName', () => {
  it('falls back to the tag for one that is none', () => {
    expect(languageName('ja')).toBe('Japanese');
    expect(languageName('_?')).toBe('_?');
  });
});

describe('inOwnDirection', () => {
  it('turns a post in Arabic that begins with a Latin handle, and leaves others as they are', () => {
    expect(inOwnDirection('@AcmeParcels متى يصل؟', 'ar')).toBe('\u200f@AcmeParcels متى يصل؟');
    expect(inOwnDirection('@AcmeParcels when?', 'en')).toBe('@AcmeParcels when?');
    expect(inOwnDirection('@AcmeParcels arigato', null)).toBe('@AcmeParcels arigato');
    expect(inOwnDirection('', 'he')).toBe('');
  });
});
