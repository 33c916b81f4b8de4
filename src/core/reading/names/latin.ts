import type { CleanName } from './clean';
import { eastAsianFamilies, hungarianFamilies, vietnameseFamilies } from './family';
import { givenNames, weakNames } from './given';
import { plainWords, suffixes, titles } from './not-people';
import { looksLikeSurname } from './surnames';
import { capitalised, fold, wordsIn } from './words';

const PARTICLES = new Set(
  'de da do dos das di del della van von der den ter ten la le el al bin binti bint ibn ap ab af zu y e dela san mac'.split(
    ' ',
  ),
);
const AND = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'och', 'og', 'i', 'n', 've']);
const KEPT_TOGETHER = new Set(['abdul', 'abdel', 'abd']);
const PARENT_OF = new Set(['abu', 'umm', 'ibn', 'bin']);

/** The first name among Latin words, '' when none is sure. */
export function readLatinName(words: readonly string[], { afterComma }: CleanName): string {
  const { rest, titled } = withoutTitles(words);
  const [first = ''] = rest;
  const [behind = ''] = wordsIn(afterComma);
  // "Okafor, Ada" is a family name and a first name; "Ada, mum of three" is not.
  if (rest.length === 1 && !isGiven(first) && isGiven(behind) && isCapital(behind))
    return capitalised(behind);
  if (rest.some(word => /\p{N}/u.test(word))) return readNumbered(rest);
  if (rest.length === 0) return '';
  if (titled && rest.length === 1) return '';
  return rest.length === 1 ? readAlone(first) : readAmong(rest);
}

function withoutTitles(words: readonly string[]): { rest: string[]; titled: boolean } {
  const rest = [...words];
  let titled = false;
  while (rest.length > 0 && titles.has(fold(rest[0] ?? '').replaceAll('.', ''))) {
    const title = fold(rest.shift() ?? '');
    titled ||= !['md', 'mohd'].includes(title);
  }
  while (rest.length > 1 && suffixes.has(fold(rest.at(-1) ?? '').replaceAll('.', ''))) rest.pop();
  return { rest, titled };
}

// "Ada Okafor 87" is Ada; "Ada87" is a user name.
function readNumbered(words: readonly string[]): string {
  const plain = words.filter(word => !/\p{N}/u.test(word));
  return plain.length > 0 && plain[0] === words[0] ? readAmong(plain) : '';
}

function readAlone(word: string): string {
  return isGiven(word) && !plainWords.has(fold(word)) ? capitalised(word) : '';
}

function readAmong(words: readonly string[]): string {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (PARENT_OF.has(fold(first))) return '';
  if (KEPT_TOGETHER.has(fold(first)))
    return isNameLike(second) ? `${capitalised(first)} ${capitalised(second)}` : '';
  if (isInitial(first)) return readAfterInitial(words);
  if (vietnameseFamilies.has(fold(first)) && !isGiven(first) && first !== 'Le')
    return /^\p{Lu}[\p{L}\p{M}]+$/u.test(last) ? capitalised(last) : '';
  if (isFamilyFirst(first, second, words.length)) return capitalised(second);

  if (
    /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(first) &&
    eastAsianFamilies.has(fold(second)) &&
    words.length === 2
  )
    return first;
  if (words.some((word, i) => AND.has(fold(word)) && isGiven(words[i + 1] ?? ''))) return '';

  const others = words.slice(1).filter(word => !PARTICLES.has(fold(word)) && !isInitial(word));
  if (isGiven(first)) return others.some(tellsNoPerson) && isCapital(second) ? '' : capitalised(first);
  const surname = fold(words.at(-1) ?? '');
  const plain = words.some(word => plainWords.has(fold(word)) && !weakNames.has(fold(word)));
  if (plain || others.length === 0 || words.length > 4 || !looksLikeSurname(surname)) return '';
  return weakNames.has(fold(first)) || looksLikeUnlisted(first, others) ? capitalised(first) : '';
}

