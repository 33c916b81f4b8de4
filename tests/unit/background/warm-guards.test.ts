import { expect, it, vi } from 'vitest';
import { bareQuestion } from '../../../src/background/guard-question';
import { warmGuards } from '../../../src/background/warm-guards';
import { guards } from '../../../src/core/guards';
import type { Guard } from '../../../src/core/guards/guard';
import { completed, type Setup } from '../../../src/core/setup';
import type { GuardRequest } from '../../../src/messages/topics/guards';
import { NOON } from '../../support/history';
import { setup } from './a-background';

const now = () => NOON;
const asking = {
  ask: vi.fn(async (request: GuardRequest, said: Setup) => ({
    question: bareQuestion(request, said, { now: NOON }),
    complete: true,
  })),
};

it('looks with every guard, and lets others go first before each', async () => {
  const order: string[] = [];
  const watched = guards.map((guard): Guard => {
    return { ...guard, look: question => (order.push(guard.id), guard.look(question)) };
  });
  const rest = vi.fn(async () => void order.push('rest'));
  await warmGuards({ guards: watched, asking, setup: completed(setup, null), now, rest });

  expect(new Set(order)).toEqual(new Set(['rest', ...guards.map(({ id }) => id)]));
  expect(rest).toHaveBeenCalledTimes(guards.length + 1);
  expect(order[0]).toBe('rest');
  expect(asking.ask).toHaveBeenCalledOnce();
});

it('is not stopped by a guard that fails', async () => {
  const look = vi.fn(() => {
    throw new Error('fails');
  });
  const [first] = guards;
  if (!first) throw new Error('no guards');
  const failing: Guard = { ...first, announcements: true, look };
  await warmGuards({
    guards: [failing],
    asking,
    setup: completed(setup, null),
    now,
    rest: async () => undefined,
  });

  expect(look).toHaveBeenCalled();
});
