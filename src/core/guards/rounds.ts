/** Characters beyond which a text is mended once only: a guard has 20 ms for 25,000 of them. */
const LONG = 4000;

/**
 * How often a text may be mended and looked at again: `most` times, a long one once. What still stands in it then is found when it is
 * looked at next.
 */
export function roundsFor(text: string, most: number): number {
  return text.length > LONG ? 1 : most;
}
