import * as v from 'valibot';
import type { Learned } from './types';
import { BUCKETS } from './words';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const bucket = v.pipe(count, v.maxValue(BUCKETS - 1));
// By hand: checked one by one as schemas, a team's choices took longer than everything else at the start.
const buckets = v.custom<number[]>(
  value =>
    Array.isArray(value) &&
    value.length <= 80 &&
    value.every(one => Number.isInteger(one) && one >= 0 && one < BUCKETS),
);
const weight = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));

const example = v.object({
  key: v.pipe(v.number(), v.safeInteger()),
  at: v.pipe(v.number(), v.finite()),
  chosen: v.nullable(v.string()),
  labels: v.pipe(v.array(v.tuple([v.string(), weight])), v.maxLength(6)),
  features: buckets,
});

const learned = v.object({
  version: v.literal(1),
  brands: v.array(v.object({ brand: v.string(), examples: v.array(example) })),
  replies: v.object({ texts: count, words: v.array(v.tuple([bucket, count])) }),
});

/** Checks what a backup holds; null when it is not what `export` made. */
export function readLearned(value: unknown): Learned | null {
  const result = v.safeParse(learned, value);
  return result.success ? result.output : null;
}
