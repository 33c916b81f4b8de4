/** Stretches that have broken readers of text before: marks of direction, joiners, halves of characters, beginnings of things. */
const PIECES = [
  'Hi Ada, ',
  'order 4711-22 ',
  '+44 20 7946 0958 ',
  'ada@acme.example ',
  'https://acme.example/a?b=c#d ',
  'DE89 3704 0044 0532 0130 00 ',
  '4111 1111 1111 1111 ',
  '{{ name }} ',
  '[name] ',
  '^JD ',
  '@ada ',
  '#tag ',
  'what is your e-mail? ',
  'WE ARE SO SORRY!!! ',
  'tomorrow at 9:00 ',
  'مرحبا ',
  'שלום ',
  'ご注文番号 ',
  'Größe ',
  '👩‍👩‍👧‍👦 ',
  '🇩🇪',
  '\u202e',
  '\u202d\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\ud83d',
  '\udc00',
  '\u0301\u0301\u0301',
  '\u0000',
  '\n\n',
  '\u2028',
  '.',
  '...',
  '-',
  '((',
  '\\',
  '$1',
  '%s',
  '0',
  'a',
  ' ',
];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function sameChances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A text out of odd pieces, cut anywhere, of at most `longest` UTF-16 units. */
export function fuzzText(chance: () => number, longest: number): string {
  const length = Math.floor(chance() * longest) + 1;
  let text = '';
  while (text.length < length) {
    const piece = PIECES[Math.floor(chance() * PIECES.length)] ?? ' ';
    const many = chance() < 0.05 ? Math.ceil(chance() * 40) : 1;
    text += piece.repeat(many);
    if (chance() < 0.1) text += String.fromCharCode(Math.floor(chance() * 0x1_00_00));
  }
  return text.slice(0, length);
}

/** X's longest post. */
export const LONGEST_POST = 25_000;

const REPEATED = [
  'a',
  'A',
  '1',
  ' ',
  '.',
  '-',
  '!',
  '@',
  '#',
  '^',
  '(',
  '[',
  '{',
  '/',
  '\n',
  '\u200b',
  'é',
  '京',
  '👍',
  '\ud83d',
  'a ',
  'A ',
  '1 ',
  '1-',
  'a.',
  'a-',
  'a@',
  'a@a.',
  '@a ',
  '^A ',
  '{{',
  '[a',
  '}}',
  '](',
  '!?',
  '. ',
  '1.',
  '1,',
  '+1',
  '(1) ',
  '1/',
  'http://',
  'https://a.',
  'https://a/',
  'www.',
  'a.b/',
  '://',
  '\t \n',
  'Hi ',
  'Hi Ada ',
  'we will ',
  'sorry but ',
  'order ',
  'order # ',
  'your e-mail ',
  'DM ',
  'No. ',
  'AB12',
  'DE89 3704 ',
  '4111 ',
  'Street 1 ',
  '12 Main St ',
  'Straße 1, ',
  'password: ',
  'code ',
  'xx',
  'XX ',
  '… ',
  'tomorrow ',
  'Monday at ',
  'ha',
  '😂 ',
  '^_',
  'e\u0301',
  '\u202e1 ',
  'a_',
  '"a" ',
  "'a' ",
  'A. ',
  'Mr. ',
  '_',
  'X',
  '<',
  '(a)',
  'x.com/',
  'あ',
  '😂',
  '\ud800',
  '\u202e',
  '<a',
  '%a',
  ' \n',
  'http://a.com/あ',
  '0',
  '1/2 ',
];

/** Letters that may belong to a link for as long as they last. */
const BEHIND_LINK = ['あ', '。', '😀', '\ud800', 'ا', '\u200d'];

const repeated = (piece: string) => piece.repeat(LONGEST_POST).slice(0, LONGEST_POST);

/** Texts of X's full length on which a pattern that backtracks does not come to an end. */
export const ADVERSARIAL: readonly string[] = [
  ...REPEATED.map(repeated).flatMap(whole => [whole, `${whole.slice(0, -1)}\u0000`]),
  ...BEHIND_LINK.map(piece => `http://a.com/${repeated(piece)}`.slice(0, LONGEST_POST)),
];
