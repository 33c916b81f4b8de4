import type { SearchTail } from '../../core/search/record';
import type { Database } from '../database';
import { createBreather, type Breathe } from './breather';
import { scrub } from './compact';
import { foldTail } from './fold';
import { dueTogether, mergeSegments } from './merge-segments';
import { emptyState, readState } from './state';

/** Most posts of one step: some tenths of a second of work. */
const STEP_POSTS = 5_000;
/** Most rows of the tail in one step. */
const STEP_ROWS = 2_000;
/** Customers of one step where the index is made from what was there before it. */
const STEP_CUSTOMERS = 500;
/** So many rows may wait: a search reads them itself, and the index is not rewritten for each post. */
const PATIENT_ROWS = 64;
/** So many posts or rows may wait while a past is brought in: each step costs more the more customers there are. */
const PATIENT_IMPORT = { posts: 4_000, rows: 1_000 };
/** So many numbers may be given back before their words are looked for. */
const PATIENT_RETIRED = 200;

interface TidyOptions {
  /** Leaves nothing in the tail, and no word of what was taken away. What was there before the index can wait. */
  wholly?: boolean;
  /** A past is being brought in: steps are few and big. */
  importing?: boolean;
  /** Waited for between two steps. */
  rest?: () => Promise<void>;
}

/**
 * Brings the index up to what was written: a step at a time, each whole or not at all, so that a background that is stopped in the
 * middle loses nothing and goes on where it was. To be called now and then, and `wholly` before somebody is told that a customer
 * is forgotten.
 */
export async function tidySearch(
  db: Database,
  { wholly = false, importing = false, rest }: TidyOptions = {},
): Promise<void> {
  const breathe = createBreather(rest);
  while (await step(db, { wholly, importing, breathe })) await rest?.();
}

/** Makes the index again from everything that is kept, a step at each {@link tidySearch}. */
export async function startSearchAnew(db: Database): Promise<void> {
  const { searchPages, searchDocs, searchTail, searchState } = db;
  await db.transaction('rw', searchState, searchPages, searchDocs, searchTail, async () => {
    const { generation } = await readState(db);
    await Promise.all([searchPages.clear(), searchDocs.clear(), searchTail.clear()]);
    // Goes on counting: who remembers the old index must see that this is another.
    await searchState.put({ ...emptyState, generation: generation + 1 });
  });
}

async function step(
  db: Database,
  { wholly, importing, breathe }: { wholly: boolean; importing: boolean; breathe: Breathe },
): Promise<boolean> {
  const state = await readState(db);
  // Whoever waits for the end needs no fewer segments, and two who make one at once would undo each other's work.
  const together = wholly ? null : dueTogether(state);
  if (together) {
    await mergeSegments(db, state, together, breathe);
    return true;
  }
  const rows = await nextRows(db);
  if (rows.length > 0 && (wholly || isDue(rows, importing))) {
    await foldTail(db, state, rows, { breathe });
    return true;
  }
  if (state.caughtUpTo !== null && !wholly) {
    const ids = await db.customers.where('id').above(state.caughtUpTo).limit(STEP_CUSTOMERS).primaryKeys();
    const caughtUpTo = ids.at(-1) ?? null;
    await foldTail(db, state, [{ posts: [], anew: ids, touched: [] }], { caughtUpTo, breathe });
    return true;
  }
  if (state.retired.length > (wholly ? 0 : PATIENT_RETIRED)) {
    await scrub(db, state, breathe);
    return true;
  }
  return false;
}

async function nextRows(db: Database): Promise<SearchTail[]> {
  const rows = await db.searchTail.orderBy('n').limit(STEP_ROWS).toArray();
  let posts = 0;
  const end = rows.findIndex(row => (posts += row.posts.length) > STEP_POSTS);
  return end < 0 ? rows : rows.slice(0, Math.max(1, end));
}

function isDue(rows: readonly SearchTail[], importing: boolean): boolean {
  const posts = rows.reduce((sum, row) => sum + row.posts.length, 0);
  if (importing) return rows.length >= PATIENT_IMPORT.rows || posts >= PATIENT_IMPORT.posts;
  return rows.length >= PATIENT_ROWS || posts >= PATIENT_ROWS * 4;
}
