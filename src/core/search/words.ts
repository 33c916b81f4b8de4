import { matches } from '../matches';

const LONGEST_WORD = 32;
const MOST_LETTERS = 30_000;
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;
const SIGNS =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー]';
const SIGN = new RegExp(SIGNS, 'u');
const WORD = /[\p{L}\p{N}\p{M}_]+/gu;
const RUN_OR_WORD = new RegExp(`(?:${SIGNS})+|(?:(?!${SIGNS})[\\p{L}\\p{N}\\p{M}_])+`, 'gu');
const SHORT_LINK = /https?:\/\/(?:t\.co\/\w+)?/giu;
// Accents of Latin, Greek and Cyrillic, vowel signs of Hebrew and Arabic, and what Arabic stretches words with. Not the marks of
// Japanese or Indic scripts: those make other letters.
const ACCENTS =
  /\u{640}|[\u{300}-\u{36f}\u{591}-\u{5bd}\u{5bf}-\u{5c7}\u{610}-\u{61a}\u{64b}-\u{65f}\u{670}]/gu;
const LETTERS_APART: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

// Nothing to fold but capitals: most texts in some languages, and five times as quick.
const PLAIN = /^[\t-~]*$/;

/** One thing that a query asks for. */
export interface WantedWord {
  word: string;
  /** It may be the beginning of a word. */
  begins: boolean;
}

/** Text as it is compared: lower case, without accents, every script in one form. */
export function foldText(text: string): string {
  const bounded = text.slice(0, MOST_LETTERS);
  if (PLAIN.test(bounded)) return bounded.toLowerCase();
  return bounded
    .toWellFormed()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþıς]/gu, letter => LETTERS_APART[letter] ?? letter);
}

/** A word as it stands in a text, or a run of a script without spaces. */
export interface Token {
  text: string;
  index: number;
  /** A run of a script without spaces. */
  run: boolean;
}

/** What stands in a text, in order. */
export function tokensIn(text: string): Token[] {
  // Looking at every letter twice takes three times as long, and most texts need it not.
  const run = SIGN.test(text);
  return Array.from(matches(text, run ? RUN_OR_WORD : WORD), ({ 0: token, index }) => ({
    text: token,
    index,
    run: run && SIGN.test(token),
  }));
}

/**
 * The words that a text can be found by, each once. Where a script has no spaces, every two signs beside each other are one, and
 * the last sign alone. A handle with underscores can be found by its parts, too.
 */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const token of tokensIn(foldText(text.replace(SHORT_LINK, ' ')))) {
    if (token.run) {
      for (const pair of pairsOf(token.text)) words.add(pair);
      words.add(Array.from(token.text).at(-1) ?? '');
      continue;
    }
    words.add(bounded(token.text));
    if (!token.text.includes('_')) continue;
    for (const part of token.text.split('_')) if (part !== '') words.add(bounded(part));
  }
  return words;
}

/** What a query asks for: all of its words; the last one may be a beginning. None for a query without words. */
export function wantedWords(query: string): WantedWord[] {
  const tokens = tokensIn(foldText(query.slice(0, LONGEST_QUERY)));
  const wanted = tokens.flatMap(({ text, run }, index) =>
    run
      ? // One sign begins every pair that it stands first in.
        pairsOf(text).map(word => ({ word, begins: word === text }))
      : [{ word: bounded(text), begins: index === tokens.length - 1 }],
  );
  return [...new Map(wanted.map(want => [`${want.word} ${want.begins}`, want])).values()].slice(
    0,
    MOST_WORDS,
  );
}

/** True for a word of a script without spaces. */
export function isRun(word: string): boolean {
  return SIGN.test(word);
}

function pairsOf(run: string): string[] {
  const signs = Array.from(run);
  return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
}

function bounded(word: string): string {
  return word.slice(0, LONGEST_WORD).toWellFormed();
}
