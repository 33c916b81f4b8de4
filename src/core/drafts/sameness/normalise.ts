const LINK = /\b(?:https?:\/\/|www\.)\S+/giu;
const HANDLE = /@\w+/gu;
// "^JD", "*TMT", "/RH", "-Becky" where a reply ends, before a part number such as "1/2" too.
const SIGNATURE =
  /[\s.!?]*(?:\^\s?[\p{L}\d]{1,14}|(?:\*|\s\/|\s~|\s=|\s-{1,2})\s?[\p{L}]{1,12})\s*(?:\(?\d\/\d\)?\s*)?$/u;
const GREETING =
  /^\s*(?:hi|hey|hello|hiya|howdy|dear|good (?:morning|afternoon|evening|day)|hola|bonjour|bonsoir|hallo|guten (?:tag|morgen|abend)|ciao|ol[aá]|merhaba)\b(?:,? (?:there|again)\b)?/iu;
// What stands between a greeting and the first sentence: "Ada,", ", Bo van Dyk!", "Ada" before a capital, or nothing.
const GREETED =
  /^[,!.:\s]*(?:\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2}\s*(?:[,!:;.]+|\s[–—-]+)|\p{Lu}[\p{L}'’-]*(?=\s+\p{Lu}))?[,!.:;\s–—-]*/u;
const RUN = /[#№]?[\p{L}\d][\p{L}\d-]*/gu;
const DIGIT = /\d/;
/** Signatures are short; looked for in a whole long text, they would be looked for at each of its points and blanks. */
const LONGEST_END = 120;
const ENTITY: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * What a reply says once everything personal is out: handles, links, initials, codes and numbers, the
 * greeting with its name, and the given details. Lower case words with single spaces; '' when nothing is left.
 */
export function normaliseReply(text: string, details: readonly string[] = []): string {
  return wordsOfBare(bareReply(text, details));
}

/** What {@link normaliseReply} makes of a text that {@link bareReply} has been over. */
export function wordsOfBare(bare: string): string {
  return bare
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{M}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}

/** The same as written, with capitals and points: what is taken out leaves a blank. */
export function bareReply(text: string, details: readonly string[] = []): string {
  let bare = text.slice(0, 4000).replace(/&(?:amp|lt|gt|quot|#39);/g, entity => ENTITY[entity] ?? entity);
  bare = unsigned(bare.replace(LINK, ' ').replace(HANDLE, ' ').trim());
  if (GREETING.test(bare)) bare = bare.replace(GREETING, '').replace(GREETED, '');
  for (const detail of details) if (detail.trim()) bare = bare.replaceAll(detail.trim(), ' ');
  const plain = bare.normalize('NFKC');
  return DIGIT.test(plain) ? plain.replace(RUN, run => (DIGIT.test(run) ? ' ' : run)) : plain;
}

function unsigned(text: string): string {
  const end = Math.max(0, text.length - LONGEST_END);
  return (text.slice(0, end) + text.slice(end).replace(SIGNATURE, ' ')).trim();
}
