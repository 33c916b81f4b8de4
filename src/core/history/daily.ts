import { compareText } from './order';
import type { DailyCount, PostRecord } from './record';

/** 20261231: the day of a moment in UTC. */
export function dayOf(at: number): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** A day on which nothing happened. */
export function emptyDay(brand: string, day: number): DailyCount {
  return { brand, day, inbound: 0, outbound: 0, here: 0, byAgent: [], byTemplate: [], seconds: [] };
}

/** The day with one post more (1) or one fewer (-1). Adding and taking away in any order gives the same. */
export function countPost(day: DailyCount, post: PostRecord, sign: 1 | -1): DailyCount {
  if (post.filing.direction === 'in') return { ...day, inbound: day.inbound + sign };
  const { made } = post;
  return {
    ...day,
    outbound: day.outbound + sign,
    here: day.here + (made ? sign : 0),
    byAgent: bump(day.byAgent, post.initials, sign),
    byTemplate: bump(day.byTemplate, made?.templateIds.at(-1) ?? null, sign),
    seconds: made ? withSeconds(day.seconds, made.seconds, sign) : day.seconds,
  };
}

/** True when both posts count the same way, so that no day changes. */
export function countsAlike(a: PostRecord, b: PostRecord): boolean {
  const alone = (post: PostRecord) =>
    JSON.stringify(countPost(emptyDay(post.brand, dayOf(post.at)), post, 1));
  return alone(a) === alone(b);
}

// Pairs and not an object: a name from outside ("__proto__") is then only text.
function bump(pairs: DailyCount['byAgent'], name: string | null, sign: 1 | -1): DailyCount['byAgent'] {
  if (name === null) return pairs;
  const known = pairs.find(([key]) => key === name)?.[1] ?? 0;
  const others = pairs.filter(([key]) => key !== name);
  const left = known + sign;
  if (left <= 0) return others;
  const all: (readonly [string, number])[] = [...others, [name, left]];
  return all.sort(([a], [b]) => compareText(a, b));
}

function withSeconds(seconds: readonly number[], value: number, sign: 1 | -1): readonly number[] {
  if (sign === 1) return [...seconds, value].sort((a, b) => a - b);
  const at = seconds.indexOf(value);
  return at < 0 ? seconds : seconds.toSpliced(at, 1);
}
