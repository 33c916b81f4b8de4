import { describe, expect, it } from 'vitest';
import { DAY, NOON } from '../../support/history';
import { aStore } from '../../support/store';
import { aTemplate } from '../../support/template';

let serial = 0;
const deed = { by: 'JD', cause: 'edit' } as const;

function twoPages() {
  const name = `library-memory-${(serial += 1)}`;
  return [aStore({ name }), aStore({ name })] as const;
}

describe('the library in memory', () => {
  it('is read once as long as nobody writes', async () => {
    const [store] = twoPages();
    await store.putTemplates([aTemplate({ id: 'a' })]);
    expect(await store.library()).toBe(await store.library());
  });

  it('holds what was written here, at once', async () => {
    const [store] = twoPages();
    const ids = async () => (await store.library()).map(({ id }) => id);
    expect(await ids()).toEqual([]);
    await store.putTemplates([
      aTemplate({ id: 'a' }),
      { ...aTemplate({ id: 'b' }), deletedAt: NOON - 40 * DAY },
    ]);
    expect(await ids()).toEqual(['a', 'b']);
    await store.changeTemplates(['a'], deed, template => template && { ...template, name: 'Other' });
    expect(await store.library()).toMatchObject([{ name: 'Other' }, {}]);
    await store.tidyLibrary();
    expect(await ids()).toEqual(['a']);
    expect((await store.templates()).map(({ id }) => id)).toEqual(['a']);
  });

  it('holds what was there before a write that failed', async () => {
    const [store] = twoPages();
    await store.putTemplates([aTemplate({ id: 'a' })]);
    const fails = store.changeTemplates(['a'], deed, () => {
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    expect(await store.library()).toMatchObject([{ id: 'a' }]);
  });

  it('is read anew when another page wrote', async () => {
    const [store, other] = twoPages();
    expect(await store.library()).toEqual([]);
    await other.putTemplates([aTemplate({ id: 'a' })]);
    store.forgetLibrary();
    expect(await store.library()).toMatchObject([{ id: 'a' }]);
  });
});
