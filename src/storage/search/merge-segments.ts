import { bitsOf, hasBit } from '../../core/search/doc-lists';
import type { SearchPage, SearchSegment, SearchState } from '../../core/search/record';
import { entriesOf, mergeEntries, type Entry } from '../../core/search/word-pages';
import type { Database } from '../database';
import type { Breathe } from './breather';
import { firstOf, layOut } from './fold';
import { addPages, beginSegment, dropPages, writeState } from './state';

/** So many segments of one level become one. */
const TOGETHER = 4;

/** About how many pages are read, and written, at once: a mebibyte. */
const AT_ONCE = 32;

/** Words from the first, up to and without the second; null for all that follow. */
interface Stretch {
  from: string;
  to: string | null;
}

/** Segments that should become one, or null. */
export function dueTogether({ segments }: SearchState): readonly SearchSegment[] | null {
  for (const { level } of segments) {
    const same = segments.filter(segment => segment.level === level);
    if (same.length >= TOGETHER) return same;
  }
  return null;
}

/**
 * Makes one segment of several, a stretch of words at a time: however many words there are, no more than some pages of them are in
 * memory. What is written is part of the index at the end only, all of it at once. False when the index was changed meanwhile.
 */
export async function mergeSegments(
  db: Database,
  state: SearchState,
  segments: readonly SearchSegment[],
  breathe: Breathe,
  atOnce = AT_ONCE,
): Promise<boolean> {
  const begun = await beginSegment(db, state);
  if (!begun) return false;
  const id = state.nextSegment;
  const retired = bitsOf(state.docs, state.retired);
  const firsts: string[] = [];
  for (const stretch of stretchesOf(segments, atOnce)) {
    const sources = await Promise.all(segments.map(segment => pagesIn(db, segment, stretch)));
    const entries = mergeEntries(
      sources.map(pages => entriesIn(pages, stretch)),
      doc => !hasBit(retired, doc),
    );
    const pages = await layOut(id, entries, breathe, firsts.length);
    if (!(await addPages(db, begun, pages))) return false;
    firsts.push(...pages.map(firstOf));
  }

  const gone = new Set(segments.map(segment => segment.id));
  const left = state.segments.filter(segment => !gone.has(segment.id));
  const merged = { id, level: (segments[0]?.level ?? 0) + 1, firsts };
  const { unfinished: _, ...finished } = begun;
  const next = { ...finished, segments: firsts.length > 0 ? [...left, merged] : left };
  return writeState(db, begun, next, () => Promise.all(segments.map(segment => dropPages(db, segment.id))));
}

/** All words, in stretches of about so many pages. */
function* stretchesOf(segments: readonly SearchSegment[], atOnce: number): Generator<Stretch> {
  const firsts = segments.flatMap(segment => segment.firsts).sort();
  let from = '';
  for (let at = atOnce; at < firsts.length; at += atOnce) {
    const to = firsts[at] ?? '';
    if (to === from) continue;
    yield { from, to };
    from = to;
  }
  yield { from, to: null };
}

// The pages that can hold words of the stretch: they follow each other.
function pagesIn(
  db: Database,
  { id, firsts }: SearchSegment,
  { from, to }: Stretch,
): PromiseLike<SearchPage[]> {
  const pages = [...firsts.keys()].filter(page => {
    const [first, next] = [firsts[page] ?? '', firsts[page + 1]];
    return (to === null || first < to) && (next === undefined || next > from);
  });
  const [start, end] = [pages[0], pages.at(-1)];
  if (start === undefined || end === undefined) return Promise.resolve([]);
  return db.searchPages.where('[segment+page]').between([id, start], [id, end], true, true).toArray();
}

function* entriesIn(pages: readonly SearchPage[], { from, to }: Stretch): Generator<Entry> {
  for (const page of pages) {
    for (const entry of entriesOf(page)) {
      if (entry[0] >= from && (to === null || entry[0] < to)) yield entry;
    }
  }
}
