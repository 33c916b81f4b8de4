import { describe, expect, it, vi } from 'vitest';
import type { Line } from '../../../src/content/desk';
import { createSplitParts } from '../../../src/content/split-parts';

const PARTS = ['One (1/3)', 'Two (2/3)', 'Three (3/3)'];

function splitting({ copies = true } = {}) {
  let line: Line | null = null;
  const copy = vi.fn(async (_text: string) => copies);
  const parts = createSplitParts({ say: next => (line = next.text === '' ? null : next) }, copy);
  const said = () => line;
  return { parts, copy, said };
}

describe('the parts of a split reply', () => {
  it('are offered one after the other, each once the one before went out', async () => {
    const { parts, copy, said } = splitting();
    parts.keep(PARTS);
    expect(said()).toBeNull();

    parts.posted('One (1/3)');
    expect(said()?.text).toContain('Part 2 of 3');
    said()?.action?.run();
    await vi.waitFor(() => expect(said()?.text).toBe('Part 2 of 3 is copied.'));
    expect(copy).toHaveBeenCalledExactlyOnceWith('Two (2/3)');
    // Told twice is posted once.
    parts.posted('One (1/3)');
    expect(said()?.text).toBe('Part 2 of 3 is copied.');

    parts.posted('Two (2/3)');
    expect(said()?.text).toContain('Part 3 of 3');
    parts.posted('Three (3/3) ^JD');
    expect(said()).toBeNull();
  });

  it('go out without initials, but for the last', () => {
    const { parts } = splitting();
    parts.keep(PARTS);

    expect(PARTS.map(parts.isInner)).toEqual([true, true, false]);
    expect(parts.isInner('Something else')).toBe(false);
  });

  it('are forgotten when the split is taken back, and not offered for another post', () => {
    const { parts, said } = splitting();
    parts.keep(PARTS);
    parts.posted('Quite another reply');
    expect(said()).toBeNull();

    parts.keep([]);
    parts.posted('One (1/3)');
    expect([said(), parts.isInner('One (1/3)')]).toEqual([null, false]);
  });

  it('say when the clipboard did not take one', async () => {
    const { parts, said } = splitting({ copies: false });
    parts.keep(PARTS);
    parts.posted('One (1/3)');
    said()?.action?.run();

    await vi.waitFor(() => expect(said()?.text).toBe('Part 2 of 3 could not be copied.'));
  });
});
