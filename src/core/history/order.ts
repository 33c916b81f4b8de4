/** Orders X's ids by age: a shorter number is the smaller one. Ids that are no numbers follow in alphabetical order. */
export function compareIds(a: string, b: string): number {
  const digits = Number(!isNumber(a)) - Number(!isNumber(b));
  if (digits !== 0) return digits;
  return (isNumber(a) ? a.length - b.length : 0) || compareText(a, b);
}

/** Orders posts from old to new; those of one moment by id. */
export function comparePosts(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return a.at - b.at || compareIds(a.id, b.id);
}

/** Orders by code units: the same on every machine, unlike localeCompare. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isNumber(id: string): boolean {
  return /^\d+$/.test(id);
}
