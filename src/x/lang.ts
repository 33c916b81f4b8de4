// X's marks for posts without words of a language: unknown, links or emoji, mentions, hashtags, cashtags, very short, none.
const NO_LANGUAGE = new Set(['', 'und', 'qme', 'qam', 'qht', 'qct', 'qst', 'zxx']);

// X still writes the codes that were replaced in 1989.
const RENEWED: Record<string, string> = { iw: 'he', in: 'id', ji: 'yi' };

/** The language that X names as BCP 47, null where it names none. */
export function normalLang(lang: string | null): string | null {
  const code = (lang ?? '').trim();
  if (NO_LANGUAGE.has(code.toLowerCase()) || !/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(code)) return null;
  return Object.hasOwn(RENEWED, code) ? (RENEWED[code] ?? null) : code;
}
