import type { SearchPage, SearchState, SearchTail } from '../../core/search/record';
import { pagesOf, type Entry } from '../../core/search/word-pages';
import type { Database } from '../database';
import { nobody, readDocRows, rowsWith, type DocRows, type Line } from './doc-rows';
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
  const kept = await readDocRows(db, new Set(gathered.map(({ id }) => id)));
  const placed = await place(state, kept.docs, gathered, breathe);
  const docs = await rowsWith(kept, placed.lines, breathe);
  const id = state.nextSegment;
  const pages = await layOut(id, placed.entries, breathe);

  const segment = { id, level: 0, firsts: pages.map(firstOf) };
  const next: SearchState = {
    ...state,
    segments: pages.length > 0 ? [...state.segments, segment] : state.segments,
    nextSegment: id + 1,
    docs: placed.size,
    retired: [...state.retired, ...placed.retired],
    free: placed.free,
    caughtUpTo,
  };
  return writeState(db, state, next, async () => {
    await db.searchPages.bulkPut(pages);
    await db.searchDocs.bulkPut(docs);
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
  known: DocRows['docs'],
  gathered: readonly Gathered[],
  breathe: Breathe,
) {
  const free = [...state.free];
  const retired: number[] = [];
  const lines = new Map<number, Line>();
  const lists = new Map<string, number[]>();
  let size = state.docs;
  for (const { id, line, anew, words } of gathered) {
    const old = known.get(id);
    const outdated = old !== undefined && (anew || !line);
    if (outdated) {
      lines.set(old, nobody);
      retired.push(old);
    }
    if (!line) continue;
    const doc = (outdated ? undefined : old) ?? free.pop() ?? size++;
    lines.set(doc, line);
    for (const word of words) {
      const docs = lists.get(word);
      if (docs) docs.push(doc);
      else lists.set(word, [doc]);
    }
    await breathe();
  }
  return { entries: inOrder(lists), retired, free, lines, size };
}

function* inOrder(lists: ReadonlyMap<string, number[]>): Generator<Entry> {
  for (const word of [...lists.keys()].sort()) yield [word, (lists.get(word) ?? []).sort((a, b) => a - b)];
}
