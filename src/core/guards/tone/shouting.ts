import type { Span } from '../finding';
import { matches } from '../../matches';

/** Words that shout alone: nobody's short form. At least three letters, as shouted. */
const SHOUTS: ReadonlySet<string> = new Set(
  (
    'NOT NEVER ALWAYS PLEASE MUST STOP WRONG READ LISTEN AGAIN ALREADY CANNOT NOTHING EVERYTHING CALM SORRY HELP WHY ' +
    'NICHT NIEMALS IMMER BITTE MUSS MÜSSEN LESEN FALSCH ENTSCHULDIGUNG NICHTS SOFORT ' +
    'JAMAIS TOUJOURS PAS RIEN MERCI LISEZ ' +
    'NUNCA SIEMPRE NADA FAVOR LEA SEMPRE TUDO LEIA ' +
    'MAI SEMPRE NULLA NOOIT ALTIJD NIET НЕ НИКОГДА ПОЖАЛУЙСТА'
  ).split(' '),
);

/** A run of capitals as long as this is a cry, a shorter one may be a name or a heading. */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 10;
/** Beside such a share of small letters capitals stand out. */
const SMALL = 0.3;

const RUN =
  /(?<![\p{L}\p{N}@#_./-])\p{Lu}{1,30}(?:['’]\p{Lu}{1,3})?(?:[ ,]{1,2}\p{Lu}{1,30}(?:['’]\p{Lu}{1,3})?){0,30}(?![\p{L}\p{N}_-])/gu;

/** More than that nobody needs to see. */
const MOST_RUNS = 200;

/**
 * Where capitals shout: three and more words in capitals, or one that everybody shouts ("NOT"). Short forms, names in `names` (upper
 * case) and what stands on a screen are passed over.
 */
export function findShouting(text: string, names: ReadonlySet<string>): Span[] {
  let small: boolean | undefined;
  const found: Span[] = [];
  for (const match of matches(text, RUN)) {
    if (found.length === MOST_RUNS) break;
    const words = wordsOf(match[0]).filter(word => word.length > 1 && !names.has(word));
    const many = words.length >= FEWEST_WORDS && words.join('').length >= FEWEST_LETTERS;
    const alone = words.some(word => SHOUTS.has(word)) && (small ??= isMostlySmall(text));
    if ((many || alone) && !isHeading(text, match))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

// By one sign, which is quicker than by a pattern.
function wordsOf(run: string): string[] {
  return run.replaceAll(',', ' ').split(' ');
}

// Where everything is in capitals, a single word does not stand out.
function isMostlySmall(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Ll}/gu)?.length ?? 0) > letters * SMALL;
}

// "Account > I STILL NEED HELP" and “FARE RULES” quote what stands on a screen.
function isHeading(text: string, { index, 0: run }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 3), index);
  const after = text.slice(index + run.length, index + run.length + 3);
  return /[>›→"'“‘«„「+&]\s?$/u.test(before) || /^\s?[>›→"'”’»“」+&]/u.test(after);
}
