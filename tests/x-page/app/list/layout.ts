/** A row of a list, before its height is known. */
export interface Measured {
  /** Where each row begins, and at the end where the last one stops; pixels. */
  tops: number[];
}

/** Where every row begins, with `guess` for those never measured. */
export function layOut(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
  guess: number,
): Measured {
  const tops = [0];
  let y = 0;
  for (const key of keys) {
    y += heights.get(key) ?? guess;
    tops.push(y);
  }
  return { tops };
}

/** The row that contains this y, by halving; the nearest one outside of the list. */
export function rowAt({ tops }: Measured, y: number): number {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
