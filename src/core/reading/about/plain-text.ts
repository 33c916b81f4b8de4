const MOST_LETTERS = 2000;

/** A post as its words are compared: lower case, straight apostrophes, single blanks; no links, mentions or repeated posts of others. */
export function plainText(post: string): string {
  return post
    .slice(0, MOST_LETTERS)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[“"]@\w+:[^”"]*[”"]?|\bRT @\w+:.*$/gsu, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&[lg]t;/g, ' ')
    .replace(/https?:\/\/\S+|(?<![\w.])@\w+/g, ' ')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
