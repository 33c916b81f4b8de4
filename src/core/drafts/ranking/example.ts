import { hash } from '../sameness/grams';

/** How much an answer speaks for a template; negative speaks against it. */
export type Label = readonly [slot: number, weight: number];

/** A past post with what was answered, ready to be compared. */
export interface Example {
  /** Number made of its id; see {@link keyOf}. */
  key: number;
  /** Unix milliseconds. */
  at: number;
  features: readonly number[];
  /** Templates that the answer speaks for, and against where negative. */
  labels: readonly Label[];
  /** Template whose draft was sent, -1 when none was. */
  chosen: number;
}

/** A number for an id: 53 bits of it, so that ids need not be kept. */
export function keyOf(id: string): number {
  return hash(id) * 2 ** 21 + (hash(`${id}~`) >>> 11);
}
