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
const CODE = /[#№]?(?=[\p{L}-]*\d)[\p{L}\d][\p{L}\d-]*/gu;
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
  let bare = text.slice(0, 4000).replace(/&(?:amp|lt|gt|quot|#39);/g, entity => ENTITY[entity] ?? entity);
  bare = bare.replace(LINK, ' ').replace(HANDLE, ' ').trim();
  bare = bare.replace(SIGNATURE, ' ').trim();
  if (GREETING.test(bare)) bare = bare.replace(GREETING, '').replace(GREETED, '');
  for (const detail of details) if (detail.trim()) bare = bare.replaceAll(detail.trim(), ' ');
  return bare
    .normalize('NFKC')
    .replace(CODE, ' ')
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{M}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}
