import { describe, expect, it, vi } from 'vitest';
import { createSearchUpkeep } from '../../../src/background/search-upkeep';

function anUpkeep(tidy: () => Promise<void> = () => Promise.resolve()) {
  const waiting: (() => void)[] = [];
  const deps = { tidy: vi.fn(tidy), later: (work: () => void) => void waiting.push(work), report: vi.fn() };
  return { ...deps, upkeep: createSearchUpkeep(deps), pass: () => waiting.splice(0).forEach(work => work()) };
}

describe('search upkeep', () => {
  it('tidies once for many writes, and again for the next', () => {
    const { upkeep, tidy, pass } = anUpkeep();
    upkeep.soon();
    upkeep.soon();
    expect(tidy).not.toHaveBeenCalled();
    pass();
    expect(tidy).toHaveBeenCalledOnce();
    upkeep.soon();
    pass();
    expect(tidy).toHaveBeenCalledTimes(2);
  });

  it('tells of a failure and goes on', async () => {
    const { upkeep, tidy, report, pass } = anUpkeep(() => Promise.reject(new Error('disk')));
    upkeep.soon();
    pass();
    await vi.waitFor(() => expect(report).toHaveBeenCalledOnce());
    upkeep.soon();
    pass();
    expect(tidy).toHaveBeenCalledTimes(2);
  });
});
