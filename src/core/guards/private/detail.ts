import { matches } from '../../matches';

/** What a stretch of a text gives away about one person. */
export type PrivateKind =
  'phone' | 'email' | 'card' | 'iban' | 'order' | 'booking' | 'tracking' | 'account' | 'street' | 'secret';

/** Something in a text that belongs to one person and not in public. */
export interface PrivateDetail {
  kind: PrivateKind;
  /** As it stands in the text. */
  value: string;
  /** UTF-16 units, `end` exclusive. */
  start: number;
  end: number;
}

/** Finds one kind of detail in a text that was prepared by `legible`. */
export type DetailFinder = (text: string) => Iterable<PrivateDetail>;

/** The details that the first groups of these patterns hold, one after the other, so that nobody reads on who has enough. */
export function* detailsBy(
  kind: PrivateKind,
  patterns: readonly RegExp[],
  text: string,
): Generator<PrivateDetail> {
  for (const pattern of patterns) {
    for (const match of matches(text, pattern)) {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      if (end > start) yield { kind, value: text.slice(start, end), start, end };
    }
  }
}

/** Letters and digits alone, small: two spellings of one number are the same. */
export function essence(value: string): string {
  return value
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A short mark of a value from which the value cannot be read, for the keys of findings. FNV-1a, 32 bits. */
export function markOf(value: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i += 1) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
