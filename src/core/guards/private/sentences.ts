import type { Span } from '../finding';
import { matches } from '../../matches';

/** Nobody asks for anything in more words; what is longer is cut, so that no pattern reads far. */
const LONGEST = 400;
/** Of a long text so many sentences are read. */
const MOST = 300;

/** The sentences of a text with the marks that end them, in order, without blanks around. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  // A full stop inside a word ("acme.example", "P.O.") ends nothing.
  for (const { index, 0: all } of matches(
    text,
    /[^.!?。！？\n]{0,400}(?:[.](?=\S)[^.!?。！？\n]{0,60}){0,6}(?:[.!?。！？\n]{1,5}|$|(?=[^]))/gu,
  )) {
    const start = index + (all.length - all.trimStart().length);
    const end = Math.min(index + all.trimEnd().length, start + LONGEST);
    if (end > start) found.push({ start, end });
    if (found.length === MOST) break;
  }
  return found;
}
