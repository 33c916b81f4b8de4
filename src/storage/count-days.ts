import { countPost, countsAlike, dayOf, emptyDay } from '../core/history/daily';
import type { DailyCount, PostRecord } from '../core/history/record';
import type { Database } from './database';
import type { PostChange } from './ledger';

/** Brings the daily counts up to these changes. A post that was only completed counts as it did. */
export async function countDays(db: Database, changes: readonly PostChange[]): Promise<void> {
  const counting = changes.filter(({ before, after }) => !before || !after || !countsAlike(before, after));
  const keys = new Map<string, [string, number]>();
  for (const post of counting.flatMap(({ before, after }) => [before ?? [], after ?? []].flat())) {
    keys.set(nameOf(post), [post.brand, dayOf(post.at)]);
  }
  const kept = await db.dailyCounts.bulkGet([...keys.values()]);
  const days = new Map<string, DailyCount>(
    [...keys].map(([name, [brand, day]], i) => [name, kept[i] ?? emptyDay(brand, day)]),
  );
  for (const { before, after } of counting) {
    if (before) count(days, before, -1);
    if (after) count(days, after, 1);
  }
  const all = [...days.values()];
  await db.dailyCounts.bulkDelete(
    all.filter(isEmpty).map(({ brand, day }): [string, number] => [brand, day]),
  );
  await db.dailyCounts.bulkPut(all.filter(day => !isEmpty(day)));
}

function count(days: Map<string, DailyCount>, post: PostRecord, sign: 1 | -1): void {
  const day = days.get(nameOf(post));
  if (day) days.set(nameOf(post), countPost(day, post, sign));
}

function isEmpty({ inbound, outbound }: DailyCount): boolean {
  return inbound === 0 && outbound === 0;
}

function nameOf(post: PostRecord): string {
  return `${dayOf(post.at)} ${post.brand}`;
}
