import { bareInitials } from '../../core/signing/signature';

const MOST = 3;

/** Titles that stand before a name in the languages we speak, without their dots. */
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'herr',
  'frau',
  'mme',
  'mlle',
  'sra',
  'srta',
]);

/** Scripts that write a whole name without a blank: its first two characters are what colleagues would recognise. */
const UNSPACED = /^(?:(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]){2}/u;

/**
 * Initials to propose for a name, '' when it holds no letter.
 *
 * One word gives one letter, two or three words one each, a longer name the first and the last. "Doe, Jane" is read as Jane Doe;
 * titles, small particles ("van", "de la") and remarks in brackets do not count.
 */
export function proposeInitials(name: string): string {
  const words = nameWords(name);
  const [only] = words;
  if (words.length === 1 && only !== undefined) return UNSPACED.exec(only)?.[0] ?? capital(only);
  if (words.length <= MOST) return words.map(capital).join('');

  return capital(words[0] ?? '') + capital(words.at(-1) ?? '');
}

/** The word of a name that colleagues call, '' when it holds no letter: "Jane" for "Dr. Jane Doe". */
export function firstName(name: string): string {
  return nameWords(name)[0] ?? '';
}

/** What was typed as initials, without caret, dots and blanks: " ^J.D." is "JD". */
export function cleanInitials(typed: string): string {
  return bareInitials(typed.normalize('NFC'));
}

/** True for one to four letters or digits. */
export function areInitials(value: string): boolean {
  return /^[\p{L}\p{N}]{1,4}$/u.test(value);
}

function nameWords(name: string): string[] {
  const words = inReadingOrder(name.normalize('NFC').replace(/[([{].*?[)\]}]/gu, ' '))
    .split(/\s+/u)
    .map(word => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''))
    .filter(word => word !== '');
  const named = words.filter(word => !TITLES.has(word.toLowerCase()));
  const kept = named.length > 0 ? named : words;
  const proper = kept.filter(word => !/^\p{Ll}/u.test(word));
  return proper.length > 0 ? proper : kept;
}

function inReadingOrder(name: string): string {
  const [family = '', given = '', ...more] = name.split(/[,،、]/u);
  return given.trim() === '' || more.length > 0 ? name.replace(/[,،、]/gu, ' ') : `${given} ${family}`;
}

// "ß" and its like turn into two capitals; a signature takes the first.
function capital(word: string): string {
  const [first = ''] = word;
  return /^./su.exec(first.toUpperCase())?.[0] ?? '';
}
