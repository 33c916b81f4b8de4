import { createHash } from 'node:crypto';
import { type BrandPairs, type Pair, readPairs } from './ranking-corpora';
import { findForms } from './ranking-forms';

/** A pair and the form that its reply belongs to, -1 for none. */
export interface Asked extends Pair {
  form: number;
}

/** One brand's past and future by the protocol, with the past's forms as templates. */
export interface Trial {
  brand: string;
  /** Texts of the forms, most used first. */
  forms: readonly string[];
  past: readonly Asked[];
  /** Future pairs whose reply belongs to a form. */
  future: readonly Asked[];
}

/** Answers a post with a score for each form. */
export type Method = (post: string) => readonly number[];
/** Prepares a method from a trial's forms and past alone. */
export type Learner = (trial: Pick<Trial, 'brand' | 'forms' | 'past'>) => Method;

const LEAST_PAIRS = 2000;
const FORMS = 50;
const PAST = 0.8;

/**
 * The trials of the brands with at least 2,000 pairs; empty without the corpora. `turn` 0 is the protocol's own
 * split. Where pairs are split by a hash, turns 1 to 4 take another fifth of them for the future.
 */
export function readTrials({ turn = 0, leastPairs = LEAST_PAIRS } = {}): Trial[] {
  return readPairs()
    .filter(({ pairs }) => pairs.length >= leastPairs)
    .map(pairs => trialOf(pairs, turn));
}

function trialOf({ brand, pairs }: BrandPairs, turn: number): Trial {
  const [past, future] = split(pairs, turn);
  const { texts, formOf } = findForms(
    past.map(pair => pair.reply),
    FORMS,
  );
  const asked = (pair: Pair): Asked => ({ ...pair, form: formOf(pair.reply) });
  return {
    brand,
    forms: texts,
    past: past.map(asked),
    future: future.map(asked).filter(pair => pair.form >= 0),
  };
}

// By time where every pair has one; the airlines' corpus has times for one conversation in forty.
function split(pairs: readonly Pair[], turn: number): [past: Pair[], future: Pair[]] {
  if (pairs.every(pair => pair.at !== null)) {
    const ordered = [...pairs].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    const cut = Math.floor(ordered.length * PAST);
    return [ordered.slice(0, cut), ordered.slice(cut)];
  }
  const isPast = ({ id }: Pair) => (share(id) + turn / 5) % 1 < PAST;
  return [pairs.filter(isPast), pairs.filter(pair => !isPast(pair))];
}

/** A number in 0..1 that depends on the id alone. */
export function share(id: string): number {
  return Number.parseInt(createHash('md5').update(id).digest('hex').slice(0, 8), 16) / 2 ** 32;
}

/** Where the right form stood (0 is first), and how sure the method was: the share of the first three. */
export interface Outcome {
  rank: number;
  sureness: number;
}

/** Asks a method every post of a trial's future. Equal scores keep the order of the forms. */
export function ask(method: Method, future: readonly Asked[]): Outcome[] {
  return future.map(({ post, form }) => {
    const scores = method(post);
    const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    const sum = scores.reduce((total, score) => total + score, 0) || 1;
    const first = order.slice(0, 3).reduce((total, i) => total + (scores[i] ?? 0), 0);
    return { rank: order.indexOf(form), sureness: first / sum };
  });
}

/** Share of the outcomes where the right one was among the first `k`. */
export function hitAt(outcomes: readonly Outcome[], k: number): number {
  return outcomes.filter(({ rank }) => rank < k).length / outcomes.length;
}

/** Mean of 1 / place. */
export function meanReciprocalRank(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { rank }) => sum + 1 / (rank + 1), 0) / outcomes.length;
}
