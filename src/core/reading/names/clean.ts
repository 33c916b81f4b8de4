/** A display name without ornaments. */
export interface CleanName {
  /** What may be the name: up to the first bar, bracket, comma or dash. */
  text: string;
  /** All of the words, for those that tell a company. */
  everything: string;
  /** "Okafor, Ada": what stands behind the comma, empty without one. */
  afterComma: string;
}

const ORNAMENTS =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{So}\p{Sk}\p{Sm}\p{Cf}\p{Co}\p{Cs}\u20e3\ufe0e\ufe0f®™©✓★☆♥♡|]/gu;
const ADDRESS = /https?:|www\.|\p{L}\.(?:com|org|net|io|co|de|fr|uk|eu|app|dev|example|tv|gg|xyz)(?!\p{L})/iu;
const BRACKETS =
  /\([^)]*\)?|\[[^\]]*\]?|\{[^}]*\}?|（[^）]*）?|【[^】]*】?|「[^」]*」?|["“”„«»][^"“”„«»]*["“”„«»]/gu;
/** Languages' own quotes inside words, as in the Hebrew ד"ר, are no brackets. */
const QUOTE_IN_WORD = /(?<=\p{L})["״](?=\p{L})/gu;
const SPLIT = /\s*[|•·—–~/\\:;]\s*|\s+[-+*]\s+|\s*[@＠]\s*|\s{3,}/u;

/** The display name cleaned of emoji, brackets, hashtags and what follows the name, null when it cannot be a person's. */
export function cleanDisplayName(displayName: string): CleanName | null {
  if (ADDRESS.test(displayName)) return null;
  const plain = displayName
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(QUOTE_IN_WORD, '״')
    .replace(/[®™©]/g, ' ')
    .replace(ORNAMENTS, match => (match === '|' ? '|' : match === '\u200c' ? match : ' '))
    .replace(/[#＃]\S+/gu, ' ');
  const everything = plain;
  if (/[&＆]|\p{L}\s?\+\s?\p{L}|^\P{L}*\p{Lu}\p{L}+\/\p{Lu}/u.test(displayName)) return null;

  const open = plain
    .replace(BRACKETS, ' ')
    .replace(/(?<=\p{L})[_.](?=\p{L}{2})/gu, ' ')
    .trim();
  const first = open.split(SPLIT).find(part => /\p{L}/u.test(part)) ?? '';
  if (!plain.trim().startsWith(first.slice(0, 1))) {
    // What stands before the first words decides: "(not) Ada" is not Ada.
    const before = plain.slice(0, plain.indexOf(first.slice(0, 3)));
    if (/\p{L}/u.test(before)) return null;
  }
  const [name = '', ...afterComma] = first.split(/\s*[,،、，]\s*/u);
  if (afterComma.length === 0) return { text: first, everything, afterComma: '' };
  return { text: name, everything, afterComma: afterComma.join(' ') };
}
