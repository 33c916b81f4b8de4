/** What may stand behind a signature: links, part numbers ("1/2", "(3)"), a job in brackets, closing marks. */
const TAIL =
  /(?:\s*(?:https?:\/\/\S+|pic\.(?:twitter|x)\.com\/\S+|…)|\s*\(?\b\d{1,2}\s?(?:\/|of)\s?\d{1,2}\)?|\s*\(\d{1,2}\)|\s*\([\p{L}\s.,&]{3,60}\)|[\s.!]+)$/u;

/** A signature, part number and two links fit; a long post is not searched from its beginning. */
const LONGEST_END = 600;

/** The letters of a signature: "JD", "S.D.", "Ana", "AkilahS". */
const TOKEN = String.raw`((?:\p{L}\.){2,3}|\p{L}[\p{L}\p{M}\p{N}]{0,19})`;

/** A caret says what it is: it may touch the word before, and lower case will do. */
const CARET = new RegExp(String.raw`(?<![\^\d_])\^ ?${TOKEN}$`, 'u');
/** Other marks mean other things too, so that they need a blank or the end of a sentence before them, and a capital after. */
const DASH = new RegExp(
  String.raw`(?:^|[\s.!?:;)"”’…\p{Extended_Pictographic}\ufe0f])[-–—~=] ?(?=\p{Lu})${TOKEN}$`,
  'u',
);
const GLUED = new RegExp(String.raw`(?:^|[\s.!?)…])[–—]${TOKEN}$`, 'u');
const OTHER = new RegExp(
  String.raw`(?:^|[\s.!?)…\p{Extended_Pictographic}\ufe0f])[/*_](?=\p{Lu})${TOKEN}$`,
  'u',
);

/** Words that stand after a dash or a star without being anybody's name. */
const WORDS = new Set(
  (
    'thanks thank thx cheers regards team sorry please yes no ok okay bye hello hi dm pm tbh imo fyi asap eta lol omg ps ' +
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight now soon here there you your their ' +
    'everyone enjoy welcome edit update sarcasm sigh usa uk eu us et pt gmt utc all done free new only more why what how who'
  ).split(' '),
);

/**
 * The initials or first name with which an agent signed this reply, as written but without mark and dots, or null.
 *
 * Reads the marks that brands use (`^JD` `/JD` `*JD` `-JD` `~JD` `_JD` `– Jane`) at the end of the text, also before a trailing
 * link or part number. Dates, times, file extensions, "-5" and a name without a mark are no signature.
 */
export function readInitials(text: string): string | null {
  let rest = text.slice(-LONGEST_END).trimEnd();
  for (let tries = 0; tries < 8; tries += 1) {
    const token = tokenAtEnd(rest);
    if (token !== null) return token;
    const shorter = rest.replace(TAIL, '');
    if (shorter === rest) return null;
    rest = shorter;
  }
  return null;
}

function tokenAtEnd(text: string): string | null {
  // A signature is short; the end of the text is enough to look at.
  const end = text.slice(-40);
  const caret = CARET.exec(end)?.[1];
  if (caret !== undefined) return caret.replaceAll('.', '');

  const token = (DASH.exec(end) ?? OTHER.exec(end) ?? GLUED.exec(end))?.[1]?.replaceAll('.', '');
  if (token === undefined || WORDS.has(token.toLowerCase())) return null;
  return token;
}
