import { describe, expect, it } from 'vitest';
import { countPost, countsAlike, dayOf, emptyDay } from '../../../../src/core/history/daily';
import { inSight, NOON, outSight, recordOf } from '../../../support/history';

const made = { pressId: 'p', agent: '__proto__', templateIds: ['delay'], template: 'Delay', seconds: 90 };

describe('countPost', () => {
  it('takes away exactly what it added', () => {
    const empty = emptyDay('acmeparcels', dayOf(NOON));
    const ours = { ...recordOf(outSight()), made, initials: '__proto__' };
    const day = countPost(countPost(empty, recordOf(inSight()), 1), ours, 1);

    expect(day).toEqual({
      brand: 'acmeparcels',
      day: 20261006,
      inbound: 1,
      outbound: 1,
      here: 1,
      byAgent: [['__proto__', 1]],
      byTemplate: [['delay', 1]],
      seconds: [90],
    });
    expect(countPost(countPost(day, ours, -1), recordOf(inSight()), -1)).toEqual(empty);
  });

  it('sees when a completed post counts the same', () => {
    const post = recordOf(outSight());
    expect(countsAlike(post, { ...post, text: 'more ^MK' })).toBe(true);
    expect(countsAlike(post, { ...post, made })).toBe(false);
  });
});
