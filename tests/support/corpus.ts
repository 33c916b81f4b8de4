import type { PracticeData } from '../x-page/data';
import { corpora, type CorpusName } from './corpus-formats';
import { haveCorpora } from './corpus-read';
import { decodeEntities, withoutLeadingNames } from './corpus-text';
import { timelineOf } from './corpus-timeline';

export { createCrowd } from './corpus-crowd';
export type { CorpusName } from './corpus-formats';
export { haveCorpora, noCorpora, readCsvGz, readJsonlGz } from './corpus-read';

/** Every corpus that {@link loadCorpus} can play. */
export const corpusNames = Object.keys(corpora) as CorpusName[];

interface CorpusOptions {
  /** Posts at most; whole conversations until they are full. */
  limit: number;
  /** Unix milliseconds; every post is older. */
  now: number;
  /** Handle of the first account, else who answers most. */
  brand?: string;
}

/** A corpus of `../shared/data/support` as a practice world, or null where that folder is absent. */
export function loadCorpus(name: CorpusName, options: CorpusOptions): PracticeData | null {
  return haveCorpora ? timelineOf([...corpora[name]()], options) : null;
}

/** What a customer wrote and what a company answered, entities decoded, without leading @names. */
export interface Pair {
  customer: string;
  question: string;
  brand: string;
  reply: string;
  /** Between the two, null where the corpus does not say. */
  seconds: number | null;
}

/** Up to `limit` pairs of a corpus in its order (none where it has only one side), or null where the folder is absent. */
export function loadPairs(name: CorpusName, { limit }: { limit: number }): Pair[] | null {
  if (!haveCorpora) return null;
  const turns = [...corpora[name]()];
  const byKey = new Map(turns.map(turn => [turn.key, turn]));
  const pairs: Pair[] = [];
  for (const turn of turns) {
    const asked = byKey.get(turn.answers ?? '');
    if (pairs.length >= limit) break;
    if (!turn.ours || !asked || asked.ours) continue;
    const seconds = turn.at === null || asked.at === null ? null : (turn.at - asked.at) / 1000;
    const sides = { question: plain(asked.text), reply: plain(turn.text) };
    pairs.push({ customer: asked.author, brand: turn.author, seconds, ...sides });
  }
  return pairs;
}

function plain(text: string): string {
  return withoutLeadingNames(decodeEntities(text).trim());
}
