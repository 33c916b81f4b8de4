import { partHandover } from './handover';
import { findSignatures, saysNothing, signature } from './signature';
import type { SignatureSpan } from './signature';
import { matches } from '../matches';

const BLANK = /[\s\u200b\u200e\u200f\ufeff]/u;

const MOST_ROUNDS = 100;

/**
 * The text with the agent's signature at its very end, once, whatever stood where before. Only the link to a private message
 * ({@link partHandover}) stands behind it.
 *
 * A text that says nothing stays unsigned. Other people's initials are left alone: see {@link signedBy}. Signing twice changes
 * nothing.
 */
export function sign(text: string, initials: string): string {
  const mark = signature(initials);
  const said = unsign(text, initials);
  if (mark === '' || saysNothing(said)) return said;

  const { words, blank, link } = partHandover(said);
  if (link === '' || saysNothing(words)) return `${said}${blankBefore(text, said, initials)}${mark}`;
  return `${words} ${mark}${blank.includes('\n') ? blank : ' '}${link}`;
}

/** The text without this agent's signature, wherever it stood, and without blanks at the end. */
export function unsign(text: string, initials: string): string {
  let words = text;
  // Taking one out can bring the next one to light; nobody signs so often that the page may freeze over it.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const spans = findSignatures(words, initials);
    if (spans.length === 0) break;
    words = spans.reduceRight(cut, words);
  }
  return withoutLastBlanks(words);
}

/** True when the text ends with this agent's signature (or that and a handover link) and holds it nowhere else, so that {@link sign} has nothing to do. */
export function isSigned(text: string, initials: string): boolean {
  return signature(initials) !== '' && !saysNothing(unsign(text, initials)) && sign(text, initials) === text;
}

/**
 * Whose initials stand in the text after a caret, without it and in capitals, in order, each once. The agent's own are among
 * them; faces ("^_^") and formulas ("10^6") are not.
 */
export function signedBy(text: string): string[] {
  const found = matches(
    text,
    /(?<![\p{L}\p{M}\p{N}^/=&_])\^ ?(?=\p{N}*\p{L})([\p{L}\p{N}]{1,4})(?![\p{L}\p{M}\p{N}^_])/gu,
  );
  return [...new Set([...found].map(match => (match[1] ?? '').toUpperCase()))];
}

// A pattern for blanks at the end begins anew at every blank of the text.
function withoutLastBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && BLANK.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

// An agent who put the signature on its own line keeps that line.
function blankBefore(text: string, words: string, initials: string): string {
  const last = findSignatures(text, initials).at(-1);
  const wasLast = last !== undefined && withoutLastBlanks(text.slice(last.end)) === '';
  const before = wasLast ? text.slice(0, last.start) : '';
  const blank = before.slice(before.trimEnd().length);
  return blank.includes('\n') && text.startsWith(words) ? blank : ' ';
}

// Of the blanks on both sides one stays: that with the line break, else the later one.
function cut(text: string, { start, end }: SignatureSpan): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const kept = before.trimEnd();
  if (kept.trim() === '') return after.trimStart();

  const blankBefore = before.slice(kept.length);
  const blankAfter = /^\s*/u.exec(after)?.[0] ?? '';
  const both = blankBefore.includes('\n') && !blankAfter.includes('\n');
  if (both) return kept + blankBefore + after.slice(blankAfter.length);
  return kept + (needsBlank(kept, after) ? ' ' : '') + after;
}

function needsBlank(before: string, after: string): boolean {
  return /[\p{L}\p{N}.!?:)]$/u.test(before) && /^[\p{L}\p{N}@#]/u.test(after);
}
