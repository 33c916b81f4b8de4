import { detailsBy, type PrivateDetail } from './detail';

/** RFC 5321: what may stand on either side of the @. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;

const LOCAL = /[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]/u;
const DOMAIN = /[\p{L}\p{M}\p{N}.-]/u;
const LABEL = /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u;
const TOP = /^(?:\p{L}{2,63}|xn--[a-z\d-]{2,59})$/iu;

/** "ada (at) example dot com": what people write so that no machine may read it. */
const SPELT =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63} ?[([{] ?(?:at|ät|arroba|@) ?[)\]}] ?[\p{L}\p{N}-]{1,63}(?: ?(?:\.|[([{] ?(?:dot|punkt|punto|ponto|point|\.) ?[)\]}]| dot ) ?[\p{L}\p{N}-]{2,63}){1,4})/dgiu;

/** E-mail addresses with a host that has a dot and a top level of letters, also those "spelt (at) example (dot) com". */
export function* emails(text: string): Generator<PrivateDetail> {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const end = endOfDomain(text, at + 1);
    const start = end === -1 ? -1 : startOfLocal(text, at);
    if (start !== -1) yield { kind: 'email', value: text.slice(start, end), start, end };
  }
  if (/[([{]/.test(text)) yield* detailsBy('email', [SPELT], text);
}

function startOfLocal(text: string, at: number): number {
  if (text[at - 1] === '"') return startOfQuoted(text, at);
  let start = at;
  const first = Math.max(0, at - LONGEST_LOCAL - 1);
  while (start > first && LOCAL.test(text[start - 1] ?? '')) start -= 1;
  // Marks around an address are none of it, and "email:ada@…" is cut at the colon by itself.
  while (start < at && /[!#$%&'*/=?^`{|}~.-]/.test(text[start] ?? '')) start += 1;
  const local = text.slice(start, at);
  const whole =
    local !== '' && local.length <= LONGEST_LOCAL && !local.includes('..') && !local.endsWith('.');
  return whole ? start : -1;
}

// "foo bar"@example.com
function startOfQuoted(text: string, at: number): number {
  const start = text.lastIndexOf('"', at - 2);
  return start !== -1 && at - start <= LONGEST_LOCAL && at - start > 2 ? start : -1;
}

function endOfDomain(text: string, from: number): number {
  let end = from;
  const last = Math.min(text.length, from + LONGEST_DOMAIN + 1);
  while (end < last && DOMAIN.test(text[end] ?? '')) end += 1;
  if (end - from > LONGEST_DOMAIN) return -1;
  while (end > from && /[.-]/.test(text[end - 1] ?? '')) end -= 1;
  const labels = text.slice(from, end).split('.');
  const top = labels.at(-1) ?? '';
  // "mail me at ada@example.com.Thanks" ends before the word that begins a sentence.
  if (
    labels.length > 2 &&
    /^\p{Lu}\p{Ll}/u.test(top) &&
    labels.slice(0, -1).every(label => label === label.toLowerCase())
  )
    return isHost(labels.slice(0, -1)) ? end - top.length - 1 : -1;
  return isHost(labels) ? end : -1;
}

function isHost(labels: readonly string[]): boolean {
  return labels.length > 1 && labels.every(label => LABEL.test(label)) && TOP.test(labels.at(-1) ?? '');
}
