import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursText, readHours } from '../../../src/pages/brands/hours-text';

const nine = { from: '09:00', to: '17:00' };

describe('readHours', () => {
  it.each([
    '9-17',
    '9:00–17:00',
    '09.00 - 17.00',
    '9 to 17',
    '9am-5pm',
    '9 Uhr bis 17 Uhr',
    '９：００〜１７：００',
    '0900-1700',
    '9h–17h',
  ])('reads %s', text => {
    expect(readHours(text)).toEqual([nine]);
  });

  it('reads several in a day, in the order of the clock', () => {
    expect(readHours('13:30-18, 9-12:30')).toEqual([
      { from: '09:00', to: '12:30' },
      { from: '13:30', to: '18:00' },
    ]);
  });

  it('reads midnight as the end of the day', () => {
    expect(readHours('0-24')).toEqual([{ from: '00:00', to: '24:00' }]);
    expect(readHours('18:00–0:00')).toEqual([{ from: '18:00', to: '24:00' }]);
    expect(readHours('12pm-12am')).toEqual([{ from: '12:00', to: '24:00' }]);
  });

  it('takes nothing for a closed day', () => {
    expect(readHours(' ')).toEqual([]);
  });

  it.each(['9', 'closed', '9-17-20', '25-26', '9:75-17', '13pm-14pm', '24-24'])(
    'does not guess at %s',
    text => {
      expect(readHours(text)).toBe('unreadable');
    },
  );

  it('says that hours past midnight need two days', () => {
    expect(readHours('22-6')).toBe('night');
  });

  it('reads again what it wrote, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const read = readHours(text);
        if (typeof read === 'string') return;
        expect(readHours(hoursText(read))).toEqual(read);
        for (const { from, to } of read) expect(from < to).toBe(true);
      }),
    );
  });
});
