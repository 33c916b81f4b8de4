import { gramsOf } from './grams';
import { normaliseReply } from './normalise';

/**
 * How much of a draft stands in the reply that was sent, 0 to 1: the mean share of its character 4-grams and word 3-grams.
 * What the agent wrote besides takes nothing away, nor do names, numbers and signatures. 1 for a draft without words.
 */
export function keptOf(draft: string, sent: string): number {
  const normalised = normaliseReply(draft);
  if (normalised === '') return 1;
  const wanted = gramsOf(normalised);
  const found = gramsOf(normaliseReply(sent));
  return (share(wanted.chars, found.chars) + share(wanted.words, found.words)) / 2;
}

function share(wanted: Uint32Array, found: Uint32Array): number {
  const there = new Set(found);
  return wanted.reduce((count, gram) => count + (there.has(gram) ? 1 : 0), 0) / Math.max(1, wanted.length);
}
