import * as v from 'valibot';
import type { Learned } from './types';
import { BUCKETS } from './words';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const bucket = v.pipe(count, v.maxValue(BUCKETS - 1));
const weight = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));

const example = v.object({
  key: v.pipe(v.number(), v.safeInteger()),
  at: v.pipe(v.number(), v.finite()),
  chosen: v.nullable(v.string()),
  labels: v.pipe(v.array(v.tuple([v.string(), weight])), v.maxLength(6)),
  features: v.pipe(v.array(bucket), v.maxLength(80)),
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
