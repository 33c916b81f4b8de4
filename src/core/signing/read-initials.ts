import { givenNames } from '../reading/names/given';
import { plainWords } from '../reading/names/not-people';
import { fold } from '../reading/names/words';
import { endsWithFarewell, endsWithLastWords, isShortForm, isWord } from './closings';

/**
 * What may stand behind a signature: links, part numbers ("1/2", "(3)"), hashtags, a job in brackets, closing marks, and the
 * invisible marks of direction.
 */
const TAIL =
  /(?:\s*(?:https?:\/\/\S+|pic\.(?:twitter|x)\.com\/\S+|…)|\s+#[\p{L}\p{N}_]+|\s*[([]?\b\d{1,2}\s?(?:\/|of)\s?\d{1,2}[)\]]?|\s*\(\d{1,2}\)|\s*\([\p{L}\s.,&]{3,60}\)|[\s.!\p{Cf}]+)$/u;

/** A signature, part number and two links fit; a long post is not searched from its beginning. */
const LONGEST_END = 600;

/** The letters of a signature: "JD", "S.D.", "Ana", "AkilahS". */
const TOKEN = String.raw`((?:\p{L}\.){2,3}|\p{L}[\p{L}\p{M}\p{N}]{0,19})`;
/** What ends a sentence, in any script. */
const SENTENCE_END = String.raw`[.!?:;)"”’…。！？）」♪\p{Extended_Pictographic}\ufe0f]`;

/** A caret says what it is: it may touch the word before, and lower case will do. */
const CARET = new RegExp(String.raw`(?<![\^\d_])\^ ?${TOKEN}$`, 'u');
/** Other marks mean other things too, so that they need a blank or the end of a sentence before them, and a capital after. */
const DASH = new RegExp(String.raw`(?:^|\s|${SENTENCE_END})([-–—~=])( ?)(?=\p{Lu})${TOKEN}$`, 'u');
const GLUED = new RegExp(String.raw`(?:^|[\s.!?)…])[–—]${TOKEN}$`, 'u');
const OTHER = new RegExp(
  String.raw`(?:^|[\s.!?)…。！？\p{Extended_Pictographic}\ufe0f])[/*_](?=\p{Lu})${TOKEN}$`,
  'u',
);
/** A dash that touches the word before: "Thanks-Jane". */
const TOUCHING = new RegExp(String.raw`(?<=[\p{L})])[-–—] ?(?=\p{Lu})${TOKEN}$`, 'u');
/** No mark at all. */
const BARE = /(?<![\p{L}\p{M}\p{N}@#_/.'’&-])(\p{Lu}[\p{L}\p{M}]{1,19})$/u;

const TWO_CAPITALS = /^\p{Lu}{2}$/u;
const SENTENCE_DONE = new RegExp(String.raw`(?:${SENTENCE_END}|[=:;]-?[)D])\s*$`, 'u');

/**
 * The initials or first name with which an agent signed this reply, as written but without mark and dots, or null.
 *
 * Reads the marks that brands use (`^JD` `/JD` `*JD` `-JD` `~JD` `_JD` `– Jane`) at the end of the text, also before a trailing
 * link, hashtag or part number. Without a mark it reads names after "Kind regards", and initials and common first names that stand alone
 * behind the last sentence. Dates, times, file extensions, "-5", routes and the name of a customer who is spoken to are no signature.
 */
export function readInitials(text: string): string | null {
  let rest = text.slice(-LONGEST_END).trimEnd();
  let called = false;
  for (let tries = 0; tries < 8; tries += 1) {
    const token = markedAtEnd(rest) ?? (called ? null : bareAtEnd(rest));
    if (token !== null) return token.replaceAll('.', '');
    const shorter = rest.replace(TAIL, '');
    if (shorter === rest) return null;
    // "Happy birthday, Jane!" is what one says to Jane.
    called ||= rest.slice(shorter.length).includes('!');
    rest = shorter;
  }
  return null;
}

function markedAtEnd(text: string): string | null {
  // A signature is short; the end of the text is enough to look at.
  const end = text.slice(-60);
  const caret = CARET.exec(end)?.[1];
  if (caret !== undefined) return caret;

  const token = dashed(end) ?? (OTHER.exec(end) ?? GLUED.exec(end))?.[1] ?? touching(end);
  return token === undefined || isWord(token.replaceAll('.', '')) ? null : token;
}

// "Sorry for that - Jane" is a signature, "London - Cardiff" a journey.
function dashed(end: string): string | undefined {
  const match = DASH.exec(end);
  const [, , blank, token] = match ?? [];
  if (!match || token === undefined) return undefined;
  const before = end.slice(0, match.index + 1).trimEnd();
  const apart =
    blank === '' || before === '' || SENTENCE_DONE.test(before) || /(?:https?:\/\/|#)\S+$/.test(before);
  return apart || endsWithLastWords(before) || standsOut(token, before) || isName(token) ? token : undefined;
}

function touching(end: string): string | undefined {
  const match = TOUCHING.exec(end);
  const token = match?.[1];
  if (!match || token === undefined) return undefined;
  const before = end.slice(0, match.index);
  return endsWithLastWords(before) || (isName(token) && standsOut(token, before)) ? token : undefined;
}

// Behind another capital word ("KUL - SIN", "iPad - Pro") a capital says nothing, and after a small one it may be a plain word.
function standsOut(token: string, before: string): boolean {
  const last = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '';
  return (
    (/^\p{Ll}+$/u.test(last) || isShortForm(last)) && !isShortForm(token) && !plainWords.has(fold(token))
  );
}

function isName(token: string): boolean {
  return givenNames.has(fold(token));
}

function bareAtEnd(text: string): string | null {
  const end = text.slice(-60);
  const match = BARE.exec(end);
  const token = match?.[1];
  if (!match || token === undefined) return null;
  const before = end.slice(0, match.index);
  if (TWO_CAPITALS.test(token)) return initialsStandAlone(token, before) ? token : null;
  if (isWord(token)) return null;
  return endsWithFarewell(before) || (SENTENCE_DONE.test(before) && isCalled(token)) ? token : null;
}

// "Rachel", and "Rach" as her colleagues say.
function isCalled(token: string): boolean {
  const name = fold(token);
  if (givenNames.has(name)) return true;
  return name.length >= 4 && !plainWords.has(name) && [...givenNames].some(given => given.startsWith(name));
}

// Nobody calls a customer by two letters. Where people write without Latin letters a blank is enough before them.
function initialsStandAlone(token: string, before: string): boolean {
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(before);
  const apart = endsWithLastWords(before) || SENTENCE_DONE.test(before) || (japanese && /\s$/u.test(before));
  return apart && (!isShortForm(token) || (japanese && token === 'TY'));
}
