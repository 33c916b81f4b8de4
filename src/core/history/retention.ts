import { handleKey } from '../post';

/** For how many months a brand's posts are kept where nobody said otherwise. */
export const DEFAULT_MONTHS = 24;

/** For how many months posts are kept, by brand (handle); brands that are not named keep theirs DEFAULT_MONTHS. */
export type Retention = readonly { brand: string; months: number }[];

/** The moment (Unix milliseconds) before which a brand's posts are not kept: so many months ago by the UTC calendar. */
export function keptSinceOf(retention: Retention, brand: string, now: number): number {
  const key = handleKey(brand);
  const months = retention.find(rule => handleKey(rule.brand) === key)?.months ?? DEFAULT_MONTHS;
  const date = new Date(now);
  const target = date.getUTCMonth() - months;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), target + 1, 0)).getUTCDate();
  date.setUTCMonth(target, Math.min(date.getUTCDate(), lastDay));
  return date.getTime();
}
