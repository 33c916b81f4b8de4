import { hash } from '../sameness/grams';

/** Room for hashed words: with some 60,000 different ones in 100,000 posts, collisions stay rare. */
export const BUCKETS = 1 << 17;

const MOST_LETTERS = 2000;
const MOST_FEATURES = 80;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{1,64}/gu;
const TOKEN = /[\p{L}\p{M}]+|\d+|[!?]+|\p{Extended_Pictographic}/gu;
const ENDING = /(?:ing|ed|ly|es|s|e)$/;

/** Words of a post or reply, lower case and without endings; no handles, links or numbers. May repeat. */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  const spaced = bareText(text).replace(UNSPACED, run => {
    stems.push(...pairsOf(run));
    return ' ';
  });
  for (const token of spaced.match(TOKEN) ?? []) stems.push(stem(token));
  return stems;
}

/**
 * What a post is compared by: its words, hashed, and how it stands there (length, asks something, begins
 * with a mention). Each once, at most 80.
 */
export function featuresOf(text: string, extra: readonly string[] = []): number[] {
  const stems = stemsOf(text);
  const shape = [
    `len ${Math.min(6, Math.floor(Math.log2(1 + stems.length)))}`,
    ...extra.map(name => `is ${name}`),
  ];
  if (!stems.includes('?')) shape.push('no question');
  if (text.trimStart().startsWith('@')) shape.push('begins with a mention');
  const features = new Set(shape.map(bucketOf));
  for (const word of stems) {
    if (features.size >= MOST_FEATURES) break;
    features.add(bucketOf(word));
  }
  return [...features];
}

/** Those of {@link featuresOf} that are words or pictures. */
export function wordFeaturesOf(text: string): number[] {
  const words = stemsOf(text).filter(stem => stem !== '?' && stem !== '!');
  return [...new Set(words.map(bucketOf))].slice(0, MOST_FEATURES);
}

/** The bucket of a word. */
export function bucketOf(word: string): number {
  return Math.imul(hash(word), 0x9e3779b1) >>> 15;
}

/** Text without entities, links, handles and apostrophes, lower case, bounded. */
function bareText(text: string): string {
  return text
    .slice(0, MOST_LETTERS)
    .replace(/&(?:amp|lt|gt);/g, ' ')
    .replace(/https?:\/\/\S+/giu, ' ')
    .replace(/@\w+/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '');
}

function stem(token: string): string {
  const first = token[0] ?? '';
  if (first === '?' || first === '!') return first;
  if (/\d/.test(first)) return '0';
  if (token.length > 4) return token.replace(ENDING, '');
  return token.length > 3 ? token.replace(/s$/, '') : token;
}

// Scripts without spaces: two signs beside each other do for a word.
function pairsOf(run: string): string[] {
  const signs = Array.from(run);
  return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
}
