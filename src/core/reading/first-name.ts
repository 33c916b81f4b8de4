import { cleanDisplayName } from './names/clean';
import { readHanName, readHangulName } from './names/han-hangul';
import { readLatinName } from './names/latin';
import { organisationWords } from './names/not-people';
import { readOtherScriptName } from './names/other-scripts';
import { fold, wordsIn } from './names/words';

/** Nobody's name is longer; what is longer is a motto. */
const MOST_WORDS = 6;

/**
 * The first name in an X display name, as one would write it in a greeting: "DR. ADA OKAFOR 🌻" is "Ada", "田中太郎" is "太郎".
 * '' for companies, mottos, titles with a family name, and whenever nothing is sure: a wrong name costs more than none.
 */
export function readFirstName(displayName: string): string {
  const name = cleanDisplayName(displayName.slice(0, 200));
  if (name === null) return '';

  const words = wordsIn(name.text);
  if (words.length === 0 || words.length > MOST_WORDS) return '';
  if (
    wordsIn(name.everything).some(
      word => organisationWords.has(fold(word)) || organisationWords.has(word.toLowerCase()),
    )
  )
    return '';

  const letters = words.join('');
  if (/\p{Script=Hangul}/u.test(letters)) return readHangulName(words);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letters)) return readHanName(words);
  return /^[\p{Script=Latin}\p{M}\p{P}]+$/u.test(letters)
    ? readLatinName(words, name)
    : readOtherScriptName(words);
}
