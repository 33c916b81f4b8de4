/**
 * Words that become this word by so many letters put in, taken out or replaced, with how many it takes. `sorted` must be in the
 * order of UTF-16 units: words that begin alike are compared only where they differ.
 */
export function withinDistance(
  sorted: readonly string[],
  word: string,
  most: number,
): [word: string, distance: number][] {
  const found: [string, number][] = [];
  const width = word.length + 1;
  const longest = word.length + most;
  // Row i: the distances of the other word's first i letters to each beginning of this one.
  const rows = new Uint8Array((longest + 1) * width);
  for (let j = 0; j < width; j += 1) rows[j] = j;
  let before = '';
  /** Rows that hold for `before`; beyond them it was too far away already. */
  let good = 0;

  for (const other of sorted) {
    const shared = commonBeginning(before, other);
    before = other;
    // It goes on with the very letter that was one too many.
    if (shared > good) continue;
    good = shared;
    let near = true;
    while (near && good < other.length && good < longest) {
      near = fillRow(rows, width, good + 1, other.charCodeAt(good), word) <= most;
      // A row that is too far away is no ground for the next one.
      if (near) good += 1;
    }
    if (good < other.length) continue;
    const distance = rows[good * width + word.length] ?? most + 1;
    if (distance <= most) found.push([other, distance]);
  }
  return found;
}

// Fills one row, and says the least in it.
function fillRow(rows: Uint8Array, width: number, row: number, letter: number, word: string): number {
  const above = (row - 1) * width;
  const here = row * width;
  rows[here] = row;
  let least = row;
  for (let j = 1; j < width; j += 1) {
    const same = word.charCodeAt(j - 1) === letter ? 0 : 1;
    const value = Math.min(
      (rows[above + j - 1] ?? 0) + same,
      (rows[above + j] ?? 0) + 1,
      (rows[here + j - 1] ?? 0) + 1,
    );
    rows[here + j] = value;
    if (value < least) least = value;
  }
  return least;
}

function commonBeginning(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  return same;
}
