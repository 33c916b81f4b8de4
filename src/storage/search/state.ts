import type { SearchPage, SearchState } from '../../core/search/record';
import type { Database } from '../database';

/** Nobody is in the index. */
export const emptyState: SearchState = {
  name: 'search',
  generation: 0,
  segments: [],
  nextSegment: 0,
  docs: 0,
  retired: [],
  free: [],
  caughtUpTo: '',
};

/** How the index stands. */
export async function readState(db: Database): Promise<SearchState> {
  return (await db.searchState.get('search')) ?? emptyState;
}

/**
 * Writes a new state and what belongs to it in one transaction: all of it, or nothing when the index was changed since `from` was
 * read (then the work has to be done again).
 */
export async function writeState(
  db: Database,
  from: SearchState,
  to: Omit<SearchState, 'generation'>,
  work: () => PromiseLike<unknown>,
): Promise<boolean> {
  return db.transaction('rw', db.searchState, db.searchPages, db.searchDocs, db.searchTail, async () => {
    const { generation } = await readState(db);
    if (generation !== from.generation) return false;
    await work();
    await db.searchState.put({ ...to, generation: generation + 1 });
    return true;
  });
}

/**
 * Begins a segment that is written piece by piece, under the number `from.nextSegment`, and drops what a stopped predecessor left of
 * theirs. Resolves with the state to write on from; null when the index was changed since `from` was read.
 */
export async function beginSegment(db: Database, from: SearchState): Promise<SearchState | null> {
  const begun = { ...from, nextSegment: from.nextSegment + 1, unfinished: from.nextSegment };
  const written = await writeState(db, from, begun, () => dropUnfinished(db, from));
  return written ? { ...begun, generation: from.generation + 1 } : null;
}

/** Adds pages to the segment that was begun. False, and nothing is written, when the index was changed since. */
export async function addPages(
  db: Database,
  begun: SearchState,
  pages: readonly SearchPage[],
): Promise<boolean> {
  return db.transaction('rw', db.searchState, db.searchPages, async () => {
    const { generation } = await readState(db);
    if (generation !== begun.generation) return false;
    await db.searchPages.bulkPut(pages);
    return true;
  });
}

/** Removes the pages of a segment that was begun and never finished. */
export async function dropUnfinished(db: Database, { unfinished }: SearchState): Promise<void> {
  if (unfinished !== undefined) await dropPages(db, unfinished);
}

/** Removes all pages of a segment. */
export async function dropPages(db: Database, segment: number): Promise<void> {
  await db.searchPages.where('[segment+page]').between([segment, 0], [segment, Infinity]).delete();
}
