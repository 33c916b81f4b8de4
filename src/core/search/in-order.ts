import type { CustomerSort } from '../customer';

/** What lists of customers are put in order by: a column each, by number. */
export interface SortColumns {
  ids: readonly string[];
  /** Names and handles, in the form that is compared. */
  names: readonly string[];
  /** When they last wrote, and since when they wait: Unix milliseconds, -1 for never and not. */
  newest: readonly number[];
  waiting: readonly number[];
}

/** A place in an ordered list: what of a customer decides about it. */
export interface Place {
  /** Small comes first. */
  rank: number;
  name: string;
  newest: number;
  id: string;
}

const LAST = Number.MAX_SAFE_INTEGER;
/** More than any moment in milliseconds: what stands in a name counts before what is new. */
const SCORE_STEP = 1e13;

/** How a list is put in order. */
export interface Order {
  sort: CustomerSort;
  /** How much of what was asked for stands in a name: counts before anything else for the sort 'match'. */
  scoreOf(name: string): number;
  /** The list goes on behind this one. */
  after: Place | null;
  count: number;
}

/**
 * Finds the first places of a list among customers that are told one after the other: to be called with each number, and asked for
 * the first ones at the end. Ties are decided by what was newest, then by id, so that a list can be continued.
 */
export function createOrdering(columns: SortColumns, { sort, scoreOf, after, count }: Order) {
  const { ids, names, newest, waiting } = columns;
  const first: Place[] = [];
  let worst = Infinity;

  function rankOf(doc: number): number {
    const at = newest[doc] ?? -1;
    if (sort === 'newest') return -at;
    if (sort === 'match') return -(scoreOf(names[doc] ?? '') * SCORE_STEP + at);
    if (sort === 'name') return 0;
    // The longest waiting first; who waits for nothing comes last.
    const since = waiting[doc] ?? -1;
    return since < 0 ? LAST : since;
  }

  return {
    take(doc: number): void {
      const rank = rankOf(doc);
      if (rank > worst || (after !== null && rank < after.rank)) return;
      const name = sort === 'name' ? (names[doc] ?? '') : '';
      const place = { rank, name, newest: newest[doc] ?? -1, id: ids[doc] ?? '' };
      if (after && compare(place, after) <= 0) return;
      const last = first[count - 1];
      if (last && compare(place, last) >= 0) return;
      first.splice(indexFor(first, place), 0, place);
      if (first.length > count) first.pop();
      worst = first[count - 1]?.rank ?? Infinity;
    },
    first: (): readonly Place[] => first,
  };
}

function indexFor(sorted: readonly Place[], place: Place): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there && compare(there, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(a: Place, b: Place): number {
  return a.rank - b.rank || compareText(a.name, b.name) || b.newest - a.newest || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
