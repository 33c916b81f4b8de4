/** What a file of an X archive holds, as far as it matters here. */
export type ArchivePart = 'posts' | 'long-posts' | 'account' | 'messages';

// X called the file tweet.js until 2022, and numbers further parts ("tweets-part1.js"). Some people zip the folder once more.
const PARTS: readonly (readonly [RegExp, ArchivePart])[] = [
  [/^tweets?(?:-part\d{1,4})?\.js$/, 'posts'],
  [/^note-tweets?(?:-part\d{1,4})?\.js$/, 'long-posts'],
  [/^account\.js$/, 'account'],
  [/^direct-messages?(?:-group)?(?:-part\d{1,4})?\.js$/, 'messages'],
];

/** What the file of this name holds; null for pictures, pages and everything else in an archive. */
export function partOf(name: string): ArchivePart | null {
  const [, file] = /^(?:[^/]{1,200}\/)?data\/([^/]+)$/.exec(name) ?? [];
  if (file === undefined) return null;
  return PARTS.find(([pattern]) => pattern.test(file))?.[1] ?? null;
}

/** Orders the parts as X numbers them: tweets.js, tweets-part1.js, … tweets-part10.js. */
export function comparePartNames(a: string, b: string): number {
  return numberOf(a) - numberOf(b);
}

function numberOf(name: string): number {
  return Number(/-part(\d{1,4})\.js$/.exec(name)?.[1] ?? 0);
}
