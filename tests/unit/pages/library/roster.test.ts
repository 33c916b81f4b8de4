import { describe, expect, it, vi } from 'vitest';
import type { RosterEntry } from '../../../../src/core/sharing/pack';
import { createRosterStore } from '../../../../src/pages/library/share/roster-store';

const JO = { name: 'Jo Doe', initials: 'JD' };
const AL = { name: 'Al Ames', initials: 'AA' };

async function aRoster(roster: RosterEntry[], save = vi.fn(async (_next: RosterEntry[]) => undefined)) {
  const store = createRosterStore({ read: async () => roster, save });
  await store.load();
  return { store, save };
}

describe('the roster', () => {
  it('keeps colleagues as they are typed, tidied, in their order', async () => {
    const { store, save } = await aRoster([JO]);
    expect(await store.put(1, { name: ' Al Ames ', initials: '^A.A.' })).toBe(true);
    expect(save).toHaveBeenLastCalledWith([JO, AL]);
    await store.put(0, { ...JO, name: 'Jo Roe' });
    expect(store.roster.value).toEqual([{ ...JO, name: 'Jo Roe' }, AL]);
    await store.undo();
    expect(save).toHaveBeenLastCalledWith([JO, AL]);
    expect(store.canUndo()).toBe(false);
  });

  it('refuses what nobody could sign with, and initials that somebody has', async () => {
    const { store, save } = await aRoster([JO]);
    for (const wrong of [
      { name: ' ', initials: 'X' },
      { name: 'Al', initials: '' },
      { name: 'Al', initials: 'ABCDE' },
      { name: 'Jill Dale', initials: 'JD' },
    ])
      expect(await store.put(1, wrong)).toBe(false);
    expect(store.outcome.value).toEqual({
      is: 'wrong',
      problem: { text: 'rosterTwice', about: ['Jo Doe', 'JD'] },
    });
    expect(save).not.toHaveBeenCalled();
    expect(await store.put(0, { ...JO, name: 'Jo Roe' })).toBe(true);
  });

  it('shows what is kept when saving fails, and says why', async () => {
    const { store } = await aRoster(
      [JO],
      vi.fn(() => Promise.reject(new Error('disk full'))),
    );
    expect(await store.remove(0)).toBe(false);
    expect(store.roster.value).toEqual([JO]);
    expect(store.outcome.value).toEqual({ is: 'failed', reason: 'disk full' });
  });
});
