import type { Database } from './database';

/** Versions of one template that are kept: as many as its history shows. */
export const MOST_VERSIONS = 100;
/** Of those that were replaced longer ago than {@link LONG_AGO}, so many of one template are kept. */
const MOST_OLD_VERSIONS = 10;
/** Two years, in milliseconds. */
const LONG_AGO = 2 * 365 * 86_400_000;
/** Deleted in one transaction, so that whoever saves a template meanwhile hardly waits. */
const BATCH = 2_000;

/**
 * Lets go of versions of templates: of each template the newest 100 stay, and of those that were replaced more than two years
 * before `now` (Unix milliseconds) the newest ten. Versions are only ever added, so nothing is locked while they are counted.
 */
export async function tidyVersions({ templateVersions }: Database, now: number): Promise<void> {
  const numbers = await numbersByTemplate(templateVersions);
  const goes = [...numbers.values()].flatMap(all => all.slice(MOST_VERSIONS));

  const kept = new Set([...numbers.values()].flatMap(all => all.slice(0, MOST_OLD_VERSIONS)));
  const limit = now - LONG_AGO;
  // Numbers count up with time, so the old ones stand in front. A restored backup puts older ones behind: they go later.
  await templateVersions
    .orderBy('n')
    .until(({ until }) => until >= limit)
    .each(({ n }) => {
      if (!kept.has(n)) goes.push(n);
    });

  for (let from = 0; from < goes.length; from += BATCH)
    await templateVersions.bulkDelete(goes.slice(from, from + BATCH));
}

// Newest first.
async function numbersByTemplate(versions: Database['templateVersions']): Promise<Map<unknown, number[]>> {
  const numbers = new Map<unknown, number[]>();
  await versions.orderBy('templateId').eachKey((templateId, { primaryKey }) => {
    const all = numbers.get(templateId) ?? [];
    all.push(primaryKey);
    numbers.set(templateId, all);
  });
  for (const all of numbers.values()) all.sort((a, b) => b - a);
  return numbers;
}
