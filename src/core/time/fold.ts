/**
 * The text in small letters, Latin ones without accents, with plain apostrophes and blanks, Arabic alifs alike.
 * As long as before, so that places in it stay.
 */
export function fold(text: string): string {
  return text.replace(/[\p{L}’\s０-９：]/gu, foldOne);
}

function foldOne(letter: string): string {
  if (letter === '’') return "'";
  if (/\s/.test(letter)) return letter === '\n' ? letter : ' ';
  if (/[０-９：]/.test(letter)) return letter.normalize('NFKC');
  if (/[أإآ]/.test(letter)) return 'ا';
  const small = letter.toLowerCase();
  const bare = /\p{Script=Latin}/u.test(small) ? small.normalize('NFD').slice(0, 1) : small;
  return bare.length === letter.length ? bare : letter;
}
