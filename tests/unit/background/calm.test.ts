import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCalm } from '../../../src/background/calm';
import type { Handlers } from '../../../src/messages/protocol';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aBackground() {
  const { counting, calm } = createCalm({
    later(work, ms) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  let resolve: (value: never) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((...ways) => ([resolve, reject] = ways));
  const handlers = counting({ 'lock.read': () => promise } as unknown as Handlers);
  let isCalm = false;
  void calm().then(() => (isCalm = true));
  return {
    ask: () => handlers['lock.read']({}),
    answer: () => resolve(undefined as never),
    fail: () => reject(new Error('no')),
    isCalm: async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      return isCalm;
    },
  };
}

describe('calm', () => {
  it('comes soon where nobody asks anything', async () => {
    const { isCalm } = aBackground();
    expect(await isCalm(100)).toBe(false);
    expect(await isCalm(200)).toBe(true);
  });

  it('comes after the answer that somebody waits for, also after a refusal', async () => {
    for (const end of ['answer', 'fail'] as const) {
      const background = aBackground();
      const asked = background.ask().catch(() => undefined);
      expect(await background.isCalm(1_000)).toBe(false);
      background[end]();
      await asked;
      expect(await background.isCalm(100)).toBe(false);
      expect(await background.isCalm(200)).toBe(true);
    }
  });

  it('comes at last, however long an answer takes', async () => {
    const { ask, isCalm } = aBackground();
    void ask();
    expect(await isCalm(2_100)).toBe(true);
  });
});
