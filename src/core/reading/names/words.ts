/** The words of a name, without points and commas around them. */
export function wordsIn(text: string): string[] {
  return text
    .split(/[\s\u3000]+/u)
    .map(word => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}.\p{N}]+$/gu, ''))
    .filter(word => /\p{L}/u.test(word));
}

/** The form in which name lists are kept: lower case, without accents and marks. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/đ|ð/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/þ/g, 'th')
    .replace(/œ/g, 'oe')
    .replace(/[’‘]/g, "'")
    .replace(/\.$/, '');
}

/** "ADA", "ada" and "anna-maria" with capitals where they belong; a name in mixed case is left as its owner writes it. */
export function capitalised(name: string): string {
  const shouted = name === name.toUpperCase();
  if (!shouted && /^\p{Lu}/u.test(name)) return name;
  const language = /[İıĞğŞş]/u.test(name) ? 'tr' : 'en';
  const lower = name.toLocaleLowerCase(language);
  return lower.replace(
    /(^|[-'’ ])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase(language),
  );
}
