import { describe, expect, it } from 'vitest';
import { ago } from '../../../../src/core/guards/ago';
import { DAY, HOUR, MINUTE, NOON } from '../../../support/history';

describe('ago', () => {
  it.each([
    [-HOUR, 'just now'],
    [MINUTE - 1, 'just now'],
    [MINUTE, '1 min ago'],
    [HOUR - 1, '59 min ago'],
    [3 * HOUR, '3 h ago'],
    [DAY, 'yesterday'],
    [40 * DAY, '40 days ago'],
  ])('says %i ms as %s', (since, words) => {
    expect(ago(NOON - since, NOON)).toBe(words);
  });
});
