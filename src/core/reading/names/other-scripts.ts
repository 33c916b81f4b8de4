import { isPatronymic, looksSlavicFamily } from './family';
import { otherScriptNames } from './given';
import { plainWords, titles } from './not-people';
import { capitalised } from './words';

const SERVANT_OF = /^(?:عبد)$/u;
const THAI_TITLE = /^(?:นางสาว|นาย|นาง|ดร\.?)(?=\p{L}{3})/u;
const WITHOUT_CAPITALS = /\p{Lo}/u;

/** The first name in a script that is neither Latin nor East Asian. */
export function readOtherScriptName(words: readonly string[]): string {
  const [first = '', ...rest] = withoutTitles(words);
  if (first === '' || !sameScript([first, ...rest])) return '';
  if ([first, ...rest].some(isPlain)) return '';

  if (SERVANT_OF.test(first)) return rest[0] === undefined ? '' : `${first} ${rest[0]}`;
  if (/\p{Script=Cyrillic}/u.test(first)) return readCyrillic(first, rest);
  if (isListed(first)) return withCapital(first);
  // Two or three words of a script without capitals are mostly a name; one alone is mostly a word.
  return rest.length > 0 && rest.length < 3 && /\S[\p{L}\p{M}]/u.test(first) && hasNameShape([first, ...rest])
    ? withCapital(first)
    : '';
}

// Georgian has capitals, and nobody writes names with them.
function withCapital(name: string): string {
  return /[\p{Script=Greek}\p{Script=Armenian}\p{Script=Cyrillic}]/u.test(name) ? capitalised(name) : name;
}

function withoutTitles(words: readonly string[]): string[] {
  const rest = [...words];
  while (rest.length > 0 && titles.has(bare(rest[0] ?? ''))) rest.shift();
  const [first = '', ...others] = rest;
  return first === '' ? [] : [first.replace(THAI_TITLE, '').replace(/\.$/, ''), ...others];
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.״]/g, letter => (letter === '״' ? '"' : ''));
}

// Family name and first name come in either order.
function readCyrillic(first: string, rest: readonly string[]): string {
  const [second = '', third = ''] = rest;
  if (isListed(first) && (rest.length < 2 || !isListed(second) || isPatronymic(second)))
    return capitalised(first);
  if (
    isListed(second) &&
    looksSlavicFamily(first.toLowerCase()) &&
    (third === '' || isPatronymic(third.toLowerCase()))
  )
    return capitalised(second);
  return '';
}

function isListed(word: string): boolean {
  return otherScriptNames.has(word.toLowerCase());
}

function isPlain(word: string): boolean {
  return plainWords.has(word.toLowerCase());
}

function sameScript(words: readonly string[]): boolean {
  return words.every(word => /^[^\p{Script=Latin}\p{N}]+$/u.test(word));
}

// In scripts with capitals, names have them.
function hasNameShape(words: readonly string[]): boolean {
  return words.every(word => WITHOUT_CAPITALS.test(word) || /^\p{Lu}/u.test(word));
}
