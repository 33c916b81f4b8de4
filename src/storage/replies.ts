import { keptOf } from '../core/drafts/sameness/kept';
import { mergePost, signed, type ReadInitials } from '../core/history/merge-post';
import {
  isProvisional,
  PATIENCE,
  provisionalId,
  recordOfReply,
  secondsToAnswer,
} from '../core/history/pending';
import type { PostRecord, ReplyRecord } from '../core/history/record';
import type { ReplyIntent } from '../core/history/reply';
import { stateBefore } from './choices';
import type { Database } from './database';
import { forgottenAmong } from './forgotten';
import { filingTables, openLedger, type Ledger } from './ledger';
import type { FilingDeps } from './record-sights';
import { keepUse } from './uses';

/** Writes a press down. The same press written twice is one; one that answers somebody who was forgotten is none. */
export async function keepPress(db: Database, intent: ReplyIntent): Promise<void> {
  await db.transaction('rw', db.replies, db.forgotten, db.upkeep, async () => {
    if (await db.replies.get(intent.pressId)) return;
    const customer = { handle: intent.customer, numericId: null };
    if ((await forgottenAmong(db, [customer])).has(customer, intent.pressedAt)) return;
    await db.replies.put({ ...intent, state: 'pressed', postId: null });
  });
}

/** Forgets a press that came to nothing. One whose post is in the history stays. */
export async function dropPress(db: Database, pressId: string): Promise<void> {
  await db.transaction('rw', db.replies, async () => {
    const reply = await db.replies.get(pressId);
    if (reply?.state === 'pressed') await db.replies.delete(pressId);
  });
}

/**
 * Puts the reply into the history, under X's id where X told it. Does nothing for a press that is unknown or already there.
 * Resolves with the handles of customers about whom something is different.
 */
export async function keepReply(
  db: Database,
  { pressId, postId, postedAt }: { pressId: string; postId: string | null; postedAt: number },
  deps: FilingDeps,
): Promise<string[]> {
  return db.transaction('rw', filingTables(db), async () => {
    const reply = await db.replies.get(pressId);
    if (!reply || reply.postId === (postId ?? provisionalId(pressId))) return [];
    if (reply.state === 'done' && postId === null) return [];
    const ours = recordOfReply(reply, { postId, at: postedAt });
    const person = { handle: reply.customer, displayName: '', numericId: null, seenAt: reply.pressedAt };
    const ledger = await openLedger(
      db,
      [ours.id, ...(reply.postId === null ? [] : [reply.postId])],
      [person],
    );
    const known = ledger.post(ours.id);
    const post = ledger.put(known ? mergePost(known, ours, deps.readInitials) : ours, person);
    await completeReply(db, ledger, { reply, post, ...deps });
    return ledger.commit();
  });
}

/** Presses whose post was not seen yet. */
export function waitingReplies(db: Database): PromiseLike<ReplyRecord[]> {
  return db.replies.where('state').anyOf('pressed', 'posted').toArray();
}

/** Stops waiting for presses of more than a day ago: those without any outcome are forgotten. */
export async function stopWaiting(db: Database, now: number): Promise<void> {
  await db.transaction('rw', db.replies, async () => {
    const old = (await waitingReplies(db)).filter(reply => reply.pressedAt + PATIENCE < now);
    for (const reply of old) {
      if (reply.state === 'pressed') await db.replies.delete(reply.pressId);
      else await db.replies.update(reply.pressId, { state: 'done' });
    }
  });
}

interface Completion {
  reply: ReplyRecord;
  post: PostRecord;
  readInitials: ReadInitials;
}

/** Ties a reply to its post, once: what stood for it before makes room, and the ranking gets something to learn. */
export async function completeReply(
  db: Database,
  ledger: Ledger,
  { reply, post, readInitials }: Completion,
): Promise<ReplyRecord> {
  const stoodIn = reply.postId === null || reply.postId === post.id ? null : ledger.post(reply.postId);
  if (stoodIn && isProvisional(stoodIn.id)) ledger.remove(stoodIn.id);
  else if (stoodIn) ledger.replace(signed({ ...stoodIn, made: null }, readInitials));

  const lastTemplate = reply.templateIds.at(-1);
  const made = {
    pressId: reply.pressId,
    agent: reply.agentInitials,
    templateIds: reply.templateIds,
    template: lastTemplate === undefined ? null : ((await db.templates.get(lastTemplate))?.name ?? null),
    seconds: secondsToAnswer(reply.customerPostedAt, post.at),
  };
  ledger.replace(signed({ ...post, made }, readInitials));

  const done: ReplyRecord = { ...reply, state: isProvisional(post.id) ? 'posted' : 'done', postId: post.id };
  await db.replies.put(done);
  const answered = ledger.post(reply.inReplyTo) ?? (await db.posts.get(reply.inReplyTo)) ?? null;
  await keepUse(db, reply, answered);
  if (answered) await keepChoice(db, reply, answered);
  return done;
}

async function keepChoice(db: Database, reply: ReplyRecord, answered: PostRecord): Promise<void> {
  // A reply that is completed once more is not learned once more.
  if (answered.translated || (await db.choices.get(reply.pressId))) return;
  await db.choices.put({
    pressId: reply.pressId,
    templateId: reply.templateIds.at(-1) ?? null,
    text: answered.text,
    reply: reply.text,
    brand: answered.brand,
    lang: answered.lang,
    state: await stateBefore(db, answered),
    ...(reply.draft ? { kept: keptOf(reply.draft, reply.text) } : {}),
    at: reply.pressedAt,
    fresh: 1,
  });
}
