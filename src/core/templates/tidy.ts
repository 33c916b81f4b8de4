import { bareInitials, findSignatures } from '../signing/signature';
import type { Tape } from './tape';

/** Stands where something empty was left out, until the text is tidied; no value and no template can hold it. */
export const GAP = '\ue000';

/** Languages that put a blank before "!" and "?". */
const BLANK_BEFORE_MARKS = /^fr\b/;

/**
 * Makes a filled text read as if a person had typed it: what was left out leaves no blanks, commas or brackets behind, nothing of
 * the template language and no signature stays, and a sentence that lost its beginning starts with a capital.
 */
export function tidy(tape: Tape, lang: string | null, initials: string): void {
  closeGaps(tape);
  for (let before = ''; before !== tape.text;) {
    before = tape.text;
    dropCode(tape);
    dropSignatures(tape, initials);
    tidyBlanks(tape, BLANK_BEFORE_MARKS.test(lang ?? ''));
    tidyMarks(tape);
  }
}

function closeGaps(tape: Tape): void {
  if (!tape.text.includes(GAP)) return;
  const gap = String.raw`[ \t]*${GAP}[ \t${GAP}]*`;
  tape.replace(new RegExp(String.raw`[ \t]*([(["“'«])${gap}([)\]"”'»])`, 'gu'), GAP);
  // At the beginning of a line or sentence the comma goes with the name, and what follows begins the sentence.
  tape.replace(
    new RegExp(String.raw`(^|\n|[.!?…]\s)${gap}(?:[,;:.!?–—-]+(?=\s|$)\s*)?(\p{Ll}?)`, 'gu'),
    match => {
      return (match[1] ?? '') + (match[2] ?? '').toUpperCase();
    },
  );
  tape.replace(new RegExp(String.raw`(?:[,;:]|\s[–—-])?${gap}(?=\n|$)`, 'gu'));
  tape.replace(new RegExp(String.raw`,?${gap}(?=[.;:!?]+(?:\s|$))`, 'gu'));
  tape.replace(new RegExp(String.raw`${gap}(?=[,)\]])`, 'gu'));
  tape.replace(new RegExp(String.raw`(?<=[([])${gap}`, 'gu'));
  tape.replace(new RegExp(gap, 'gu'), ({ 0: all }) => (/[ \t]/.test(all) ? ' ' : ''));
}

function dropCode(tape: Tape): void {
  tape.replace(/\{+(?=[{%])|(?<=[}%])\}+/gu);
}

// Whoever posts it is signed when it is posted; a signature inside would stand there twice.
function dropSignatures(tape: Tape, initials: string): void {
  if (!tape.text.includes('^')) return;
  if (bareInitials(initials) !== '') {
    for (
      let [span] = findSignatures(tape.text, initials);
      span;
      [span] = findSignatures(tape.text, initials)
    ) {
      const { start, end } = span;
      tape.replace(/[^]+/gu, ({ 0: all }) => all.slice(0, start) + all.slice(end));
    }
  }
  tape.replace(
    /(?<![\p{L}\p{M}\p{N}^/=&_])\^(?= ?(?=\p{N}*\p{L})[\p{L}\p{N}]{1,4}(?![\p{L}\p{M}\p{N}^_]))/gu,
  );
}

function tidyBlanks(tape: Tape, blankBeforeMarks: boolean): void {
  tape.replace(/\t|\r/g, ' ');
  tape.replace(/ (?= )/g);
  tape.replace(/ +(?=\n|$)|(?<=\n|^) +/g);
  tape.replace(/^\s+|\s+$|\n(?=\n\n)/g);
  tape.replace(/ (?=,)/g);
  tape.replace(blankBeforeMarks ? / (?=\.(?:\s|$))/g : / (?=[,.;:!?]+(?:\s|$))/g);
  tape.replace(/(?<=[([]) | (?=[)\]](?:[\s.,;:!?]|$))/g);
}

function tidyMarks(tape: Tape): void {
  tape.replace(/,\s*(?=[,.;:!?](?:\s|$))/g);
  tape.replace(/(?<=(?:^|[^.])[.!?])\.(?=\s|$)|(?<=[.!?…]),(?=[,.])/g);
  tape.replace(/(?<=^|\n)[,.;:!?]+(?:\s+|$)/g);
}
