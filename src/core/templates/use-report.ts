import { readAbout } from '../reading/about';
import type { TemplateUse } from './use';

/** One press with a template's draft, and what came of it. */
export interface UsedDraft {
  /** Unix milliseconds. */
  at: number;
  posted: boolean;
  wordingId: string | null;
  /** Language of the customer's post, null where unknown. */
  lang: string | null;
  /** How much of the draft was sent, 0 to 1; null where unknown. */
  kept: number | null;
  /** What the customer wrote next within a week, null for nothing. */
  answer: { text: string; lang: string | null } | null;
}

const WEEK = 7 * 86_400_000;
/** The first Monday after 1970 began, which was a Thursday. */
const MONDAY = 4 * 86_400_000;
const MOST_WEEKS = 53;
/** A draft that was sent as it was may differ by a blank. */
const UNCHANGED = 0.99;

/** What became of a template's drafts from `since` until `now` (Unix milliseconds). */
export function useOf(
  presses: readonly UsedDraft[],
  { since, now }: { since: number; now: number },
): TemplateUse {
  const posted = presses.filter(press => press.posted);
  const measured = posted.flatMap(({ kept }) => kept ?? []);
  const weeks = new Map<number, number>();
  const first = Math.max(weekOf(since), weekOf(now) - (MOST_WEEKS - 1) * WEEK);
  for (let week = first; week <= now; week += WEEK) weeks.set(week, 0);
  for (const { at } of posted) {
    const week = weekOf(at);
    if (weeks.has(week)) weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  return {
    inserted: presses.length,
    posted: posted.length,
    unchanged: measured.filter(kept => kept >= UNCHANGED).length,
    changedALot: measured.filter(kept => kept < 0.5).length,
    measured: measured.length,
    thanked: posted.filter(({ answer }) => answer !== null && isThanks(answer)).length,
    byLang: counted(posted, ({ lang }) => lang ?? '').map(([lang, count]) => ({ lang, posted: count })),
    byWeek: [...weeks].map(([week, count]) => ({ week, posted: count })),
    byWording: counted(posted, ({ wordingId }) => wordingId ?? '')
      .filter(([wordingId]) => wordingId !== '')
      .map(([wordingId, count]) => ({ wordingId, posted: count })),
  };
}

function isThanks({ text, lang }: { text: string; lang: string | null }): boolean {
  const { kind } = readAbout(text, { lang });
  return kind === 'thanks' || kind === 'praise';
}

function weekOf(at: number): number {
  return Math.floor((at - MONDAY) / WEEK) * WEEK + MONDAY;
}

function counted<T>(all: readonly T[], nameOf: (one: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
