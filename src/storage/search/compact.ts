import { createBits, addBit, hasBit, type Bits } from '../../core/search/doc-lists';
import type { SearchPage, SearchSegment, SearchState } from '../../core/search/record';
import { entriesOf, mergeEntries, pagesOf, type Entry } from '../../core/search/word-pages';
import type { Database } from '../database';
import type { Breathe } from './breather';
import { firstOf, layOut } from './fold';
import { writeState } from './state';

/** So many segments of one level become one. */
const TOGETHER = 4;

/** Segments that should become one, or null. */
export function dueTogether({ segments }: SearchState): readonly SearchSegment[] | null {
  for (const { level } of segments) {
    const same = segments.filter(segment => segment.level === level);
    if (same.length >= TOGETHER) return same;
  }
  return null;
}

/** Makes one segment of several. False when the index was changed meanwhile. */
export async function mergeSegments(
  db: Database,
  state: SearchState,
  segments: readonly SearchSegment[],
  breathe: Breathe,
): Promise<boolean> {
  const sources = await Promise.all(segments.map(segment => pagesIn(db, segment)));
  const retired = bitsOf(state.retired, state.docs);
  const id = state.nextSegment;
  const entries = mergeEntries(
    sources.map(source => allEntries(source)),
    doc => !hasBit(retired, doc),
  );
  const pages = await layOut(id, entries, breathe);

  const gone = new Set(segments.map(segment => segment.id));
  const merged = { id, level: (segments[0]?.level ?? 0) + 1, firsts: pages.map(firstOf) };
  const next = {
    ...state,
    nextSegment: id + 1,
    segments: [
      ...state.segments.filter(segment => !gone.has(segment.id)),
      ...(pages.length > 0 ? [merged] : []),
    ],
  };
  return writeState(db, state, next, async () => {
    await db.searchPages.bulkDelete(segments.flatMap(keysOf));
    await db.searchPages.bulkPut(pages);
  });
}

/**
 * Takes numbers that were given back off all pages, so that no word stays that only they had. False when the index was changed
 * meanwhile.
 */
export async function scrub(db: Database, state: SearchState, breathe: Breathe): Promise<boolean> {
  const retired = bitsOf(state.retired, state.docs);
  const segments: SearchSegment[] = [];
  const gone: [number, number][] = [];
  const put: SearchPage[] = [];
  for (const segment of state.segments) {
    const pages = await pagesIn(db, segment);
    const cleaned: SearchPage[] = [];
    for (const page of pages) {
      cleaned.push(without(page, retired));
      await breathe();
    }
    const left = cleaned.filter(page => page.words !== '');
    if (cleaned.some((page, index) => page !== pages[index])) {
      gone.push(...keysOf(segment).slice(left.length));
      for (const [index, page] of left.entries()) {
        if (page !== pages[index]) put.push({ ...page, page: index });
      }
    }
    if (left.length > 0) segments.push({ ...segment, firsts: left.map(firstOf) });
  }
  const next = { ...state, segments, retired: [], free: [...state.free, ...state.retired] };
  return writeState(db, state, next, async () => {
    await db.searchPages.bulkDelete(gone);
    await db.searchPages.bulkPut(put);
  });
}

function without(page: SearchPage, retired: Bits): SearchPage {
  let less = false;
  const entries: Entry[] = [];
  for (const [word, docs] of entriesOf(page)) {
    const left = docs.filter(doc => !hasBit(retired, doc));
    if (left.length < docs.length) less = true;
    entries.push([word, left]);
  }
  if (!less) return page;
  const [cleaned] = pagesOf(entries, Infinity);
  return { ...page, ...(cleaned ?? { words: '', starts: new Uint32Array(), lists: new Uint8Array() }) };
}

function* allEntries(pages: readonly SearchPage[]): Generator<Entry> {
  for (const page of pages) yield* entriesOf(page);
}

function pagesIn(db: Database, { id }: SearchSegment): PromiseLike<SearchPage[]> {
  return db.searchPages.where('[segment+page]').between([id, 0], [id, Infinity]).toArray();
}

function keysOf({ id, firsts }: SearchSegment): [number, number][] {
  return firsts.map((_, page) => [id, page]);
}

function bitsOf(docs: readonly number[], size: number): Bits {
  const bits = createBits(size);
  for (const doc of docs) addBit(bits, doc);
  return bits;
}
