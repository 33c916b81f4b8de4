import type { DueFollowUp, FollowUp } from '../core/follow-up';
import { currentHandle } from '../core/history/handles';
import type { Deed, FollowUpRecord } from '../core/history/keeping';
import type { CustomerRecord } from '../core/history/record';
import type { Database } from './database';
import { findCustomer, handlesOf } from './find-customers';

/** X needs a moment to show a reply: one that came with the follow-up is not an answer after it. */
const TOGETHER = 2 * 60_000;

/** A follow-up as an agent wants it. */
export type FollowUpWish = Pick<FollowUp, 'customerId' | 'postId' | 'text' | 'dueAt' | 'state'> & {
  /** Absent for a new one. */
  id?: string;
};

/**
 * Makes a follow-up, or changes the one of this id. One that is due at another time, or open again, rings again. The same wish
 * twice is one. Null when there is no such follow-up or customer (any more). `handles` are the customer's.
 */
export async function saveFollowUp(
  db: Database,
  wish: FollowUpWish & Deed,
): Promise<{ followUp: FollowUp; handles: readonly string[] } | null> {
  return db.transaction('rw', db.customers, db.followUps, async () => {
    const known = wish.id === undefined ? null : ((await db.followUps.get(wish.id)) ?? null);
    if (wish.id !== undefined && !known) return null;
    const customer = await findCustomer(db, known?.customerId ?? wish.customerId);
    if (!customer) return null;
    const followUp = known ? changed(known, wish) : await made(db, customer, wish);
    await db.followUps.put(followUp);
    return { followUp: followUpOf(followUp), handles: await handlesOf(db, customer) };
  });
}

/** All open follow-ups, due first, with whom they are for. */
export async function openFollowUps(db: Database): Promise<DueFollowUp[]> {
  const open = await db.followUps
    .where('[state+dueAt]')
    .between(['open', 0], ['open', Infinity], true, true)
    .toArray();
  const customers = await db.customers.bulkGet(open.map(followUp => followUp.customerId));
  return open.flatMap((followUp, i) => {
    const customer = customers[i];
    return customer ? due(followUp, customer) : [];
  });
}

/** Writes down that these rang, so that they do so once. */
export async function rangFollowUps(db: Database, ids: readonly string[], at: number): Promise<void> {
  await db.transaction('rw', db.followUps, async () => {
    for (const id of ids) await db.followUps.update(id, { rangAt: at });
  });
}

/** The open follow-ups of one customer, due first. */
export async function readFollowUps(db: Database, customerId: string): Promise<FollowUp[]> {
  const all = await db.followUps.where('customerId').equals(customerId).sortBy('dueAt');
  return all.filter(followUp => followUp.state === 'open').map(followUpOf);
}

async function made(
  db: Database,
  customer: CustomerRecord,
  { postId, text, dueAt, state, author, at }: FollowUpWish & Deed,
): Promise<FollowUpRecord> {
  const others = await db.followUps.where('customerId').equals(customer.id).toArray();
  const same = others.find(
    other => other.postId === postId && other.text === text && other.dueAt === dueAt && other.state === state,
  );
  return (
    same ?? {
      id: crypto.randomUUID(),
      customerId: customer.id,
      postId,
      text,
      dueAt,
      state,
      author,
      at,
      changed: null,
      rangAt: null,
    }
  );
}

function changed(
  known: FollowUpRecord,
  { postId, text, dueAt, state, author, at }: FollowUpWish & Deed,
): FollowUpRecord {
  const next = { ...known, postId, text, dueAt, state };
  if (JSON.stringify(next) === JSON.stringify(known)) return known;
  const again = dueAt !== known.dueAt || (state === 'open' && known.state === 'done');
  return { ...next, changed: { author, at }, rangAt: again ? null : known.rangAt };
}

function due(followUp: FollowUpRecord, customer: CustomerRecord): DueFollowUp {
  const handle = currentHandle(customer);
  const since = followUp.changed?.at ?? followUp.at;
  return {
    ...followUpOf(followUp),
    handle,
    displayName: customer.displayName || handle,
    answeredSince: (customer.lastReply?.at ?? -Infinity) > since + TOGETHER,
  };
}

function followUpOf(record: FollowUpRecord): FollowUp {
  const { id, customerId, postId, text, dueAt, state, author, at, changed: edit, rangAt } = record;
  return { id, customerId, postId, text, dueAt, state, author, at, changed: edit, rangAt };
}
