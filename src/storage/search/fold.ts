import type { SearchPage, SearchState, SearchTail } from '../../core/search/record';
import { pagesOf, type Entry } from '../../core/search/word-pages';
import type { Database } from '../database';
import { chunksWith, enter, readCatalogue, strike, type Catalogue } from './catalogue';
import type { Breathe } from './breather';
import { gather, type Gathered } from './gather';
import { writeState } from './state';

/**
 * Puts what these rows of the tail point to into the index, as a segment of its own, and takes the rows out of the tail: both or
 * neither. False when somebody else changed the index meanwhile; then nothing happened.
 */
export async function foldTail(
  db: Database,
  state: SearchState,
  rows: readonly SearchTail[],
  { caughtUpTo = state.caughtUpTo, breathe }: { caughtUpTo?: string | null; breathe: Breathe },
): Promise<boolean> {
  const gathered = await gather(db, rows, breathe);
  const catalogue = await readCatalogue(db, new Set(gathered.map(({ id }) => id)));
  const placed = await place(state, catalogue, gathered, breathe);
  const id = state.nextSegment;
  const pages = await layOut(id, placed.entries, breathe);

  const segment = { id, level: 0, firsts: pages.map(firstOf) };
  const next: SearchState = {
    ...state,
    segments: pages.length > 0 ? [...state.segments, segment] : state.segments,
    nextSegment: id + 1,
    docs: catalogue.ids.length,
    retired: [...state.retired, ...placed.retired],
    free: placed.free,
    caughtUpTo,
  };
  return writeState(db, state, next, async () => {
    await db.searchPages.bulkPut(pages);
    await db.searchDocs.bulkPut(chunksWith(catalogue, placed.changed));
    await db.searchTail.bulkDelete(rows.flatMap(row => row.n ?? []));
  });
}

/** The pages of a segment with these entries; `before` says how many pages it has already. */
export async function layOut(
  segment: number,
  entries: Iterable<Entry>,
  breathe: Breathe,
  before = 0,
): Promise<SearchPage[]> {
  const pages: SearchPage[] = [];
  for (const page of pagesOf(entries)) {
    pages.push({ ...page, segment, page: before + pages.length });
    await breathe();
  }
  return pages;
}

/** The first word of a page. */
export function firstOf({ words }: { words: string }): string {
  const end = words.indexOf('\n');
  return end < 0 ? words : words.slice(0, end);
}

// Gives everybody a number, a new one where what is indexed under the old one is outdated.
async function place(
  state: SearchState,
  catalogue: Catalogue,
  gathered: readonly Gathered[],
  breathe: Breathe,
) {
  const free = [...state.free];
  const retired: number[] = [];
  const changed = new Set<number>();
  const lists = new Map<string, number[]>();
  for (const { id, customer, anew, words } of gathered) {
    const old = catalogue.docs.get(id);
    if (old !== undefined && (anew || !customer)) {
      strike(catalogue, old);
      retired.push(old);
      changed.add(old);
    }
    if (!customer) continue;
    const doc = catalogue.docs.get(id) ?? free.pop() ?? catalogue.ids.length;
    enter(catalogue, doc, customer);
    changed.add(doc);
    for (const word of words) {
      const docs = lists.get(word);
      if (docs) docs.push(doc);
      else lists.set(word, [doc]);
    }
    await breathe();
  }
  return { entries: inOrder(lists), retired, free, changed };
}

function* inOrder(lists: ReadonlyMap<string, number[]>): Generator<Entry> {
  for (const word of [...lists.keys()].sort()) yield [word, (lists.get(word) ?? []).sort((a, b) => a - b)];
}
