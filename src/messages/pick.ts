/** Name of the line over which one of our pages lets a lead point at a part of X's page. */
export const PICK = 'pick';

/** What to point at. */
export interface PickQuestion {
  part: string;
  /** What to do, in the language of our pages. */
  hint: string;
}

/** What came of it. */
export type Picked =
  | { is: 'left' }
  /** Null where nothing steady finds what was chosen. */
  | { is: 'picked'; proposal: { selector: string; found: number } | null };

/** True for a question of ours. */
export function isPickQuestion(value: unknown): value is PickQuestion {
  return (
    typeof value === 'object' &&
    value !== null &&
    'part' in value &&
    typeof value.part === 'string' &&
    'hint' in value &&
    typeof value.hint === 'string'
  );
}
