import type { Database } from './database';

const NAME = 'unlearn';

/** Removes choices, and writes down that the ranking has to forget what it learned from them. Within a transaction. */
export async function dropChoices(db: Database, pressIds: readonly string[]): Promise<void> {
  const kept = await db.choices.bulkGet([...new Set(pressIds)]);
  const known = kept.flatMap(choice => choice?.pressId ?? []);
  if (known.length === 0) return;
  await db.choices.bulkDelete(known);
  await db.upkeep.put({ name: NAME, value: [...(await readUnlearned(db)), ...known] });
}

/** Choices that are gone and that the ranking has not forgotten yet. */
export async function readUnlearned(db: Database): Promise<string[]> {
  const kept = await db.upkeep.get(NAME);
  return Array.isArray(kept?.value) ? kept.value.filter(id => typeof id === 'string') : [];
}

/** The ranking forgot these. Within the transaction that keeps what it knows now. */
export async function strikeUnlearned(db: Database, pressIds: readonly string[]): Promise<void> {
  const done = new Set(pressIds);
  const left = (await readUnlearned(db)).filter(id => !done.has(id));
  if (left.length > 0) await db.upkeep.put({ name: NAME, value: left });
  else await db.upkeep.delete(NAME);
}
