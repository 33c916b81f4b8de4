import { weightedLength } from '../../signing/length';
import { findLinks } from '../../signing/links';
import { matches } from '../../matches';

/** A piece of a text that is not cut. */
export interface Atom {
  text: string;
  /** As X counts it. */
  weight: number;
  blank: boolean;
  /** What ends with it: a sentence, a word, or (null) nothing. */
  after: 'sentence' | 'word' | null;
}

/** Mentions, hashtags, prices, phone numbers, times, order numbers; each up to a length that fits into any part. */
const SOLID =
  /[@#＃$€£][\p{L}\p{N}_]{1,60}|(?<!\p{N})[+(]?\p{N}(?:[\p{N}.,:/()-]|[ \u00a0](?=\p{N})){0,30}(?:\p{N}|[%€£$°])|[\p{Lu}\p{N}](?:[\p{Lu}\p{N}]|-(?=[\p{Lu}\p{N}])){2,30}/gu;

const SENTENCE_END = /[.!?…‽؟۔।]["'”’»)\]]*$/u;
const SENTENCE_END_WITHOUT_BLANK = /[。！？｡]["'”’»」』）)\]]*$/u;

/** More than any part holds: such a piece is cut wherever it must be. */
const LARGEST = 120;

let words: Intl.Segmenter | undefined;

/** A text in pieces that must not be cut: words, links, mentions, numbers, emoji; together they are the text. */
export function atomsOf(text: string): Atom[] {
  // Made at first use: the dictionaries of scripts without blanks take a moment to load.
  words ??= new Intl.Segmenter('en', { granularity: 'word' });
  const atoms: Atom[] = [];
  let from = 0;
  for (const { start, end } of [...solidsOf(text), { start: text.length, end: text.length }]) {
    for (const { segment } of words.segment(text.slice(from, start))) atoms.push(...whole(segment));
    if (end > start) atoms.push(atom(text.slice(start, end)));
    from = end;
  }
  return atoms.map(({ text: own, weight, blank }, i) => ({
    text: own,
    weight,
    blank,
    after: endsAt({ text: own, blank }, atoms[i - 1], atoms[i + 1]),
  }));
}

function atom(text: string): Atom {
  return { text, weight: weightedLength(text), blank: text.trim() === '', after: null };
}

function whole(segment: string): Atom[] {
  const one = atom(segment);
  return one.weight <= LARGEST ? [one] : Array.from(segment, atom);
}

function solidsOf(text: string): { start: number; end: number }[] {
  const links = findLinks(text);
  const solids: { start: number; end: number }[] = [];
  let link = 0;
  for (const match of matches(text, SOLID)) {
    const start = match.index;
    const end = start + match[0].length;
    while (link < links.length && (links[link]?.end ?? 0) <= start) link++;
    if ((links[link]?.start ?? text.length) >= end) solids.push({ start, end });
  }
  return [...links, ...solids].toSorted((a, b) => a.start - b.start);
}

// A part may end behind a blank, and behind a word of a script that has none; never between a word and its comma.
function endsAt(
  { text, blank }: Pick<Atom, 'text' | 'blank'>,
  before: Atom | undefined,
  next: Atom | undefined,
): Atom['after'] {
  if (blank) return text.includes('\n') || SENTENCE_END.test(before?.text ?? '') ? 'sentence' : 'word';
  if (SENTENCE_END_WITHOUT_BLANK.test(text)) return 'sentence';
  if (!next || next.blank || /^\p{P}/u.test(next.text)) return null;
  return UNSPACED.test(text.slice(-2)) || UNSPACED.test(next.text.slice(0, 2)) ? 'word' : null;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}、。！？ー]/u;
