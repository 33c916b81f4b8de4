import { describe, expect, it } from 'vitest';
import type { PackRecord } from '../../../src/core/sharing/records';
import { DAY, NOON } from '../../support/history';
import { aPack } from '../../support/packs';
import { aStore } from '../../support/store';
import { aTemplate } from '../../support/template';

let serial = 0;
const deed = { by: 'JD', cause: 'edit' } as const;

function twoPages() {
  const name = `library-memory-${(serial += 1)}`;
  return [aStore({ name }), aStore({ name })] as const;
}

function aRecord(id: string, name: string): PackRecord {
  const pack = aPack({ id, name });
  return { id, pack, bases: [], fingerprint: null, takenAt: 1, subscribed: false };
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

  it('is what the database has after every kind of change', async () => {
    const [store, other] = twoPages();
    await store.putTemplates(['b', 'd'].map(id => aTemplate({ id })));
    await store.library();
    const same = async () => {
      other.forgetLibrary();
      expect(await store.library()).toEqual(await other.library());
      expect(await store.packNames()).toEqual(await other.packNames());
    };
    await store.packNames();
    const [b] = await store.templatesOf(['b']);
    const steps = [
      { before: b ?? null, after: null },
      { before: null, after: aTemplate({ id: 'p~c' }) },
      { before: null, after: aTemplate({ id: 'a' }) },
    ];
    const pack = aRecord('p', 'First');
    const undo = { packId: 'p', at: 1, templates: [], pack: null, settings: { brands: [], suggestions: [] } };
    await store.takePack({ steps, pack, undo, suggestions: [] }, 'JD');
    await same();
    expect((await store.library()).map(({ id }) => id)).toEqual(['a', 'd', 'p~c']);
    await store.takePack({ steps: [], pack: aRecord('p', 'Renamed'), undo, suggestions: [] }, 'JD');
    await same();
    const back = [{ before: null, after: b ?? null }];
    await store.untakePack(undo, back, 'JD');
    await same();
    await store.takePack({ steps: [], pack, undo, suggestions: [] }, 'JD');
    await store.removePack('p', [{ before: aTemplate({ id: 'a' }), after: null }], 'JD');
    await same();
    await store.changeTemplates(['b', 'gone'], deed, template => template && { ...template, name: 'Other' });
    await same();
    expect(await store.library()).toMatchObject([{ id: 'b', name: 'Other' }, { id: 'd' }, { id: 'p~c' }]);
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
