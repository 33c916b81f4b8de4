import { batch, computed, signal } from '@preact/signals';
import type { BrandName } from '../../../core/brand';
import { everyOf } from '../../../core/templates/every-of';
import { folderMoved, siblingsOf } from '../../../core/templates/folder';
import { clashesAmong } from '../../../core/templates/shortcut';
import type { BulkChange, LibraryBeginning, LibraryRow } from '../../../messages/topics/library';
import { reasonOf } from '../../reason-of';
import { narrowed, shelfOf, type Order, type Shelf } from './narrow';
import { takingBack, type BulkStep } from './take-back';

/** All that the list is made of. */
export interface Contents {
  rows: readonly LibraryRow[];
  folders: readonly string[];
  packs: readonly { id: string; name: string }[];
}

interface ListDeps {
  /** What a screen shows at first. */
  begin(): Promise<LibraryBeginning>;
  /** Comes back when that was drawn. */
  drawn(): Promise<void>;
  read(): Promise<Contents>;
  /** Ids that match, best first. */
  search(query: string): Promise<readonly string[]>;
  /** The same at once, from what the page knows itself; null where it does not know enough. */
  find(query: string): readonly string[] | null;
  /** Learns the texts behind these rows in its own time. */
  learn(rows: readonly LibraryRow[]): Promise<void>;
  change(ids: string[], change: BulkChange): Promise<{ changed: string[] }>;
  renameFolder(from: string, to: string): Promise<unknown>;
  orderFolders(folders: string[]): Promise<unknown>;
  brands(): Promise<readonly BrandName[]>;
  /** Adds copies as templates of my own; `isTaken` tells which shortcuts somebody has. */
  copy(ids: string[], isTaken: (shortcut: string) => boolean): Promise<{ added: string[] }>;
}

type Reading = { is: 'first' | 'ready' } | { is: 'failed'; reason: string };
type Outcome =
  | { is: 'nothing' }
  | { is: 'done'; kind: BulkChange['kind'] | 'back' | 'copy'; count: number }
  /** A folder moved; its place among its like, from 1. */
  | { is: 'placed'; at: number; of: number }
  | { is: 'failed'; reason: string };

const EMPTY: Contents = { rows: [], folders: [], packs: [] };

