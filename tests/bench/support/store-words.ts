const SYLLABLES =
  'ba be bi bo bu ca ce co cu da de di do fa fe fi fo ga ge go ha he hi ho ja jo ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no pa pe pi po ra re ri ro sa se si so su ta te ti to tra tri tro va ve vi wa we wi ya yo za zo'.split(
    ' ',
  );
const VOCABULARY = 40_000;

/** Numbers from 0 to 1 that are the same at every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A word of an invented language in which, as in ours, the hundredth word is a hundredth as frequent as the first. */
export function wordBy(random: () => number): string {
  const rank = Math.floor(VOCABULARY ** random());
  let word = '';
  let rest = rank + 7;
  do {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return word;
}

/** Fourteen words; in every fifth post a number that no other has. */
export function textBy(random: () => number): string {
  const words = Array.from({ length: 14 }, () => wordBy(random));
  if (random() < 0.2) words.push(String(Math.floor(random() * 1e9)));
  return words.join(' ');
}
