import type { Choice } from '../core/history/record';
import type { Database } from './database';
import { readUnlearned, strikeUnlearned } from './unlearn';

/** What the ranking learned so far. */
export interface Learning {
  /** What it kept last, null for nothing. */
  kept: unknown;
  /** What was answered since, oldest first. */
  fresh: readonly Choice[];
  /** Choices that are gone, and that it may know still. */
  unlearned: readonly string[];
}

/** Reads what the ranking kept and what it has not seen yet. */
export async function readLearning(db: Database): Promise<Learning> {
  return db.transaction('r', db.learning, db.choices, db.upkeep, async () => {
    const kept = await db.learning.get('ranking');
    const fresh = await readFresh(db);
    return { kept: kept?.value ?? null, fresh, unlearned: await readUnlearned(db) };
  });
}

/** What was answered since the learning was kept last, oldest first. */
export function readFresh(db: Database): PromiseLike<Choice[]> {
  return db.choices.where('fresh').equals(1).sortBy('at');
}

/**
 * Keeps the learning and, in the same step, that these choices are part of it and those are forgotten: none is learned twice or
 * never.
 */
export async function keepLearning(
  db: Database,
  value: unknown,
  pressIds: readonly string[],
  unlearned: readonly string[] = [],
): Promise<void> {
  await db.transaction('rw', db.learning, db.choices, db.upkeep, async () => {
    await strikeUnlearned(db, unlearned);
    await db.learning.put({ name: 'ranking', value });
    await db.choices.where('pressId').anyOf(pressIds).modify({ fresh: 0 });
  });
}
