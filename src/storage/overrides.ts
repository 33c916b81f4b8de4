import type { Overridden } from '../core/guards/override';
import { keptSinceOf, type Retention } from '../core/history/retention';
import { handleKey } from '../core/post';
import type { Database } from './database';
import { forgottenAmong } from './forgotten';

/**
 * Keeps that findings were overridden, once for each id. Of somebody who was forgotten only that it happened: nothing that leads
 * to them.
 */
export async function keepOverride(db: Database, overridden: Overridden): Promise<void> {
  await db.transaction('rw', db.overrides, db.forgotten, db.upkeep, async () => {
    if (await db.overrides.get(overridden.id)) return;
    await db.overrides.put(await withoutForgotten(db, kept(overridden)));
  });
}

/** The newest, newest first. */
export function readOverrides(db: Database, limit: number): PromiseLike<Overridden[]> {
  return db.overrides.orderBy('at').reverse().limit(limit).toArray();
}

/** Removes what was overridden in replies to these handles (lower case). */
export async function dropOverridesOf(db: Database, handles: readonly string[]): Promise<void> {
  for (const handle of handles) await db.overrides.where('customer').equals(handle).delete();
}

/** Removes what is older than its brand's time. */
export async function dropOldOverrides(db: Database, retention: Retention, now: number): Promise<void> {
  const brands = ['', ...retention.map(({ brand }) => brand)];
  const latest = Math.max(...brands.map(brand => keptSinceOf(retention, brand, now)));
  const isOld = ({ brand, at }: Overridden) => at < keptSinceOf(retention, brand, now);
  await db.overrides.where('at').below(latest).filter(isOld).delete();
}

/** Adds those of a backup that are not here, as they would be kept today. */
export async function addOverrides(
  db: Database,
  rows: readonly Overridden[],
  keptSince: (brand: string) => number = () => -Infinity,
): Promise<void> {
  for (const row of rows) if (row.at >= keptSince(row.brand)) await keepOverride(db, row);
}

function kept(overridden: Overridden): Overridden {
  const { brand, customer } = overridden;
  return { ...overridden, brand: handleKey(brand), customer: customer === null ? null : handleKey(customer) };
}

async function withoutForgotten(db: Database, overridden: Overridden): Promise<Overridden> {
  if (overridden.customer === null) return overridden;
  const person = { handle: overridden.customer, numericId: null };
  const forgotten = (await forgottenAmong(db, [person])).has(person, overridden.at);
  return forgotten ? { ...overridden, customer: null, postId: null, words: '' } : overridden;
}
