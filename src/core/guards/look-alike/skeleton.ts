/*
Signs that readers take for a Latin letter: the common ones of Unicode's confusables in Cyrillic, Greek, Armenian, Cherokee and
phonetic letters. Wide, bold, circled and other dressed-up letters are undone by NFKC, accents by NFD.
*/
const FOR_LETTER: Readonly<Record<string, string>> = {
  a: 'аαɑᴀаӓ',
  b: 'вьƅʙβᏏ',
  c: 'сϲᴄⅽᏟ',
  d: 'ԁɗᴅⅾᏧ',
  e: 'еєҽᴇ℮ɛε',
  f: 'ғꜰƒ',
  g: 'ɡցɢԍ',
  h: 'нһհʜ',
  i: 'іɪιıɩӏᎥ',
  j: 'јϳᴊ',
  k: 'кκᴋқ',
  l: 'ӀʟⅼƖǀ',
  m: 'мᴍⅿ',
  n: 'пոɴηո',
  o: 'оοσօᴏө०๐',
  p: 'рρᴘ',
  q: 'ԛգ',
  r: 'гʀяᴦ',
  s: 'ѕꜱʂ',
  t: 'тτᴛ',
  u: 'υսᴜц',
  v: 'ѵνᴠⅴ',
  w: 'ԝѡᴡω',
  x: 'хχⅹ',
  y: 'уүʏγ',
  z: 'ᴢʐ',
};

/** Signs of one class look alike in X's letters; capital I and small l are the same stroke. */
const ALIKE: Readonly<Record<string, string>> = { i: 'l', '1': 'l', '|': 'l', '0': 'o', '5': 's', $: 's' };

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(FOR_LETTER).flatMap(([letter, signs]) => Array.from(signs, sign => [sign, letter] as const)),
);

/** More of a name is never shown. */
const LONGEST = 120;

/** The name in plain small letters and digits with single blanks: look-alike signs of other scripts as the Latin letters they stand for. */
export function plainLetters(name: string): string {
  return Array.from(name.slice(0, LONGEST).normalize('NFKC').toLowerCase().normalize('NFD'))
    .map(sign => LETTERS.get(sign) ?? sign)
    .join('')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}|$]+/gu, ' ')
    .trim();
}

/** What a glance takes in of a name: two names with one skeleton are read as the same. No blanks. */
export function skeletonOf(plain: string): string {
  return Array.from(plain.replaceAll(' ', ''), sign => ALIKE[sign] ?? sign)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
