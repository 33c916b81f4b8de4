import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOrderOf, readTime } from '../../../../src/core/imports/times';
import { twitterTime } from '../../../support/x-archive';

const at = Date.UTC(2017, 9, 31, 22, 10, 47);

describe('readTime', () => {
  it.each([
    ['Tue Oct 31 22:10:47 +0000 2017', at],
    ['2017-10-31T22:10:47Z', at],
    ['2017-10-31T22:10:47.000Z', at],
    ['2017-10-31 22:10:47+00:00', at],
    ['2017-10-31 14:10:47 -0800', at],
    ['2017-10-31 22:10:47', at],
    ['2017/10/31 22:10:47', at],
    ['1509487847', at],
    ['1509487847000', at],
    ['31/10/2017 22:10', at - 47_000],
    ['31.10.2017 22:10:47', at],
    ['31/10/2017 10:10 PM', at - 47_000],
    ['2015-10-01', Date.UTC(2015, 9, 1)],
  ])('reads %s', (text, time) => {
    expect(readTime(text, 'day-first')).toEqual({ is: 'time', at: time });
  });

  it('asks which of two numbers is the day', () => {
    expect(readTime('03/04/2021 0:00', 'day-first')).toEqual({ is: 'time', at: Date.UTC(2021, 3, 3) });
    expect(readTime('03/04/2021 12:00 AM', 'month-first')).toEqual({ is: 'time', at: Date.UTC(2021, 2, 4) });
  });

  it.each([
    '',
    'yesterday',
    '31/02/2019',
    '2019-13-01',
    '2019-02-29',
    '2017-10-31 25:00',
    '22:10',
    '42',
    'NaN',
    '-1509487847',
  ])('takes %j for no time', text => {
    expect(readTime(text, 'day-first')).toEqual({ is: 'none' });
  });

  it.each(['1970-01-01', '0000000001', '9999-12-31'])('finds %s odd', text => {
    expect(readTime(text, 'day-first', at)).toEqual({ is: 'odd' });
  });

  it('reads back every time that X writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_200_000_000, max: 4_000_000_000 }), seconds => {
        expect(readTime(twitterTime(seconds * 1000), 'day-first')).toEqual({
          is: 'time',
          at: seconds * 1000,
        });
        expect(readTime(new Date(seconds * 1000).toISOString(), 'month-first')).toEqual({
          is: 'time',
          at: seconds * 1000,
        });
      }),
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.string(), text => void readTime(text, 'day-first')));
  });
});

describe('dayOrderOf', () => {
  it.each([
    [['31/10/2017', '1/2/2018'], 'day-first'],
    [['10/31/2017', '1/2/2018'], 'month-first'],
    [['1/2/2018', '3/4/2018'], null],
    [['31/10/2017', '10/31/2017'], null],
    [['2017-10-31'], null],
  ])('of %j is %s', (cells, order) => {
    expect(dayOrderOf(cells)).toBe(order);
  });
});
