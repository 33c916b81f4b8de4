import { describe, expect, it } from 'vitest';
import type {
  BulkChange,
  LibraryBeginning,
  LibraryRow,
  TemplateEdit,
} from '../../../../src/messages/topics/library';
import { createListStore, type Contents } from '../../../../src/pages/library/list/list-store';
import { narrowed, type Narrowing } from '../../../../src/pages/library/list/narrow';
import { ownCopies } from '../../../../src/pages/library/list/own-copies';
import { takingBack } from '../../../../src/pages/library/list/take-back';
import { aRow } from './a-row';

const ALL: Narrowing = { shelf: 'offered', folder: null, tag: null, lang: null, order: 'name', found: null };
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

const aBeginning = (rows: LibraryRow[], count: number): LibraryBeginning => ({
  rows,
  count,
  folders: [],
  packs: [],
  tags: ['early'],
  langs: [],
  clashes: [],
});

function aStore(
  rows: LibraryRow[],
  search: (query: string) => Promise<string[]> = async () => [],
  folders: string[] = [],
  find: (query: string) => string[] | null = () => null,
) {
  const asked: { ids: string[]; change: BulkChange }[] = [];
  const copied: string[] = [];
  const contents: Contents = { rows, folders, packs: [] };
  const store = createListStore({
    begin: async () => aBeginning(rows.slice(0, 1), rows.length),
    drawn: async () => undefined,
    read: async () => contents,
    search,
    find,
    learn: async () => undefined,
    async change(ids, change) {
      asked.push({ ids, change });
      return { changed: ids };
    },
    renameFolder: async () => null,
    orderFolders: async order => void folders.splice(0, folders.length, ...order),
    brands: async () => [],
    async copy(ids) {
      copied.push(...ids);
      return { added: ids.map(id => `copy-${id}`) };
    },
  });
  return { store, asked, copied };
}

describe('the templates that are shown', () => {
  const rows = [
    aRow({ id: 'a', folder: 'Delivery', tags: ['x'], uses: 1, updatedAt: 9 }),
    aRow({ id: 'b', folder: 'Delivery/Late', langs: ['', 'de'], uses: 5 }),
    aRow({ id: 'c', folder: 'Deliveryman', archivedAt: 4 }),
    aRow({ id: 'd', folder: '', uses: 3, updatedAt: 5 }),
    aRow({ id: 'e', archivedAt: 4, deletedAt: 5 }),
  ];

  it('are those of one shelf', () => {
    expect(idsOf(narrowed(rows, ALL))).toEqual(['a', 'b', 'd']);
    expect(idsOf(narrowed(rows, { ...ALL, shelf: 'archive' }))).toEqual(['c']);
    expect(idsOf(narrowed(rows, { ...ALL, shelf: 'bin' }))).toEqual(['e']);
  });

  it('are those of a folder and the folders in it, of none, of a tag, of a language', () => {
    expect(idsOf(narrowed(rows, { ...ALL, folder: 'Delivery' }))).toEqual(['a', 'b']);
    expect(idsOf(narrowed(rows, { ...ALL, folder: '' }))).toEqual(['d']);
    expect(idsOf(narrowed(rows, { ...ALL, tag: 'x' }))).toEqual(['a']);
    expect(idsOf(narrowed(rows, { ...ALL, lang: '' }))).toEqual(['b']);
  });

  it('come by use, by change, or as the search ordered them', () => {
    expect(idsOf(narrowed(rows, { ...ALL, order: 'use' }))).toEqual(['b', 'd', 'a']);
    expect(idsOf(narrowed(rows, { ...ALL, order: 'changed' }))).toEqual(['a', 'd', 'b']);
    expect(idsOf(narrowed(rows, { ...ALL, order: 'match', found: ['d', 'c', 'a'] }))).toEqual(['d', 'a']);
  });
});

describe('taking back', () => {
  const rows = [
    aRow({ id: 'a', folder: 'A', tags: ['old'] }),
    aRow({ id: 'b', folder: 'B', tags: ['new'] }),
    aRow({ id: 'c', folder: 'A', tags: ['old', 'new'], archivedAt: 3 }),
  ];

  it('puts each where it was', () => {
    expect(takingBack({ kind: 'move', folder: 'C' }, rows)).toEqual([
      { ids: ['a', 'c'], change: { kind: 'move', folder: 'A' } },
      { ids: ['b'], change: { kind: 'move', folder: 'B' } },
    ]);
  });

  it('removes a tag only from those that had it not before', () => {
    expect(takingBack({ kind: 'tag', add: ['new'], remove: ['old'] }, rows)).toEqual([
      { ids: ['a'], change: { kind: 'tag', add: ['old'], remove: ['new'] } },
      { ids: ['b'], change: { kind: 'tag', add: [], remove: [] } },
      { ids: ['c'], change: { kind: 'tag', add: ['old'], remove: [] } },
    ]);
  });

  it('brings deleted ones back, and to the archive those that were there', () => {
    expect(takingBack({ kind: 'delete' }, rows)).toEqual([
      { ids: ['a', 'b', 'c'], change: { kind: 'restore' } },
      { ids: ['c'], change: { kind: 'archive' } },
    ]);
  });
});

