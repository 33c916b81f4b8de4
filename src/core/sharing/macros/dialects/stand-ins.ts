import type { Asked, Meaning } from '../meaning';
import type { Writer } from '../writer';

/** The place of the caret, which is not kept. */
export const CARET: Meaning = { is: 'nothing', why: 'The caret stands at the end of a draft.' };

/** What the other tool takes from the clipboard. */
export const CLIPBOARD: Asked = {
  is: 'ask',
  name: 'text to paste',
  why: 'A draft does not read the clipboard: the agent pastes it.',
};

/** A day that the other tool works out. */
export const DATE: Asked = {
  is: 'ask',
  name: 'date',
  kind: 'date',
  why: 'Dates are not worked out here: the agent is asked for it.',
};

/** Writes the words of one of several ways to say it; each becomes a wording. */
export function pick(choices: readonly string[], writer: Writer): void {
  const some = choices.slice(0, 8);
  writer.variants = Math.max(writer.variants, some.length);
  writer.words(some[writer.input.variant % Math.max(1, some.length)] ?? '');
}
