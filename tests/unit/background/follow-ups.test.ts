import { describe, expect, it } from 'vitest';
import { createBell } from '../../../src/background/follow-ups';
import type { DueFollowUp } from '../../../src/core/follow-up';
import { DAY, HOUR, NOON } from '../../support/history';
import { aFollowUp } from './a-follow-up';

/** A bell over a disk of follow-ups; what it did is in `told`, in order. */
function aBell(disk: DueFollowUp[], at = NOON) {
  const told: string[] = [];
  const clock = { now: at };
  const bell = createBell({
    readOpen: async () => disk.filter(({ state }) => state === 'open').sort((a, b) => a.dueAt - b.dueAt),
    async markRang(ids) {
      told.push(`wrote ${ids.join()}`);
      for (const one of disk) if (ids.includes(one.id)) one.rangAt = clock.now;
    },
    showCount: async count => void told.push(`count ${count}`),
    ring: async due => void told.push(`rang ${due.map(({ id }) => id).join()}`),
    keepOnly: async () => {},
    wakeAt: async time => void told.push(time === null ? 'sleep' : `wake +${(time - NOON) / HOUR} h`),
    now: () => clock.now,
  });
  return { bell, told, clock };
}

describe('the bell', () => {
  it('counts what is due, and asks to be woken for the next', async () => {
    const disk = [
      aFollowUp({ id: 'a', dueAt: NOON - HOUR, rangAt: NOON - HOUR }),
      aFollowUp({ id: 'b', dueAt: NOON + 2 * HOUR }),
      aFollowUp({ id: 'c', dueAt: NOON + DAY }),
    ];
    const { bell, told } = aBell(disk);

    await bell.look();

    expect(told).toEqual(['wake +2 h', 'count 1']);
  });

  it('rings once, and has it on disk before', async () => {
    const { bell, told } = aBell([aFollowUp({ id: 'a', dueAt: NOON })]);

    await bell.look();
    await bell.look();

    expect(told).toEqual(['sleep', 'count 1', 'wrote a', 'rang a', 'sleep', 'count 1']);
  });

  it('rings what became due while nothing ran, and not again after another start', async () => {
    const disk = [aFollowUp({ id: 'a', dueAt: NOON - DAY })];
    const first = aBell(disk);
    const second = aBell(disk);

    await first.bell.look();
    await second.bell.look();

    expect([...first.told, ...second.told].filter(line => line.startsWith('rang'))).toEqual(['rang a']);
  });

  it('does not ring what could not be written down', async () => {
    const { told } = aBell([]);
    const bell = createBell({
      readOpen: async () => [aFollowUp({ dueAt: NOON })],
      markRang: () => Promise.reject(new Error('full')),
      showCount: async () => {},
      ring: async () => void told.push('rang'),
      keepOnly: async () => {},
      wakeAt: async () => {},
      now: () => NOON,
    });

    await expect(bell.look()).rejects.toThrow('full');

    expect(told).toEqual([]);
  });

  it('makes one of looks that are asked for at once, and goes on after one that failed', async () => {
    const { bell, told } = aBell([aFollowUp({ id: 'a', dueAt: NOON })]);

    await Promise.all([bell.look(), bell.look(), bell.look()]);

    expect(told.filter(line => line.startsWith('rang'))).toHaveLength(1);
    expect(told.filter(line => line.startsWith('count'))).toHaveLength(1);
  });
});
