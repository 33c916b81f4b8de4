import { matches } from '../../matches';

/** What a stretch of a post names. */
export type DetailKind =
  | 'order'
  | 'booking'
  | 'tracking'
  | 'flight'
  | 'amount'
  | 'date'
  | 'weekday'
  | 'error'
  | 'version'
  | 'place'
  | 'product';

/** One thing that a post names. */
export interface Detail {
  kind: DetailKind;
  /** As a reply would repeat it: "AB-1234", "£12.50", "Tuesday". */
  value: string;
  /** Where it stands in the post, in UTF-16 units, `end` exclusive. */
  start: number;
  end: number;
}

/** Finds one kind of detail. Links and handles are blanks in what it is given. */
export type DetailReader = (text: string) => Detail[];

/** A reader of every first group of a global pattern with indices (`d`); `accept` has the last word and may write it neatly. */
export function reader(
  kind: DetailKind,
  patterns: readonly RegExp[],
  accept: (value: string, text: string, start: number) => string | null = value => value,
): DetailReader {
  return text => {
    const found: Detail[] = [];
    for (const pattern of patterns) {
      for (const match of matches(text, pattern)) {
        const [start, end] = match.indices?.[1] ?? [0, 0];
        const value = end > start ? accept(text.slice(start, end), text, start) : null;
        if (value !== null) found.push({ kind, value, start, end });
      }
    }
    return found;
  };
}
