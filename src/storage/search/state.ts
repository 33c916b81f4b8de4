import type { SearchState } from '../../core/search/record';
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