// Where the father's initial stands first, the given name follows; elsewhere "J. Thomas" is a family name.
function readAfterInitial(words: readonly string[]): string {
  const name = words.find(word => !isInitial(word)) ?? '';
  return INDIAN.has(fold(name)) ? capitalised(name) : '';
}

const INDIAN = new Set(
  'karthik ramesh saravanan venkatesh lakshmi murugan suresh ganesh mahesh rajesh prakash vijay vikram arun anand ashok balaji bhavani deepa divya gayathri hari harish jaya kavitha krishna kumaran lalitha manoj meena mohan murali nandini natarajan padma prabhu prasad priya raghav raja rajan ram ramya ravi revathi sangeetha senthil shankar siva sivakumar sridhar srinivasan sundar suriya swathi uma usha vasanth vidya vignesh madhavan subramanian'.split(
    ' ',
  ),
);

function isFamilyFirst(first: string, second: string, count: number): boolean {
  if (count !== 2 || !isNameLike(second)) return false;
  if (hungarianFamilies.has(fold(first)) && isGiven(second) && !isGiven(first)) return true;
  if (!eastAsianFamilies.has(fold(first)) || eastAsianFamilies.has(fold(second)))
    return readsEastAsian(first, second);
  // "TANAKA Taro": capitals mark the family name. "Kim Min-su", "Wang Xiaoming": the second word is no Western family name.
  return (
    (first === first.toUpperCase() && second !== second.toUpperCase()) ||
    !isWestern(first) ||
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second) ||
    isGiven(second)
  );
}

// "Li Wei", "Chen Jing": both could be either; at home the family name stands first.
function readsEastAsian(first: string, second: string): boolean {
  return (
    eastAsianFamilies.has(fold(first)) &&
    eastAsianFamilies.has(fold(second)) &&
    !isWestern(first) &&
    CHINESE_GIVEN.has(fold(second))
  );
}

const CHINESE_GIVEN = new Set(
  'wei jing fang min li na yang lei tao bin hui ying xin yan ping jie hong ling yi ming'.split(' '),
);

function isWestern(word: string): boolean {
  return givenNames.has(fold(word)) || weakNames.has(fold(word));
}

// Neither word is on a list, and still the whole has the shape of a person's name: two or three capitals, letters only.
function looksLikeUnlisted(first: string, others: readonly string[]): boolean {
  const [second = ''] = others;
  if (givenNames.has(fold(second)) && others.length === 1) return false;
  return (
    [first, ...others].every(word =>
      /^\p{Lu}[\p{Ll}\p{M}]{2,}(?:[-'’]\p{Lu}?[\p{Ll}\p{M}]+)?$|^\p{Lu}['’]\p{Lu}\p{Ll}+$|^Mac\p{Lu}\p{Ll}+$|^Mc\p{Lu}\p{Ll}+$/u.test(
        word,
      ),
    ) && others.length < 3
  );
}

const ALSO_FAMILIES = new Set(
  'bird black blue brown butter bright cook cross day dove drake early fox fisher french gold golden good grant green grey gray hand hardy hart hill hope house hunter king knight lake lamb lane little long love major may moody moon moss north park peach penny pilot power price prince pope rice rich rivers rose savage sharp short small snow song south sparks spring star steel stone street strong summer swift sweet wall water west white wild wise wolf wood woods worker young'.split(
    ' ',
  ),
);

function tellsNoPerson(word: string): boolean {
  return plainWords.has(fold(word)) && !isWestern(word) && !ALSO_FAMILIES.has(fold(word));
}

function isGiven(word: string): boolean {
  const folded = fold(word);
  if (givenNames.has(folded)) return true;
  const parts = folded.split('-');
  return parts.length === 2 && parts.every(part => givenNames.has(part) || weakNames.has(part));
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$|^(?:\p{Lu}\.){2,}\p{Lu}?\.?$/u.test(word);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isNameLike(word: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’-]+$/u.test(word) && !plainWords.has(fold(word)) && !PARTICLES.has(fold(word));
}
