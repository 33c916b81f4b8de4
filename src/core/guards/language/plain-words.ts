import { readInitials } from '../../signing/read-initials';

/** As much as two posts: more does not make a language surer. */
const READ = 600;
const NOT_WORDS = /(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_]+|\S+@\S+/gu;
const WORD = /[\p{L}\p{M}'’]+/gu;
// Kana, Han and Thai: as ranges, for scripts by name make the first look wait.
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const SIGNS =
  /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g;

/**
 * The words of a text that tell its language, lower case and in order: no links, handles, hashtags, numbers, signature, nor any of
 * the names. Signs of scripts without blanks count one by one.
 */
export function plainWords(text: string, names: readonly string[] = []): string[] {
  let bare = unsigned(text.slice(0, READ)).replace(NOT_WORDS, ' ').normalize('NFKC');
  for (const name of names) if (name.trim().length > 1) bare = bare.replaceAll(name.trim(), ' ');
  return (bare.match(WORD) ?? [])
    .flatMap(word => (UNSPACED.test(word) ? (word.match(SIGNS) ?? []) : [word]))
    .map(word => word.toLowerCase().replaceAll('’', "'"));
}

function unsigned(text: string): string {
  const initials = readInitials(text);
  if (initials === null) return text;
  const at = text.lastIndexOf(initials);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + initials.length);
}
