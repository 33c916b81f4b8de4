import type { Span } from '../finding';
import type { BarredWord } from '../rules';

const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MOST_WORDS = 500;

/** A word of the brand's list that stands in the text. */
export interface FoundBarred extends Span {
  word: string;
}

/**
 * The barred words of this language (or of all) in the text, each once. Whole words in any case of letters, inflected only as the list
 * gives them; where a script has no blanks, anywhere.
 */
export function findBarred(text: string, barred: readonly BarredWord[], lang: string | null): FoundBarred[] {
  if (barred.length === 0) return [];
  const folded = lower(text);
  return barred.slice(0, MOST_WORDS).flatMap(({ word, lang: of }) => {
    const wanted = lower(word.trim()).replace(/\s+/g, ' ');
    if (wanted === '' || !speaks(of, lang)) return [];
    const start = placeOf(wanted, folded);
    return start < 0 ? [] : [{ word: word.trim(), start, end: start + wanted.length }];
  });
}

// A text of unknown language may be in this one.
function speaks(of: string | null, lang: string | null): boolean {
  return of === null || lang === null || primary(of) === primary(lang);
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

function placeOf(word: string, text: string): number {
  const anywhere = WITHOUT_BLANKS.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + word.length, at + word.length + 2);
    if (anywhere || !(/[\p{L}\p{M}\p{N}_]$/u.test(before) || /^[\p{L}\p{M}\p{N}_]/u.test(after))) return at;
  }
  return -1;
}

// As long as it was. Letter by letter only where a capital becomes longer ("İ"): a call for each takes its time.
function lower(text: string): string {
  const plain = text.replace(/[’‘]/g, "'");
  const small = plain.toLowerCase();
  if (small.length === plain.length) return small;
  return plain.replace(/\p{Lu}/gu, capital => {
    const letter = capital.toLowerCase();
    return letter.length === capital.length ? letter : capital;
  });
}
