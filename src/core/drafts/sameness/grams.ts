/** What is compared of a reply: hashes of its character 4-grams and word 3-grams, each ascending and once. */
export interface Grams {
  chars: Uint32Array;
  words: Uint32Array;
}

// Scripts that do not put spaces between words: every sign counts as one.
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

/** Grams of a text that {@link normaliseReply} made. Texts shorter than a gram count as one gram. */
export function gramsOf(normalised: string): Grams {
  return { chars: charGrams(normalised), words: wordGrams(normalised) };
}

function charGrams(text: string): Uint32Array {
  const count = Math.max(text ? 1 : 0, text.length - 3);
  const grams = new Uint32Array(count);
  for (let i = 0; i < count; i++) grams[i] = hash(text, i, Math.min(i + 4, text.length));
  return ascending(grams);
}

function wordGrams(text: string): Uint32Array {
  const words = text.match(WORD)?.map(word => hash(word)) ?? [];
  const count = Math.max(words.length > 0 ? 1 : 0, words.length - 2);
  const grams = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const [a = 0, b = 0, c = 0] = [words[i], words[i + 1], words[i + 2]];
    grams[i] = Math.imul(Math.imul(a, 31) + b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b);
  }
  return ascending(grams);
}

/** How alike two replies are: 0 nothing in common, 1 the same. The mean of both Dice coefficients. */
export function sameness(a: Grams, b: Grams): number {
  return (dice(a.chars, b.chars) + dice(a.words, b.words)) / 2;
}

/** FNV-1a over the UTF-16 units from `from` to `to`: any string, unpaired surrogates too. */
export function hash(text: string, from = 0, to = text.length): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Sorts in place and leaves each value once. */
function ascending(values: Uint32Array): Uint32Array {
  values.sort();
  let kept = 0;
  for (const value of values) if (kept === 0 || values[kept - 1] !== value) values[kept++] = value;
  return values.slice(0, kept);
}

function dice(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return (2 * common) / (a.length + b.length);
}
