const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** Text with HTML entities as the characters they stand for, once: `&amp;lt;` becomes `&lt;`. Unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A reply without the @names that Twitter's API puts first and X does not show; a reply of only names keeps them. */
export function withoutLeadingNames(text: string): string {
  return text.replace(/^(?:\.?@\w+\s+)+(?=\S)/, '');
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'iw'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** The language as far as the script tells it, else `en`, or `und` without a letter: corpora do not carry X's own guess. */
export function langOf(text: string): string {
  const words = text.replace(/@\w+|https?:\S+/g, '');
  if (!/\p{L}/u.test(words)) return 'und';
  return SCRIPTS.find(([script]) => script.test(words))?.[1] ?? 'en';
}
