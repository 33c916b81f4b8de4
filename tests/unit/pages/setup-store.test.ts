// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BrandName } from '../../../src/core/brand';
import type { SetupAnswers } from '../../../src/core/setup';
import type { RosterEntry } from '../../../src/core/sharing/pack';
import { createFormMemory } from '../../../src/pages/welcome/form-memory';
import { createSetupStore } from '../../../src/pages/welcome/setup-store';

const jane: SetupAnswers = {
  agent: { name: 'Jane Doe', initials: 'JD' },
  brands: [{ handle: 'acme', name: 'Acme Parcels' }],
  targetMinutes: 240,
};

interface Opened extends Partial<typeof NOBODY> {
  stored?: SetupAnswers | null;
}

const NOBODY = { ordered: [] as BrandName[], colleagues: [] as RosterEntry[] };

function open({ stored = null as SetupAnswers | null, ...around }: Opened = {}) {
  const { ordered, colleagues } = { ...NOBODY, ...around };
  const save = vi.fn((_setup: SetupAnswers) => Promise.resolve());
  const read = vi.fn(() => Promise.resolve(stored));
  const memory = createFormMemory(localStorage);
  return {
    save,
    read,
    memory,
    store: createSetupStore({
      read,
      save,
      memory,
      ordered: () => Promise.resolve(ordered),
      colleagues: () => Promise.resolve(colleagues),
    }),
  };
}

beforeEach(() => localStorage.clear());

