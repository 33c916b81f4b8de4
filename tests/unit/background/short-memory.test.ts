import { describe, expect, it, vi } from 'vitest';
import { createShortMemory } from '../../../src/background/short-memory';

function aMemory() {
  const clock = { now: 0 };
  const memory = createShortMemory<string>({ keeps: 100, most: 2, now: () => clock.now });
  const read = vi.fn(async () => 'value');
  return { memory, read, clock };
}

describe('a short memory', () => {
  it('reads once while it remembers, also when asked at once', async () => {
    const { memory, read, clock } = aMemory();
    await Promise.all([memory.remember('a', read), memory.remember('a', read)]);
    clock.now = 99;
    await expect(memory.remember('a', read)).resolves.toBe('value');
    expect(read).toHaveBeenCalledTimes(1);
    clock.now = 100;
    await memory.remember('a', read);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('remembers no failure', async () => {
    const { memory, read } = aMemory();
    await expect(memory.remember('a', () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    await expect(memory.remember('a', read)).resolves.toBe('value');
  });

  it('lets go of the oldest', async () => {
    const { memory, read } = aMemory();
    for (const key of ['a', 'b', 'c', 'b', 'c']) await memory.remember(key, read);
    expect(read).toHaveBeenCalledTimes(3);
    await memory.remember('a', read);
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('forgets what it is told to, and what is just being read', async () => {
    const { memory, read } = aMemory();
    await memory.remember('a', read);
    memory.forget((key, value) => key === 'b' && value === 'value');
    await memory.remember('a', read);
    expect(read).toHaveBeenCalledTimes(1);
    const reading = memory.remember('b', read);
    memory.forget(() => false);
    await reading;
    await memory.remember('b', read);
    expect(read).toHaveBeenCalledTimes(3);
  });
});
