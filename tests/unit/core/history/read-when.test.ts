import { describe, expect, it } from 'vitest';
import { readWhen } from '../../../../src/core/history/read-when';
import { DAY, HOUR, NOON } from '../../../support/history';

const here = { now: NOON, timezone: 'UTC', lang: 'en' };

describe('readWhen', () => {
  it.each([
    ['tomorrow 9:00', NOON + DAY - 3 * HOUR, ''],
    ['call her tomorrow 9:00', NOON + DAY - 3 * HOUR, 'call her'],
    ['tomorrow 9:00: call her', NOON + DAY - 3 * HOUR, 'call her'],
    ['In 3 days ask the carrier', NOON + 3 * DAY, 'ask the carrier'],
    ['ask the carrier, in 3 days', NOON + 3 * DAY, 'ask the carrier'],
    ['morgen 9 Uhr nachfragen', NOON + DAY - 3 * HOUR, 'nachfragen'],
  ])('splits “%s”', (text, at, rest) => {
    const read = readWhen(text, here);

    expect(read?.rest).toBe(rest);
    expect(new Date(read?.at ?? 0).toISOString().slice(0, 10)).toBe(new Date(at).toISOString().slice(0, 10));
  });

  it('takes the longest moment', () => {
    expect(readWhen('tomorrow 15:00', here)).toEqual({ at: NOON + DAY + 3 * HOUR, rest: '' });
  });

  it.each(['', '   ', 'call her', 'last week', 'the tomorrow of ours ends here'])(
    'finds none in “%s”',
    text => {
      expect(readWhen(text, here)).toBeNull();
    },
  );

  it('reads nothing endless', () => {
    expect(readWhen('word '.repeat(5_000), here)).toBeNull();
  });
});