describe('createSetupStore', () => {
  it('proposes initials until the agent types others', () => {
    const { store } = open();

    store.change({ name: 'Jane Doe' });
    expect(store.initials.value).toBe('JD');

    store.change({ initials: 'J2' });
    store.change({ name: 'Jane Miller' });
    expect(store.initials.value).toBe('J2');

    store.change({ initials: null });
    expect(store.initials.value).toBe('JM');
  });

  it('gives whoever chooses a colleague’s name their initials, and whoever types on the proposal again', async () => {
    const { store } = open({ colleagues: [{ name: 'Jo', initials: 'J2' }] });
    await store.load();

    store.setName('Jo');
    expect(store.initials.value).toBe('J2');
    store.setName('Jo M');
    expect(store.initials.value).toBe('JM');

    store.change({ initials: 'XX' });
    store.setName('Jo Miller');
    expect(store.initials.value).toBe('XX');
  });

  it('begins with the accounts that an administrator set', async () => {
    const { store } = open({ ordered: jane.brands.slice() });
    await store.load();
    expect(store.values.value.brands).toEqual(jane.brands);

    store.removeBrand('acme');
    store.discard();
    expect(store.values.value.brands).toEqual(jane.brands);
  });

  it('saves what was typed, cleaned, with the handle that still stood in its field', async () => {
    const { store, save } = open();
    store.change({ name: ' Jane Doe ', initials: '^J.D.', pending: 'x.com/acmecare' });

    expect(await store.save()).toBe(true);

    expect(save).toHaveBeenCalledExactlyOnceWith({
      agent: { name: 'Jane Doe', initials: 'JD' },
      brands: [{ handle: 'acmecare', name: 'Acme Care' }],
      targetMinutes: 60,
    });
    expect(store.saving.value).toEqual({ is: 'saved' });
    expect(store.changed.value).toBe(false);
  });

  it('saves nothing while something is missing, and names each missing thing only then', async () => {
    const { store, save } = open();
    expect(store.problems.value).toEqual([]);

    expect(await store.save()).toBe(false);

    expect(save).not.toHaveBeenCalled();
    expect(store.problems.value.map(problem => problem.field)).toEqual(['name', 'initials', 'brands']);

    store.change({ name: 'Jane Doe' });
    expect(store.problems.value.map(problem => problem.field)).toEqual(['brands']);
  });

  it('saves nothing while the handle field holds something that is no account', async () => {
    const { store, save } = open({ stored: jane });
    await store.load();
    store.change({ pending: 'Acme Parcels' });

    expect(await store.save()).toBe(false);

    expect(save).not.toHaveBeenCalled();
    expect(store.problems.value).toEqual([{ field: 'pending', text: 'errorHandle', about: 'Acme Parcels' }]);
    expect(store.values.value.pending).toBe('Acme Parcels');
  });

  it('asks for a name of every brand', async () => {
    const { store } = open({ stored: jane });
    await store.load();
    store.renameBrand('acme', '  ');

    expect(await store.save()).toBe(false);
    expect(store.problems.value).toEqual([{ field: 'brand:acme', text: 'errorBrandName', about: 'acme' }]);
  });

  it('adds an account once, however it is written', () => {
    const { store } = open();

    expect(store.addBrands('@acme, https://x.com/ACME')).toBe(1);
    expect(store.addBrands('Acme')).toBe(0);
    expect(store.values.value.brands).toEqual([{ handle: 'acme', name: 'Acme' }]);
  });

  it('puts a removed brand back where it stood', () => {
    const { store } = open();
    store.addBrands('@one @two @three');
    const before = store.values.value.brands;

    store.removeBrand('two');
    expect(store.values.value.brands).toHaveLength(2);

    store.undoRemove();
    expect(store.values.value.brands).toEqual(before);
  });

  it('finds what was typed before the tab was closed', async () => {
    const first = open();
    await first.store.load();
    first.store.change({ name: 'Jane Doe', pending: '@acm' });

    const second = open();
    await second.store.load();

    expect(second.store.values.value).toMatchObject({ name: 'Jane Doe', pending: '@acm' });
    expect(second.save).not.toHaveBeenCalled();
  });

  it('forgets what was typed once it is saved', async () => {
    const { store, memory } = open({ stored: jane });
    await store.load();
    store.change({ name: 'Jane Miller' });
    expect(memory.read()).toMatchObject({ name: 'Jane Miller' });

    await store.save();

    expect(memory.read()).toBeNull();
  });

  it('goes back to what is saved when changes are discarded', async () => {
    const { store, memory } = open({ stored: jane });
    await store.load();
    store.change({ name: 'Somebody', pending: 'x' });

    store.discard();

    expect(store.values.value.name).toBe('Jane Doe');
    expect(store.changed.value).toBe(false);
    expect(memory.read()).toBeNull();
  });

  it('keeps what was typed when saving fails, and says why', async () => {
    const { store, save, memory } = open({ stored: jane });
    await store.load();
    store.change({ name: 'Jane Miller' });
    save.mockRejectedValueOnce(new Error('disk full'));

    expect(await store.save()).toBe(false);
    expect(store.saving.value).toEqual({ is: 'failed', reason: 'disk full' });
    expect(memory.read()).toMatchObject({ name: 'Jane Miller' });

    expect(await store.save()).toBe(true);
  });

  it('shows no empty fields over a set-up that it could not read', async () => {
    const { store, read } = open({ stored: jane });
    read.mockRejectedValueOnce(new Error('no answer'));

    await store.load();
    expect(store.loading.value).toEqual({ is: 'failed', reason: 'no answer' });

    await store.load();
    expect(store.loading.value).toEqual({ is: 'ready' });
    expect(store.values.value.name).toBe('Jane Doe');
  });

  it('saves once when the button is pressed twice', async () => {
    const { store, save } = open({ stored: jane });
    await store.load();

    await Promise.all([store.save(), store.save()]);

    expect(save).toHaveBeenCalledOnce();
  });
});

describe('createFormMemory', () => {
  it.each(['', 'null', '{', '{"name":1}', '[]'])('takes %j for nothing remembered', text => {
    localStorage.setItem('countersign.unfinished-set-up', text);

    expect(createFormMemory(localStorage).read()).toBeNull();
  });

  it('does without a storage that is full', () => {
    const full = {
      getItem: () => null,
      setItem() {
        throw new Error('QuotaExceededError');
      },
    } as unknown as Storage;

    expect(() =>
      createFormMemory(full).write({ name: '', initials: null, brands: [], pending: '', targetMinutes: 60 }),
    ).not.toThrow();
  });
});
