import { bitsOf, hasBit, type Bits } from '../../core/search/doc-lists';
import type { SearchPage, SearchSegment, SearchState } from '../../core/search/record';
import { entriesOf, pagesOf, type Entry } from '../../core/search/word-pages';
import type { Database } from '../database';
import type { Breathe } from './breather';
import { firstOf } from './fold';
import { dropUnfinished, writeState } from './state';

/**
 * Takes numbers that were given back off all pages, so that no word stays that only they had; what somebody left unfinished goes,
 * too. False when the index was changed meanwhile.
 */
export async function scrub(db: Database, state: SearchState, breathe: Breathe): Promise<boolean> {
  const retired = bitsOf(state.docs, state.retired);
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
  const { unfinished: _, ...finished } = state;
  const next = { ...finished, segments, retired: [], free: [...state.free, ...state.retired] };
  return writeState(db, state, next, async () => {
    await dropUnfinished(db, state);
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

function pagesIn(db: Database, { id }: SearchSegment): PromiseLike<SearchPage[]> {
  return db.searchPages.where('[segment+page]').between([id, 0], [id, Infinity]).toArray();
}

function keysOf({ id, firsts }: SearchSegment): [number, number][] {
  return firsts.map((_, page) => [id, page]);
}
