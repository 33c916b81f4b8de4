const EPOCH = 1288834974657n;
const LOW_VALUES = 1 << 22;

/** Post id of a moment. `low` tells posts of one millisecond apart; ids sort by time first, then by `low`. */
export function snowflake(ms: number, low: number): string {
  return (((BigInt(Math.floor(ms)) - EPOCH) << 22n) | BigInt(low % LOW_VALUES)).toString();
}

/** A number from 0 to 2³² - 1 that is always the same for a text (FNV-1a): chance that repeats itself. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
