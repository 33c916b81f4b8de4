import { expect, it, vi } from 'vitest';
import { warmGuards } from '../../../src/background/warm-guards';
import { guards } from '../../../src/core/guards';
import type { Guard } from '../../../src/core/guards/guard';
import { completed } from '../../../src/core/setup';
import { NOON } from '../../support/history';
import { setup } from './a-background';

const now = () => NOON;

it('looks with every guard, and lets others go first before each', async () => {
  const order: string[] = [];
  const watched = guards.map((guard): Guard => {
    return { ...guard, look: question => (order.push(guard.id), guard.look(question)) };
  });
  const rest = vi.fn(async () => void order.push('rest'));
  await warmGuards({ guards: watched, setup: completed(setup, null), now, rest });

  expect(new Set(order)).toEqual(new Set(['rest', ...guards.map(({ id }) => id)]));
  expect(rest).toHaveBeenCalledTimes(guards.length);
  expect(order[0]).toBe('rest');
});

it('is not stopped by a guard that fails', async () => {
  const look = vi.fn(() => {
    throw new Error('fails');
  });
  const [first] = guards;
  if (!first) throw new Error('no guards');
  const failing: Guard = { ...first, announcements: true, look };
  await warmGuards({ guards: [failing], setup: completed(setup, null), now, rest: async () => undefined });

  expect(look).toHaveBeenCalled();
});
