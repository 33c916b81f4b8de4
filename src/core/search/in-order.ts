import type { CustomerSort } from '../customer';

/** What lists of customers are put in order by, for one of them. */
export interface SortKey {
  id: string;
  /** Name and handles, in the form that is compared. */
  name: string;
  /** Unix milliseconds, -1 for never and not. */
  newest: number;
  waiting: number;
  /** How much of what was asked for stands in the name or a handle. */
  score: number;
}

/** Which of two comes first. */
export type Order = (a: SortKey, b: SortKey) => number;

/** The orders that there are. Ties are decided by what was newest, then by id, so that a list can be continued. */
export const orders: { readonly [Sort in CustomerSort]: Order } = {
  waiting: (a, b) => waitingFirst(a) - waitingFirst(b) || newestFirst(a, b),
  newest: newestFirst,
  name: (a, b) => compare(a.name, b.name) || compare(a.id, b.id),
  match: (a, b) => b.score - a.score || newestFirst(a, b),
};

/** The first `count` after `after`, in order; all others are looked at once. */
export function firstOf(
  keys: Iterable<SortKey>,
  { order, after, count }: { order: Order; after: SortKey | null; count: number },
): SortKey[] {
  const first: SortKey[] = [];
  for (const key of keys) {
    if (after && order(key, after) <= 0) continue;
    const last = first[count - 1];
    if (last && order(key, last) >= 0) continue;
    first.splice(placeOf(first, key, order), 0, key);
    if (first.length > count) first.pop();
  }
  return first;
}

function placeOf(sorted: readonly SortKey[], key: SortKey, order: Order): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there && order(there, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The longest waiting first; who waits for nothing comes last.
function waitingFirst({ waiting }: SortKey): number {
  return waiting < 0 ? Number.MAX_SAFE_INTEGER : waiting;
}

function newestFirst(a: SortKey, b: SortKey): number {
  return b.newest - a.newest || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