describe('a list that opens', () => {
  function opening(first: LibraryBeginning | Error) {
    let draw: () => void = () => undefined;
    const drawn = new Promise<void>(resolve => (draw = resolve));
    let arrive: (all: Contents) => void = () => undefined;
    const all = new Promise<Contents>(resolve => (arrive = resolve));
    const rows = ['a', 'b', 'c'].map(id => aRow({ id, tags: ['late'] }));
    const asked: string[][] = [];
    const reads = { count: 0 };
    const store = createListStore({
      begin: async () => {
        if (first instanceof Error) throw first;
        return first;
      },
      drawn: () => drawn,
      read: () => {
        reads.count += 1;
        return all;
      },
      search: async () => ['c'],
      find: () => null,
      learn: async () => undefined,
      async change(ids) {
        asked.push(ids);
        return { changed: ids };
      },
      renameFolder: async () => null,
      orderFolders: async () => null,
      brands: async () => [],
      copy: async () => ({ added: [] }),
    });
    const opened = store.open();
    const whole = async () => {
      draw();
      arrive({ rows, folders: ['A'], packs: [] });
      await opened;
    };
    return { store, reads, asked, whole, draw };
  }
  const turns = () => new Promise(resolve => void setTimeout(resolve));

  it('shows its first rows among as many as there are, and asks for the others once those are drawn', async () => {
    const { store, reads, whole, draw } = opening(aBeginning([aRow({ id: 'a' })], 3));
    await turns();
    expect([idsOf(store.shown.value), store.count.value, store.tags.value]).toEqual([['a'], 3, ['early']]);
    expect(reads.count).toBe(0);
    draw();
    await turns();
    expect(reads.count).toBe(1);
    await whole();
    expect([idsOf(store.shown.value), store.count.value]).toEqual([['a', 'b', 'c'], 3]);
    expect([store.tags.value, store.folders.value]).toEqual([['late'], ['A']]);
  });

  it('keeps its rows where somebody asks for others, until all are here', async () => {
    const { store, whole } = opening(aBeginning([aRow({ id: 'a' })], 3));
    await turns();
    store.showTag('nowhere');
    await store.type('c');
    expect(idsOf(store.shown.value)).toEqual(['a']);
    store.showTag(null);
    await whole();
    expect(idsOf(store.shown.value)).toEqual(['c']);
  });

  it('does to all what is asked for all while most are on their way', async () => {
    const { store, asked, whole } = opening(aBeginning([aRow({ id: 'a' })], 3));
    await turns();
    const selected = store.selectAll();
    const archived = selected.then(() => store.apply({ kind: 'archive' }));
    await turns();
    expect(asked).toEqual([]);
    await whole();
    await archived;
    expect(asked).toEqual([['a', 'b', 'c']]);
  });

  it('says what one row was before it can be taken back, though it was changed early', async () => {
    const { store, asked, whole } = opening(aBeginning([aRow({ id: 'a' })], 3));
    await turns();
    const done = store.apply({ kind: 'delete' }, ['a']);
    await whole();
    await done;
    await store.undo();
    expect(asked).toEqual([['a'], ['a']]);
  });

  it('is read as ever where its beginning cannot be had, or is empty', async () => {
    for (const first of [new Error('no'), aBeginning([], 0)]) {
      const { store, whole } = opening(first);
      await turns();
      expect([store.count.value, store.reading.value.is]).toEqual([0, 'first']);
      await whole();
      expect([store.count.value, store.reading.value.is]).toEqual([3, 'ready']);
    }
  });

  it('begins once only', async () => {
    const { store, reads, whole } = opening(aBeginning([aRow({ id: 'a' })], 3));
    await whole();
    await store.open();
    expect([store.count.value, reads.count]).toEqual([3, 2]);
  });
});

