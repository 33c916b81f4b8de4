import { dayOf } from '../core/history/daily';
import type { UsedDraft } from '../core/templates/use-report';
import { spanOf, type Database } from './database';

/** How often a template was posted with. */
export interface UseCount {
  posted: number;
  /** The last day on which it was, 20261231 in UTC. */
  lastDay: number;
}

/** So many uses of one template are looked at, newest first: more would not change its shares. */
const MOST = 1_000;
const WEEK = 7 * 86_400_000;

/** Counts from the days' own numbers: a row for each brand and day, whatever the number of posts. */
export async function readUseCounts(
  db: Database,
  since: number,
  now: number,
): Promise<Map<string, UseCount>> {
  const [from, to] = [dayOf(since), dayOf(now)];
  const all = await db.dailyCounts.toCollection().primaryKeys();
  const keys = all.filter(([, day]) => day >= from && day <= to);
  const counts = new Map<string, UseCount>();
  for (const day of await db.dailyCounts.bulkGet(keys)) {
    for (const [id, posted] of day?.byTemplate ?? []) {
      const known = counts.get(id) ?? { posted: 0, lastDay: 0 };
      counts.set(id, { posted: known.posted + posted, lastDay: Math.max(known.lastDay, day?.day ?? 0) });
    }
  }
  return counts;
}

/** Presses with this template since that moment (Unix milliseconds), newest first, at most {@link MOST}. */
export async function readUse(db: Database, templateId: string, since: number): Promise<UsedDraft[]> {
  const uses = await db.uses
    .where('at')
    .aboveOrEqual(since)
    .reverse()
    .filter(({ templateIds }) => templateIds.includes(templateId))
    .limit(MOST)
    .toArray();
  const ids = uses.map(({ pressId }) => pressId);
  const [choices, replies] = await Promise.all([db.choices.bulkGet(ids), db.replies.bulkGet(ids)]);
  const posts = await db.posts.bulkGet(replies.map(reply => reply?.postId ?? ''));
  const answers = await Promise.all(
    posts.map(async post => (post ? nextOf(db, post.customerId, post.at) : null)),
  );
  const posted = uses.map(({ at, templateIds, wordingIds }, i): UsedDraft => {
    const last = templateIds.at(-1) === templateId;
    return {
      at,
      posted: true,
      wordingId: wordingIds[templateIds.lastIndexOf(templateId)] ?? null,
      lang: choices[i]?.lang ?? null,
      // With several drafts in one reply the share is about all of them.
      kept: last && templateIds.length === 1 ? (choices[i]?.kept ?? null) : null,
      answer: answers[i] ?? null,
    };
  });
  return [...posted, ...(await pending(db, templateId, since))];
}

// Pressed, and no outcome yet.
async function pending(db: Database, templateId: string, since: number): Promise<UsedDraft[]> {
  const presses = await db.replies.where('state').equals('pressed').toArray();
  return presses
    .filter(({ templateIds, pressedAt }) => pressedAt >= since && templateIds.includes(templateId))
    .map(({ pressedAt }) => ({
      at: pressedAt,
      posted: false,
      wordingId: null,
      lang: null,
      kept: null,
      answer: null,
    }));
}

async function nextOf(db: Database, customerId: string, at: number): Promise<UsedDraft['answer']> {
  const next = await db.posts
    .where('[customerId+at]')
    .between(...spanOf(customerId, at + 1, at + WEEK), true, true)
    .filter(({ filing }) => filing.direction === 'in')
    .first();
  return next ? { text: next.text, lang: next.lang } : null;
}