/** The list of templates: what is searched for and shown, what is selected, and the last change with its way back. */
export function createListStore(deps: ListDeps) {
  const { read, search, find, learn, change } = deps;
  const contents = signal<Contents>(EMPTY);
  /** What is shown, whatever was asked for, until everything is here: a moment after the page opened. */
  const beginning = signal<LibraryBeginning | null>(null);
  const brands = signal<readonly BrandName[]>([]);
  const reading = signal<Reading>({ is: 'first' });
  const query = signal('');
  const found = signal<readonly string[] | null>(null);
  const shelf = signal<Shelf>('offered');
  const folder = signal<string | null>(null);
  const tag = signal<string | null>(null);
  const lang = signal<string | null>(null);
  const chosenOrder = signal<Order | null>(null);
  const selected = signal<ReadonlySet<string>>(new Set());
  const at = signal(0);
  const outcome = signal<Outcome>({ is: 'nothing' });
  let wayBack: BulkStep[] = [];
  let loading: Promise<void> | null = null;
  let warmed = false;
  let asking = false;
  /** Counts whatever was typed, and of that what the page answered last. */
  let typed = 0;
  let answered = 0;

  // Whoever searches wants the best first.
  const order = computed<Order>(() => chosenOrder.value ?? (query.value.trim() === '' ? 'name' : 'match'));
  const byId = computed(() => new Map(contents.value.rows.map(row => [row.id, row])));
  const chosen = computed(() =>
    narrowed(
      contents.value.rows,
      {
        shelf: shelf.value,
        folder: folder.value,
        tag: tag.value,
        lang: lang.value,
        order: order.value,
        found: found.value,
      },
      byId.value,
    ),
  );
  const shown = computed<readonly LibraryRow[]>(() => beginning.value?.rows ?? chosen.value);
  const count = computed(() => beginning.value?.count ?? chosen.value.length);
  const folders = computed(() => beginning.value?.folders ?? contents.value.folders);
  const packs = computed(() => beginning.value?.packs ?? contents.value.packs);
  const onShelf = computed(() => contents.value.rows.filter(row => shelfOf(row) === shelf.value));
  const clashes = computed(
    () =>
      beginning.value?.clashes ?? clashesAmong(contents.value.rows.filter(row => shelfOf(row) === 'offered')),
  );
  const tags = computed(() => beginning.value?.tags ?? everyOf(onShelf.value, row => row.tags));
  const langs = computed(() => beginning.value?.langs ?? everyOf(onShelf.value, row => row.langs));

  const ofPacks = computed(() =>
    contents.value.rows
      .filter(({ id, origin }) => origin !== null && selected.value.has(id))
      .map(({ id }) => id),
  );

  async function follow(reading: Promise<void>): Promise<void> {
    loading = reading;
    await reading;
    if (loading === reading) loading = null;
  }

  const load = (): Promise<void> => follow(reload());

  // What fails here is said of the reading that follows.
  async function begin(): Promise<void> {
    if (reading.value.is !== 'first') return;
    const first = await deps.begin().catch(() => null);
    if (first === null || first.count === 0 || reading.value.is !== 'first') return;
    beginning.value = first;
    await deps.drawn();
  }

  // What is done to many is done to all that there are.
  async function whole(): Promise<void> {
    if (beginning.value !== null) await loading;
  }

  async function reload(): Promise<void> {
    try {
      const [all, names] = await Promise.all([read(), deps.brands()]);
      batch(() => {
        contents.value = all;
        beginning.value = null;
        brands.value = names;
        reading.value = { is: 'ready' };
        const there = new Set(all.rows.map(({ id }) => id));
        if ([...selected.value].some(id => !there.has(id)))
          selected.value = new Set([...selected.value].filter(id => there.has(id)));
      });
    } catch (error) {
      if (reading.value.is === 'first') reading.value = { is: 'failed', reason: reasonOf(error) };
      return;
    }
    if (warmed) learnQuietly();
    if (query.value.trim() !== '') await seek();
  }

  // Where it fails the background goes on answering.
  function learnQuietly(): void {
    learn(contents.value.rows).catch(() => null);
  }

  // The page answers at once where it can. Else one question at a time: the newest words are asked for as soon as the answer before
  // is there.
  async function seek(): Promise<void> {
    typed += 1;
    if (seekHere() || asking) return;
    asking = true;
    try {
      for (let asked = 0; asked !== typed && !seekHere();) {
        asked = typed;
        const ids = await search(query.value);
        if (answered < asked) found.value = ids;
      }
    } catch (error) {
      outcome.value = { is: 'failed', reason: reasonOf(error) };
    } finally {
      asking = false;
    }
  }

  function seekHere(): boolean {
    const nothing = query.value.trim() === '';
    const ids = nothing ? null : find(query.value);
    if (!nothing && ids === null) return false;
    found.value = ids;
    answered = typed;
    return true;
  }

  function show<T>(cell: { value: T }, value: T): void {
    cell.value = value;
    at.value = 0;
    selected.value = new Set();
  }

  function select(id: string, on: boolean): void {
    const others = new Set(selected.value);
    if (on) others.add(id);
    else others.delete(id);
    selected.value = others;
  }

  async function run(steps: readonly BulkStep[]): Promise<string[]> {
    const done: string[] = [];
    for (const { ids, change: wish } of steps) done.push(...(await change(ids, wish)).changed);
    return done;
  }

  /** Changes templates, the selected ones unless told; what it did can be taken back. */
  async function apply(wish: BulkChange, ids: readonly string[] = [...selected.value]): Promise<void> {
    await whole();
    const before = contents.value.rows;
    try {
      const done = new Set(await run([{ ids: [...ids], change: wish }]));
      wayBack = takingBack(
        wish,
        before.filter(({ id }) => done.has(id)),
      );
      outcome.value = { is: 'done', kind: wish.kind, count: done.size };
    } catch (error) {
      outcome.value = { is: 'failed', reason: reasonOf(error) };
      return;
    }
    if (wish.kind !== 'tag') selected.value = new Set();
    await load();
  }

  /** Makes own copies of the selected templates that a pack brought; they can be taken back. */
  async function copy(): Promise<void> {
    await whole();
    const shortcuts = new Set(contents.value.rows.map(({ shortcut }) => shortcut));
    try {
      const { added } = await deps.copy(ofPacks.value, shortcut => shortcuts.has(shortcut));
      wayBack = [{ ids: added, change: { kind: 'delete' } }];
      outcome.value = { is: 'done', kind: 'copy', count: added.length };
    } catch (error) {
      outcome.value = { is: 'failed', reason: reasonOf(error) };
      return;
    }
    selected.value = new Set();
    await load();
  }

  async function undo(): Promise<void> {
    const steps = wayBack;
    wayBack = [];
    try {
      const done = new Set(await run(steps));
      outcome.value = { is: 'done', kind: 'back', count: done.size };
    } catch (error) {
      outcome.value = { is: 'failed', reason: reasonOf(error) };
    }
    await load();
  }

  async function rename(to: string): Promise<void> {
    const from = folder.value;
    if (!from) return;
    try {
      await deps.renameFolder(from, to);
      folder.value = to === '' ? null : to;
      outcome.value = { is: 'nothing' };
    } catch (error) {
      outcome.value = { is: 'failed', reason: reasonOf(error) };
    }
    await load();
  }

  /** The folder that is shown cannot move that way. */
  function isEndFolder(by: -1 | 1): boolean {
    return siblingsOf(folders.value, folder.value ?? '').at(by === 1 ? -1 : 0) === folder.value;
  }

  /** Moves the folder that is shown one place on among its like. */
  async function moveFolder(by: -1 | 1): Promise<void> {
    const name = folder.value;
    if (!name || isEndFolder(by)) return;
    const after = folderMoved(folders.value, name, by);
    try {
      await deps.orderFolders(after);
      const beside = siblingsOf(after, name);
      outcome.value = { is: 'placed', at: beside.indexOf(name) + 1, of: beside.length };
    } catch (error) {
      outcome.value = { is: 'failed', reason: reasonOf(error) };
    }
    await load();
  }

  return {
    contents,
    brands,
    clashes,
    reading,
    query,
    shelf,
    folder,
    tag,
    lang,
    order,
    /** Rows from the first on; of the beginning of a list only those that a screen shows. */
    shown,
    /** How many rows the list has, those that are still on their way among them. */
    count,
    folders,
    packs,
    tags,
    langs,
    selected,
    /** Ids of the selected templates that a pack brought. */
    ofPacks,
    at,
    outcome,
    load,
    /** Reads as `load` does, but what a screen shows before everything else, where nothing is shown yet. */
    open: (): Promise<void> => follow(begin().then(reload)),
    /** Waits for a reading that goes on, and reads where there was none. */
    ensure: (): Promise<void> => loading ?? (reading.value.is === 'ready' ? Promise.resolve() : load()),
    /** Has the search made ready: first where it is ready soonest, so that the first letter does not wait, then in the page. */
    async warm(): Promise<void> {
      if (warmed) return;
      warmed = true;
      await search('a').catch(() => null);
      learnQuietly();
    },
    type: (words: string): Promise<void> =>
      batch(() => {
        query.value = words;
        at.value = 0;
        return seek();
      }),
    showShelf: (value: Shelf) => show(shelf, value),
    showFolder: (value: string | null) => show(folder, value),
    showTag: (value: string | null) => show(tag, value),
    showLang: (value: string | null) => show(lang, value),
    orderBy: (value: Order) => void (chosenOrder.value = value),
    select,
    async selectAll(): Promise<void> {
      if (beginning.value !== null) await whole();
      selected.value = new Set(shown.value.map(({ id }) => id));
    },
    clearSelection: () => void (selected.value = new Set()),
    apply,
    copy,
    undo,
    canUndo: () => wayBack.length > 0,
    renameFolder: rename,
    moveFolder,
    isEndFolder,
  };
}

export type ListStore = ReturnType<typeof createListStore>;