describe('the list', () => {
  it('asks for the newest words once the answer before is there, and never for those between', async () => {
    const asked: string[] = [];
    let answer: (ids: string[]) => void = () => undefined;
    const { store } = aStore([aRow({ id: 'a' }), aRow({ id: 'b' })], query => {
      asked.push(query);
      return new Promise(resolve => (answer = resolve));
    });
    await store.load();
    const typed = store.type('p');
    void store.type('pa');
    void store.type('par');
    answer(['a']);
    await Promise.resolve();
    answer(['b']);
    await typed;
    expect(asked).toEqual(['p', 'par']);
    expect(idsOf(store.shown.value)).toEqual(['b']);
  });

  it('shows at once what the page finds itself, and nothing older over it', async () => {
    let answer: (ids: string[]) => void = () => undefined;
    let knows = false;
    const { store } = aStore(
      [aRow({ id: 'a' }), aRow({ id: 'b' })],
      () => new Promise(resolve => (answer = resolve)),
      [],
      () => (knows ? ['b', 'gone'] : null),
    );
    await store.load();
    const typed = store.type('p');
    knows = true;
    void store.type('pa');
    expect(idsOf(store.shown.value)).toEqual(['b']);
    answer(['a']);
    await typed;
    expect(idsOf(store.shown.value)).toEqual(['b']);
  });

  it('is read once however many parts of the page want it at first', async () => {
    const { store } = aStore([aRow({ id: 'a' })]);
    const first = store.load();
    expect(store.ensure()).toBe(store.ensure());
    await first;
    expect(idsOf(store.shown.value)).toEqual(['a']);
  });

  it('undoes what was done to many', async () => {
    const { store, asked } = aStore([aRow({ id: 'a' }), aRow({ id: 'b', folder: 'B' })]);
    await store.load();
    await store.selectAll();
    await store.apply({ kind: 'move', folder: 'C' });
    expect(store.outcome.value).toEqual({ is: 'done', kind: 'move', count: 2 });
    await store.undo();
    expect(asked.slice(1)).toEqual([
      { ids: ['a'], change: { kind: 'move', folder: '' } },
      { ids: ['b'], change: { kind: 'move', folder: 'B' } },
    ]);
    expect(store.canUndo()).toBe(false);
  });

  it('names offered templates of one shortcut, and gives one another, with a way back', async () => {
    const { store, asked } = aStore([
      aRow({ id: 'pack~a', origin: 'pack' }),
      aRow({ id: 'mine' }),
      aRow({ id: 'aside', archivedAt: 3 }),
    ]);
    await store.load();
    expect(store.clashes.value.map(({ keeps, other, offered }) => [keeps.id, other.id, offered])).toEqual([
      ['mine', 'pack~a', 'late-2'],
    ]);
    await store.apply({ kind: 'shortcut', shortcut: 'late-2' }, ['pack~a']);
    await store.undo();
    expect(asked).toEqual([
      { ids: ['pack~a'], change: { kind: 'shortcut', shortcut: 'late-2' } },
      { ids: ['pack~a'], change: { kind: 'shortcut', shortcut: 'late' } },
    ]);
  });

  it('moves the folder that is shown, as far as it goes', async () => {
    const folders = ['A', 'A/In', 'B'];
    const { store } = aStore([], undefined, folders);
    await store.load();
    store.showFolder('A');
    expect([store.isEndFolder(-1), store.isEndFolder(1)]).toEqual([true, false]);
    await store.moveFolder(1);
    expect(folders).toEqual(['B', 'A', 'A/In']);
    expect(store.outcome.value).toEqual({ is: 'placed', at: 2, of: 2 });
    await store.moveFolder(1);
    expect(folders).toEqual(['B', 'A', 'A/In']);
  });

  it('copies selected templates of a pack only, and takes the copies back', async () => {
    const { store, asked, copied } = aStore([aRow({ id: 'mine' }), aRow({ id: 'p~a', origin: 'p' })]);
    await store.load();
    store.select('mine', true);
    expect(store.ofPacks.value).toEqual([]);
    await store.selectAll();
    await store.copy();
    expect(copied).toEqual(['p~a']);
    expect(store.outcome.value).toEqual({ is: 'done', kind: 'copy', count: 1 });
    await store.undo();
    expect(asked).toEqual([{ ids: ['copy-p~a'], change: { kind: 'delete' } }]);
  });

  it('gives each copy ids and a shortcut that nobody has', () => {
    const wordings = [{ id: 'w', text: 'Hi', lang: null, tone: null }];
    const edit = (id: string): TemplateEdit => ({
      id,
      name: id,
      shortcut: 'late',
      wordings,
      tags: [],
      act: 'inform',
      examples: [],
      brands: [],
    });
    let n = 0;
    const copies = ownCopies(
      [edit('a'), edit('b')],
      () => `new${(n += 1)}`,
      one => one === 'late-2',
    );
    expect(copies.map(({ shortcut }) => shortcut)).toEqual(['late-3', 'late-4']);
    const ids = copies.flatMap(({ id, wordings: words }) => [id, ...words.map(one => one.id)]);
    expect(new Set(ids).size).toBe(4);
    expect(ids).not.toContain('w');
    expect(copies.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('forgets a selection that is no longer shown', async () => {
    const { store } = aStore([aRow({ id: 'a' })]);
    await store.load();
    await store.selectAll();
    store.showShelf('archive');
    expect(store.selected.value.size).toBe(0);
  });
});
