import type { DiffLine } from './plan';

/** Beyond so many comparisons the middle is shown as replaced. */
const MOST = 250_000;

/** What became of these lines: the longest run of lines that stayed, in both orders. Bounded in time and memory. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;

  const same = (text: string): DiffLine => ({ is: 'same', text });
  return [
    ...before.slice(0, start).map(same),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

function middle(before: readonly string[], after: readonly string[]): DiffLine[] {
  const removed = (text: string): DiffLine => ({ is: 'removed', text });
  const added = (text: string): DiffLine => ({ is: 'added', text });
  if (before.length === 0 || after.length === 0 || before.length * after.length > MOST)
    return [...before.map(removed), ...after.map(added)];

  const width = after.length + 1;
  const longest = commonRuns(before, after);
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before[i];
    const next = after[j];
    if (old !== undefined && old === next) {
      lines.push({ is: 'same', text: old });
      i += 1;
      j += 1;
    } else if (
      old !== undefined &&
      (next === undefined || (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      lines.push(removed(old));
      i += 1;
    } else {
      lines.push(added(next ?? ''));
      j += 1;
    }
  }
  return lines;
}

// How many lines the rests from i and j have in common, row by row.
function commonRuns(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        before[i] === after[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  return longest;
}
