import { chineseFamilies, japaneseFamilies, koreanFamilies } from './family';

const HANGUL = /^\p{Script=Hangul}+$/u;
const HAN = /^\p{Script=Han}+$/u;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;

/** Two syllables that parents choose; most three-syllable words have others. */
const GIVEN_SYLLABLES =
  /^[민수서연지훈유진현우준호영희은정미경성재동윤아하린예나다라빈원석철혜선주보람소승태규상환용기종혁찬건도해인시후율채가온별슬솔봄숙순옥애광병창홍덕문근범섭완한결세명겸담이안][민수서연지훈유진현우준호영희은정미경성재윤아하린예나라빈원석철혜선주람소승태규상환용종혁찬건도인후율채온별늘슬솔봄숙자순옥애란령식일광범섭완결명겸안]$/u;

/** Characters of moods, greetings and things, which no given name holds. */
const NOT_IN_NAMES =
  /[的了是我你您他她吃喝玩天气今明昨快乐喜欢爱不很大好每日在有没这那加油号客服官方新闻店网公司社会小猫狗货]/u;
/** Of these some do stand in given names, beside a known family name and a blank or length that fits. */
const ALLOWED_AFTER_FAMILY = /[天爱大好日明小新乐]/gu;

/** The given name in a Korean display name: family name of one or two syllables, then two syllables, rarely one. */
export function readHangulName(words: readonly string[]): string {
  const [first = '', second] = words;
  if (words.length > 2 || !words.every(word => HANGUL.test(word))) return '';
  if (second !== undefined) return koreanFamilies.has(first) && second.length === 2 ? second : '';
  for (const length of [2, 1]) {
    const given = first.slice(length);
    if (koreanFamilies.has(first.slice(0, length)) && GIVEN_SYLLABLES.test(given)) return given;
  }
  return '';
}

/** The given name in a Japanese or Chinese display name; '' where the family name is not a known one. */
export function readHanName(words: readonly string[]): string {
  const [first = '', second] = words;
  if (words.length > 2 || !words.every(word => JAPANESE.test(word))) return '';
  if (second !== undefined) return readInTwo(first, second);
  return readInOne(first);
}

function readInTwo(family: string, given: string): string {
  if (given.length > 4 || /[さ様]ん?$/u.test(given)) return '';
  if (japaneseFamilies.has(family)) return given;
  // Written in kana throughout, the order is the same and the lists are not needed: サトウ ケンジ.
  if (/^\p{Script=Katakana}{2,5}$/u.test(family) && /^[\p{Script=Katakana}ー]{2,4}$/u.test(given))
    return given;
  return chineseFamilies.has(family) && HAN.test(given) && given.length <= 2 ? given : '';
}

function readInOne(name: string): string {
  if (/(?:さん|ちゃん|くん|様|君)$/u.test(name)) return '';
  for (const length of [3, 2, 1]) {
    const given = name.slice(length);
    if (!japaneseFamilies.has(name.slice(0, length)) || chineseFamilies.has(name.slice(0, length))) continue;
    if (
      HAN.test(given) &&
      (given.length === 2 || (given.length === 1 && length === 2) || (given.length === 3 && length === 2))
    )
      return given;
  }
  if (!HAN.test(name)) return '';
  for (const length of [2, 1]) {
    const given = name.slice(length);
    const fits = given.length === 2 || given.length === 1;
    if (
      chineseFamilies.has(name.slice(0, length)) &&
      fits &&
      !NOT_IN_NAMES.test(given.replace(ALLOWED_AFTER_FAMILY, ''))
    )
      return given;
  }
  return '';
}
