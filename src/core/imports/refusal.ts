/** Why one post or row is not brought in. Each has a text of its own on the page. */
export type Refusal =
  /** No reply, or none to or by one of the brands: what is not kept of the screen either. */
  | 'no-contact'
  /** No JSON, no fields, too long. */
  | 'unreadable'
  | 'no-id'
  /** A number with a comma or an exponent: a spreadsheet has rounded it. */
  | 'rounded-id'
  | 'no-time'
  /** Before X began, or later than now. */
  | 'odd-time'
  | 'no-author'
  | 'no-text'
  /** Past the time that the brand's history is kept. */
  | 'too-old'
  /** Of or to somebody who was forgotten, or deleted on X. */
  | 'forgotten';

/** Every reason, in the order they are listed. */
export const REFUSALS: readonly Refusal[] = [
  'no-contact',
  'too-old',
  'forgotten',
  'no-id',
  'rounded-id',
  'no-time',
  'odd-time',
  'no-author',
  'no-text',
  'unreadable',
];
