import { foldText, isRun, tokensIn, wordsOf, type WantedWord } from './words';
import { matches } from '../matches';

/** Where a text says what was asked for: offsets, end not included, ascending. */
export type Span = readonly [start: number, end: number];

const LENGTH = 160;

/** The places in a text that the wanted words found. */
export function spansOf(text: string, wanted: readonly WantedWord[]): Span[] {
  if (wanted.length === 0) return [];
  const spans = tokensIn(text).flatMap(token =>
    wanted.flatMap(want => {
      const at = token.run === isRun(want.word) ? placeIn(token.text, token.run, want) : -1;
      const start = token.index + at;
      return at < 0 ? [] : [[start, start + lengthOf(token.text.slice(at), want.word)] as const];
    }),
  );
  return joined(spans);
}

/** How many of the wanted words the text holds. */
export function countWanted(text: string, wanted: readonly WantedWord[]): number {
  const folded = foldText(text);
  if (!wanted.some(({ word }) => folded.includes(word))) return 0;
  const words = wordsOf(text);
  return wanted.filter(want => words.has(want.word) || (want.begins && someBegins(words, want.word))).length;
}

/** The part of a text around the first thing that was asked for, some 160 letters on one line; null where it says nothing of it. */
export function excerptOf(text: string, wanted: readonly WantedWord[]): string | null {
  const line = text.replace(/\s+/gu, ' ').trim();
  const first = spansOf(line, wanted)[0];
  if (!first) return null;
  if (line.length <= LENGTH) return line;
  const from = first[0] < LENGTH / 2 ? 0 : wordStart(line, first[0] - LENGTH / 4);
  const to = from + LENGTH >= line.length ? line.length : wordStart(line, from + LENGTH);
  return `${from > 0 ? '…' : ''}${line.slice(from, to).trim()}${to < line.length ? '…' : ''}`;
}

function someBegins(words: ReadonlySet<string>, beginning: string): boolean {
  for (const word of words) if (word.startsWith(beginning)) return true;
  return false;
}

function placeIn(token: string, run: boolean, { word, begins }: WantedWord): number {
  if (run) return foldText(token).indexOf(word);
  // A handle with underscores is found by its parts, too.
  const parts = token.includes('_')
    ? [0, ...Array.from(matches(token, /_+/g), ({ index, 0: line }) => index + line.length)]
    : [0];
  const place = parts.find(part => {
    const folded = foldText(token.slice(part));
    const next = folded[word.length] ?? '';
    return folded.startsWith(word) && (begins || next === '' || next === '_');
  });
  return place ?? -1;
}

// Letters that fold into two, and accents that stand alone, make the original shorter or longer than the word.
function lengthOf(token: string, word: string): number {
  let length = 1;
  while (length < token.length && foldText(token.slice(0, length)).length < word.length) length += 1;
  while (/\p{M}/u.test(token[length] ?? '')) length += 1;
  return length;
}

function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last && span[0] <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], span[1])];
    else all.push(span);
  }
  return all;
}

function wordStart(line: string, near: number): number {
  const at = line.lastIndexOf(' ', near);
  return at > near - 20 ? at + 1 : Math.floor(near);
}
