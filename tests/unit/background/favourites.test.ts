import { describe, expect, it } from 'vitest';
import { createFavourites } from '../../../src/background/favourites';

function anItem(fails = { save: false, read: false }) {
  let value: readonly string[] = [];
  return {
    fails,
    read: async () => {
      if (fails.read) throw new Error('disk');
      return value;
    },
    save: async (next: readonly string[]) => {
      if (fails.save) throw new Error('disk full');
      value = next;
    },
    watch: () => undefined,
  };
}

describe('favourites', () => {
  it('keeps marks that are made at once, each once', async () => {
    const item = anItem();
    const favourites = createFavourites(item);
    await Promise.all([favourites.set('a', true), favourites.set('b', true), favourites.set('a', true)]);
    expect(await item.read()).toEqual(['b', 'a']);
    expect(await favourites.read()).toEqual(new Set(['a', 'b']));
    await favourites.set('a', false);
    expect(await favourites.read()).toEqual(new Set(['b']));
  });

  it('says when a mark was not kept, and goes on', async () => {
    const item = anItem();
    const favourites = createFavourites(item);
    item.fails.save = true;
    await expect(favourites.set('a', true)).rejects.toThrow('disk full');
    item.fails.save = false;
    await favourites.set('b', true);
    expect(await favourites.read()).toEqual(new Set(['b']));
  });

  it('has none while they cannot be read', async () => {
    const item = anItem();
    item.fails.read = true;
    const favourites = createFavourites(item);
    expect(await favourites.read()).toEqual(new Set());
    item.fails.read = false;
    await favourites.set('a', true);
    expect(await favourites.read()).toEqual(new Set(['a']));
  });
});
