import { matches } from '../matches';

/** Any character that shows something: a post without one is empty. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

const LEADING_MENTIONS = /^(?:\s*@\w{1,15}(?!\w))+/;

/** The signature of these initials: "^JD". '' for initials that hold no letter or digit. */
export function signature(initials: string): string {
  const letters = bareInitials(initials);
  return letters === '' ? '' : `^${letters}`;
}

/** Initials without the mark and blanks that people type with them: " ^JD " is "JD". */
export function bareInitials(initials: string): string {
  return initials.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** True when a post says nothing: blanks, invisible characters, or only the people it is addressed to. */
export function saysNothing(text: string): boolean {
  return !VISIBLE.test(text.replace(LEADING_MENTIONS, ''));
}

/** A signature in a text, `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface SignatureSpan {
  start: number;
  end: number;
}

/**
 * Every place where these initials stand as a signature, in any case of letters, in order.
 *
 * "x^JD", "^^JD" and "/^JD" are formulas, faces and addresses. Only at the very end a signature may touch the word before it:
 * that is how hurried agents type it.
 */
export function findSignatures(text: string, initials: string): SignatureSpan[] {
  const letters = bareInitials(initials);
  if (letters === '') return [];

  const apart = String.raw`(?<![\p{L}\p{M}\p{N}^/=&_])\^ ?${letters}(?![\p{L}\p{M}\p{N}^_])`;
  const found = [...matches(text, new RegExp(apart, 'giu'))].map(spanOf);
  if (found.length > 0 || letters.length < 2) return found;

  const touching = String.raw`(?<=\p{L})\^${letters}(?=\s*$)`;
  return [...matches(text, new RegExp(touching, 'giu'))].map(spanOf);
}

function spanOf(match: RegExpExecArray): SignatureSpan {
  return { start: match.index, end: match.index + match[0].length };
}
