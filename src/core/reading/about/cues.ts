/** Words by which a language tells what a post is. Each is a pattern that looks for one thing. */
export interface Cues {
  /** Says by itself that something is wrong. */
  wrong: RegExp;
  /** Says so together with another of its kind, or where nothing friendly is said. */
  amiss: RegExp;
  /** Counts half: "not", "but", "only". */
  less: RegExp;
  /** Anger, not only trouble. */
  rage: RegExp;
  praise: RegExp;
  thanks: RegExp;
  /** Praise or thanks turned around: "thanks for nothing". */
  mock: RegExp;
  /** Makes praise a wish, a comparison or a condition: "would be great". */
  hedge: RegExp;
  /** Asks, also without a question mark. */
  asks: RegExp;
  jest: RegExp;
  /** Stands before a word and takes its meaning away: "not happy". Null where such words are listed whole. */
  not: RegExp | null;
}

// Latin letters and digits. The classes of Unicode would take a third of a second to compile into patterns of this size.
const LETTER = '[a-z0-9\u00c0-\u024f]';

/**
 * A pattern that finds any of the listed phrases as whole words. One phrase a line or between commas; each may be a small pattern
 * itself, without commas.
 */
export function phrases(list: string): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${alternatives(list)})(?!${LETTER})`, 'g');
}

/** The same for scripts that put no blanks between words. */
export function signs(list: string): RegExp {
  return new RegExp(alternatives(list), 'g');
}

/** How often a pattern of {@link phrases} is found. */
export function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** True where a pattern of {@link phrases} is found. */
export function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

function alternatives(list: string): string {
  return list
    .split(/,\s+|\n/)
    .map(phrase => phrase.trim().replaceAll('\\w', LETTER))
    .filter(phrase => phrase !== '')
    .join('|');
}
