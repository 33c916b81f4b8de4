import type { DailyCount } from '../core/history/record';
import type { Database } from './database';

/**
 * A brand's days in numbers, oldest first; days on which nothing happened are left out. `from` and `to` (included) are days as
 * 20261231, in UTC. Reads a row a day, whatever the number of posts.
 */
export async function readDays(
  db: Database,
  { brand, from, to }: { brand: string; from: number; to: number },
): Promise<DailyCount[]> {
  const key = brand.toLowerCase();
  return db.dailyCounts.where('[brand+day]').between([key, from], [key, to], true, true).toArray();
}
