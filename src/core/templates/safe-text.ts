/** Longest value that may stand in a draft; posts are shorter, names much shorter. */
const LONGEST_VALUE = 2000;

// Joiners stay: emoji families and Persian need them.
const CONTROLS =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu;
const PRIVATE = /[\p{Co}\p{Cs}]/gu;

/**
 * A value from outside as plain words on one line: no template language, no control or direction characters, no signature mark,
 * at most 2,000 characters.
 */
export function safeValue(value: string): string {
  return withoutCode(
    value.slice(0, LONGEST_VALUE).replace(/\s+/gu, ' ').replace(CONTROLS, '').replace(PRIVATE, ''),
  )
    .replace(/\^/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** The text without the marks of our template language. */
function withoutCode(text: string): string {
  return text.replace(/\{+(?=[{%])|(?<=[}%])\}+/gu, '');
}

// "! !" is no name, and neither is what stands alone beside one.
const LONE_MARKS = /(?<=^|\s)[,.;:!?،、。·•–—-]+(?=\s|$)|^[\s,.;:!?،、。]+/gu;

/** A name as it may stand in a public reply: no mentions, no links, nothing but the name. '' when nothing is left. */
export function safeName(name: string): string {
  const bare = safeValue(name).replace(/[@＠#＃$＄]/gu, '');
  const words = bare.replace(LONE_MARKS, '').replace(/ {2,}/gu, ' ').trim();
  return /\S\.\p{L}{2,}|\/\//u.test(words) || /^[\p{P}\s]*$/u.test(words) ? '' : words.slice(0, 100).trim();
}
