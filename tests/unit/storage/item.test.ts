import { afterEach, describe, expect, it, vi } from 'vitest';
import { StorageFull } from '../../../src/storage/errors';
import { defineItem, keepToOurselves } from '../../../src/storage/item';
import { extension } from '../../support/fake-extension';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

afterEach(() => {
  extension.storage.resetState();
  vi.restoreAllMocks();
});

const first = defineItem<string[]>({ key: 'colours', version: 1, empty: [] });
const third = defineItem<{ name: string; dark: boolean }[]>({
  key: 'colours',
  version: 3,
  empty: [],
  migrate: {
    2: (old: string[]) => old.map(name => ({ name })),
    3: (old: { name: string }[]) => old.map(colour => ({ ...colour, dark: false })),
  },
});

describe('defineItem', () => {
  it('is empty before anything was saved, and then what was saved', async () => {
    await expect(first.read()).resolves.toEqual([]);
    await first.save(['red']);
    await expect(first.read()).resolves.toEqual(['red']);
  });

  it('brings up what an older version saved, step by step', async () => {
    await extension.storage.local.set({ colours: { version: 1, value: ['red'] } });
    await expect(third.read()).resolves.toEqual([{ name: 'red', dark: false }]);
  });

  it('does not guess at what a newer version saved', async () => {
    await third.save([{ name: 'red', dark: true }]);
    await expect(first.read()).rejects.toThrow('colours: saved by a newer Countersign (version 3)');
  });

  it('says when there is no room, and the old value stands', async () => {
    await first.save(['red']);
    vi.spyOn(extension.storage.local, 'set').mockRejectedValueOnce(
      new Error('Resource::kQuotaBytes quota exceeded'),
    );
    await expect(first.save(['blue'])).rejects.toThrow(StorageFull);
    await expect(first.read()).resolves.toEqual(['red']);
  });

  it('tells who watches', async () => {
    const heard = vi.fn();
    first.watch(heard);
    await extension.storage.local.set({ other: 1 });
    await first.save(['red']);
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('keepToOurselves', () => {
  it('shuts content scripts out where the browser can, and is quiet where it cannot', async () => {
    const setAccessLevel = vi.fn(() => Promise.resolve());
    Object.assign(extension.storage.local, { setAccessLevel });
    await keepToOurselves();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });

    Object.assign(extension.storage.local, { setAccessLevel: undefined });
    await expect(keepToOurselves()).resolves.toBeUndefined();
  });
});
