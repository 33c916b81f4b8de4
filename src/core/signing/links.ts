import extractUrls from 'twitter-text/dist/esm/extractUrlsWithIndices.js';

/** Something in a post that X makes a link of; `start` and `end` in UTF-16 units. */
export interface FoundLink {
  start: number;
  end: number;
  /** As it stands in the text, with or without its protocol. */
  address: string;
}

/** Up to here twitter-text is quick enough, whatever the text is. */
const SHORT = 400;
/** Longer words of longer texts are looked at in a simpler way. */
const LONG_WORD = 50;
/** No host has so many labels, and no path so many brackets; twitter-text takes seconds for them. */
const MOST_DOTS = 20;
const MOST_BRACKETS = 10;
/** How far behind "://" letters of all scripts may belong to the address of a long word. */
const REACH = 40;
const OTHER_SCRIPTS = new RegExp(String.raw`:\/\/[^]{0,${REACH}}|[^\0-\x7f＠＃]+`, 'g');

/** Every link in the text as X sees it, in order: "acme.example" alone is none, "acme.com" is one. In proportion to the length of the text. */
export function findLinks(text: string): FoundLink[] {
  if (!text.includes('.')) return [];
  const found = extractUrls(text.length > SHORT ? text.replace(/\S+/g, calm) : text);
  return found.map(({ indices: [start, end] }) => ({ start, end, address: text.slice(start, end) }));
}

/**
 * A word for twitter-text to look through, as long as it was. Its patterns begin anew at every letter that is not Latin, so that a
 * link in a long text without blanks (Japanese, Thai) takes it seconds, half a minute at worst.
 */
function calm(word: string): string {
  const dots = word.split('.').length - 1;
  if (dots === 0) return ' '.repeat(word.length);
  if (word.length <= LONG_WORD) return word;
  const few = word
    .replace(/[.]/g, dots > MOST_DOTS ? ' ' : '.')
    .replace(/[(]/g, word.split('(').length > MOST_BRACKETS ? ' ' : '(');
  return few.replace(OTHER_SCRIPTS, piece => (piece.startsWith('://') ? piece : ' '.repeat(piece.length)));
}
