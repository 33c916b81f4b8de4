import { describe, expect, it, vi } from 'vitest';
import type { Template } from '../../../src/core/templates/template';
import { DAY, HOUR, idAt, inSight, NOON, anIntent } from '../../support/history';
import { aTemplate } from '../../support/template';
import { aLibrary } from './a-library';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const words = ({ id, name, shortcut, wordings, tags, act, examples, brands }: Template) => ({
  id,
  name,
  shortcut,
  wordings: [...wordings],
  tags: [...tags],
  act,
  examples: [...examples],
  brands: [...brands],
});

async function aShelf() {
  const library = await aLibrary({
    templates: [
      aTemplate({ id: 'a', name: 'Alpha', shortcut: 'a', folder: 'Delivery/Late' }),
      aTemplate({ id: 'b', name: 'beta', shortcut: 'b', tags: ['x'] }),
    ],
  });
  const rows = async () => (await library.handlers['library.list']({})).rows;
  return { ...library, rows };
}

describe('the library', () => {
  it('lists everything by name, with what is put aside or deleted', async () => {
    const { handlers, rows, store } = await aShelf();
    expect((await rows()).map(({ name }) => name)).toEqual(['Alpha', 'beta']);
    await handlers['library.change']({ ids: ['a'], change: { kind: 'archive' } });
    await handlers['library.change']({ ids: ['b'], change: { kind: 'delete' } });
    expect(await store.templates()).toEqual([]);
    expect(await rows()).toMatchObject([
      { archivedAt: expect.any(Number) as number, deletedAt: null },
      { archivedAt: null, deletedAt: expect.any(Number) as number },
    ]);
    await handlers['library.change']({ ids: ['a', 'b'], change: { kind: 'restore' } });
    expect((await store.templates()).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('begins with the first offered ones, and tells whole what stands above them', async () => {
    const library = await aLibrary({
      templates: [
        aTemplate({ id: 'c', name: 'Gamma', shortcut: 'same', tags: ['late', 'x'] }),
        aTemplate({ id: 'a', name: 'alpha', shortcut: 'a', folder: 'Delivery', tags: ['x'] }),
        aTemplate({ id: 'b', name: 'Beta', shortcut: 'same' }),
        { ...aTemplate({ id: 'aside', name: 'Aside', shortcut: 'o', tags: ['old'] }), archivedAt: 1 },
      ],
    });
    const { rows } = await library.handlers['library.list']({});
    const begun = await library.handlers['library.begin']({ rows: 2, clashes: 5 });
    expect(begun.rows).toEqual(rows.filter(({ archivedAt }) => archivedAt === null).slice(0, 2));
    expect(begun).toMatchObject({ count: 3, folders: ['Delivery'], packs: [], tags: ['late', 'x'] });
    expect(begun.clashes).toMatchObject([{ shortcut: 'same', keeps: { id: 'b' }, other: { id: 'c' } }]);
    expect((await library.handlers['library.begin']({ rows: 0, clashes: 0 })).clashes).toEqual([]);
  });

  it('begins anew after each change', async () => {
    const { handlers } = await aShelf();
    const begin = () => handlers['library.begin']({ rows: 9, clashes: 0 });
    expect((await begin()).rows.map(({ name }) => name)).toEqual(['Alpha', 'beta']);
    await handlers['library.change']({ ids: ['a'], change: { kind: 'archive' } });
    expect((await begin()).rows.map(({ name }) => name)).toEqual(['beta']);
  });

  it('lets go of what was deleted after 30 days, and not before', async () => {
    const { handlers, rows, store, pass } = await aShelf();
    await handlers['library.change']({ ids: ['b'], change: { kind: 'delete' } });
    pass(30 * DAY - HOUR);
    await store.tidyLibrary();
    expect(await rows()).toHaveLength(2);
    pass(2 * HOUR);
    await store.tidyLibrary();
    expect((await rows()).map(({ id }) => id)).toEqual(['a']);
  });

  it('changes many at once and says which are different now', async () => {
    const { handlers, rows } = await aShelf();
    const change = { kind: 'tag' as const, add: ['x'], remove: [] };
    expect(await handlers['library.change']({ ids: ['a', 'b', 'gone'], change })).toEqual({ changed: ['a'] });
    await handlers['library.change']({ ids: ['a', 'b'], change: { kind: 'move', folder: 'New' } });
    expect((await rows()).map(({ folder }) => folder)).toEqual(['New', 'New']);
  });

  it('keeps what stood there before, and brings it back', async () => {
    const { handlers, store } = await aShelf();
    const [a] = await store.templatesOf(['a']);
    await handlers['library.save']({ template: { ...words(a!), name: 'Other' }, expected: a!.updatedAt });
    const { versions } = await handlers['library.history']({ id: 'a' });
    expect(versions).toMatchObject([{ by: 'JD', cause: 'edit', template: { name: 'Alpha' } }]);
    await handlers['library.back']({ id: 'a', n: versions[0]!.n });
    expect(await store.templatesOf(['a'])).toMatchObject([{ name: 'Alpha', updatedBy: 'JD' }]);
    expect((await handlers['library.history']({ id: 'a' })).versions).toHaveLength(2);
  });

  it('writes nothing over what somebody changed meanwhile', async () => {
    const { handlers, store } = await aShelf();
    const [a] = await store.templatesOf(['a']);
    const save = (name: string) =>
      handlers['library.save']({ template: { ...words(a!), name }, expected: a!.updatedAt });
    expect(await save('First')).toMatchObject({ is: 'saved' });
    expect(await save('Second')).toMatchObject({ is: 'changed-meanwhile', template: { name: 'First' } });
    expect(await store.templatesOf(['a'])).toMatchObject([{ name: 'First' }]);
  });

  it('makes a new one, and many', async () => {
    const { handlers, rows } = await aShelf();
    const fresh = words(aTemplate({ id: 'c', name: 'Gamma', shortcut: 'c' }));
    expect(await handlers['library.save']({ template: fresh, expected: null })).toMatchObject({
      is: 'saved',
    });
    const more = ['d', 'e'].map(id => words(aTemplate({ id, name: id, shortcut: id })));
    expect(await handlers['library.add']({ templates: more })).toEqual({ added: ['d', 'e'] });
    expect(await rows()).toHaveLength(5);
  });

  it('renames a folder with all below it, and takes one away', async () => {
    const { handlers, rows } = await aShelf();
    await handlers['library.folders']({ folders: ['Empty', 'Delivery'] });
    await handlers['library.rename-folder']({ from: 'Delivery', to: 'Parcels' });
    expect((await handlers['library.list']({})).folders).toEqual(['Empty', 'Parcels', 'Parcels/Late']);
    await handlers['library.rename-folder']({ from: 'Parcels/Late', to: '' });
    expect((await rows())[0]?.folder).toBe('Parcels');
  });

  it('names wordings that cannot be filled, and finds by text', async () => {
    const { handlers } = await aShelf();
    const broken = words(
      aTemplate({ id: 'c', name: 'Broken', shortcut: 'c', text: 'Hi {{ customer.nonsense }} zebra' }),
    );
    await handlers['library.save']({ template: broken, expected: null });
    expect(await handlers['library.problems']({})).toMatchObject([{ templateId: 'c', wordingId: 'en' }]);
    expect(await handlers['library.search']({ query: 'zeb' })).toEqual(['c']);
    expect(await handlers['library.search']({ query: '' })).toEqual(['a', 'b', 'c']);
  });

  it('tells what became of the drafts', async () => {
    const { handlers, store } = await aShelf();
    await store.recordSights([inSight({ text: 'where is it' })]);
    const intent = anIntent({
      templateIds: ['a'],
      wordingIds: ['en'],
      draft: 'Sorry, Ada.',
      text: 'Sorry, Ada. ^JD',
    });
    await store.keepPress(intent);
    await store.keepReply({ pressId: intent.pressId, postId: idAt(NOON + HOUR), postedAt: NOON + HOUR });
    await store.recordSights([inSight({ at: NOON + 2 * HOUR, text: 'Thank you so much, that helped!' })]);
    const use = await handlers['library.use']({ id: 'a' });
    expect(use).toMatchObject({
      inserted: 1,
      posted: 1,
      unchanged: 1,
      changedALot: 0,
      measured: 1,
      thanked: 1,
    });
    expect(use.byWeek.reduce((sum, { posted }) => sum + posted, 0)).toBe(1);
    expect((await handlers['library.list']({})).rows[0]).toMatchObject({ id: 'a', uses: 1 });
  });

  it('makes a suggestion of a posted reply, and a template of the suggestion', async () => {
    const { handlers, store } = await aShelf();
    await store.recordSights([inSight({ text: 'Where is order 4711-22?' })]);
    const intent = anIntent({ text: '@ada Sorry Ada, order 4711-22 is late. ^JD' });
    await store.keepPress(intent);
    const postId = idAt(NOON + HOUR);
    await store.keepReply({ pressId: intent.pressId, postId, postedAt: NOON + HOUR });
    const prepared = await handlers['suggestion.prepare']({ postId });
    expect(prepared?.text).toContain('{{ post.order_number }}');
    expect(prepared?.text).not.toMatch(/JD|4711|@ada/);
    expect(prepared?.name).toBe('Sorry, order is late');

    const asked = { id: 's1', postId, name: 'Late order', text: prepared!.text, words: 'often' };
    await handlers['suggestion.add'](asked);
    await handlers['suggestion.add'](asked);
    expect(await handlers['suggestion.list']({})).toMatchObject([{ by: 'JD', decided: null }]);
    const accept = words(
      aTemplate({ id: 'new', name: 'Late order', shortcut: 'late-order', text: prepared!.text }),
    );
    expect(await handlers['suggestion.decide']({ id: 's1', words: 'thanks', accept })).toMatchObject({
      template: { id: 'new' },
    });
    expect(await handlers['suggestion.list']({})).toMatchObject([
      { decided: { is: 'accepted', templateId: 'new' }, post: '', reply: '', customer: '' },
    ]);
  });
});
