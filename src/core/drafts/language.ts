// X's codes for "no language", "only media", "only hashtags" and the like, and the general ones.
const NONE = /^(?:und|zxx|mul|mis|art|q[a-t][a-z])(?:-|$)/;
/** Codes that X still uses, and what they are called now. */
const OLD: Readonly<Record<string, string>> = { iw: 'he', in: 'id', ji: 'yi', tl: 'fil' };

/** The language that X gave a post as a tag that says something, null when it says nothing. */
export function spokenLanguage(tag: string | null | undefined): string | null {
  const plain = tag?.trim().toLowerCase() ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9-]+)?$/.test(plain) || NONE.test(plain)) return null;
  return OLD[plain] ?? tag?.trim() ?? null;
}
