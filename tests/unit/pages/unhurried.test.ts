import { describe, expect, it } from 'vitest';
import { unhurried } from '../../../src/pages/unhurried';

describe('long work', () => {
  it('rests as soon as it took too long in one go, and says how far it came', async () => {
    let clock = 0;
    const told: number[] = [];
    function* work(): Generator<number, string, void> {
      for (let step = 1; step <= 6; step += 1) {
        clock += 5;
        yield step;
      }
      return 'done';
    }
    const pace = {
      now: () => clock,
      rest: async () => void (clock += 100),
      tell: (step: number) => void told.push(step),
    };
    expect(await unhurried(work(), pace)).toBe('done');
    expect(told).toEqual([3, 6]);
  });
});
