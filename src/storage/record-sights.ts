import { mergePost, snapshot, type ReadInitials } from '../core/history/merge-post';
import { replyBehind } from '../core/history/pending';
import type { ReplyRecord } from '../core/history/record';
import type { Sight } from '../core/history/sight';
import type { Account } from '../core/post';
import { learnFromSeen } from './choices';
import type { Database } from './database';
import { filingTables, openLedger } from './ledger';
import { completeReply, waitingReplies } from './replies';
import { personIn, toBeKept } from './to-be-kept';

/** What filing posts needs from elsewhere. */
export interface FilingDeps {
  readInitials: ReadInitials;
  /** The moment (Unix milliseconds) before which a brand's posts are not kept; absent: all are. */
  keptSince?: (brand: string) => number;
  /** False: nothing is learned from colleagues' answers among them. A whole past at once would drown what was chosen lately. */
  learn?: boolean;
}

/** What became of sights. */
export interface Filed {
  /** Handles of customers about whom something is different. */
  told: string[];
  /** So many of them are kept now, each sight counted. */
  kept: number;
  /** Of those, so many were kept before, or stood among the sights before. */
  known: number;
}

/**
 * Files sights under their customers, in one transaction: all of them or none. A brand's post that turns out to be a reply sent
 * from here completes that reply. Resolves with the handles of customers about whom something is different.
 */
export async function recordSights(
  db: Database,
  sights: readonly Sight[],
  deps: FilingDeps,
): Promise<string[]> {
  return (await fileSights(db, sights, deps)).told;
}

/** The same, and counts. */
export async function fileSights(db: Database, sights: readonly Sight[], deps: FilingDeps): Promise<Filed> {
  return db.transaction('rw', filingTables(db), async () => {
    const kept = await toBeKept(db, sights, deps);
    if (kept.length === 0) return { told: [], kept: 0, known: 0 };
    const waiting = kept.some(sight => sight.direction === 'out') ? await waitingReplies(db) : [];
    const ledger = await openLedger(
      db,
      [...kept.map(sight => sight.post.id), ...waiting.flatMap(reply => reply.postId ?? [])],
      kept.map(personIn),
    );
    let known = 0;
    for (const sight of kept) {
      const seen = snapshot(sight, '', deps.readInitials);
      const before = ledger.post(seen.id);
      if (before) known += 1;
      const post = ledger.put(before ? mergePost(before, seen, deps.readInitials) : seen, personIn(sight));
      const reply = replyBehind(post, waiting);
      if (reply) replaceIn(waiting, await completeReply(db, ledger, { reply, post, ...deps }));
    }
    const told = await ledger.commit();
    if (deps.learn ?? true) {
      await learnFromSeen(
        db,
        kept.flatMap(sight => ledger.post(sight.post.id) ?? []),
      );
    }
    return { told, kept: kept.length, known };
  });
}

/** Links handles to X's numbers, of customers that we know; nobody is added. Resolves like {@link recordSights}. */
export async function recordPeople(
  db: Database,
  people: readonly Account[],
  seenAt: number,
): Promise<string[]> {
  return db.transaction('rw', filingTables(db), async () => {
    const persons = people.map(person => ({ ...person, seenAt }));
    const ledger = await openLedger(db, [], persons);
    for (const person of persons) ledger.roster.recognise(person);
    return ledger.commit();
  });
}

function replaceIn(waiting: ReplyRecord[], done: ReplyRecord): void {
  const at = waiting.findIndex(reply => reply.pressId === done.pressId);
  if (at >= 0) waiting[at] = done;
}
