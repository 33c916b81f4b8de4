import { holderOf } from '../core/history/handles';
import type { CustomerRecord } from '../core/history/record';
import { handleKey, type Account } from '../core/post';
import { spanOf, type Database } from './database';
import { findCustomer, findCustomers, groupOf } from './find-customers';
import { forgottenAmong, keepForgotten, type Known } from './forgotten';
import { choiceIdsOf } from './remove-posts';
import { startScrubbing } from './scrub-mentions';
import { tableNames, tables, type Traces } from './tables';

/**
 * Removes every trace of a customer, and of everybody whom an agent put together with them: posts of theirs and ours to them,
 * notes, tags, follow-ups, presses, what the ranking learned. What others wrote stays, without their handles: see scrubMentions,
 * which has to follow. Only hashes stay, so that a later sight does not bring them back;
 * the daily counts stay as they are: they hold numbers. Resolves with the customer's handles, none when nobody is kept.
 */
export async function forgetCustomer(
  db: Database,
  { customerId, at }: { customerId: string; at: number },
): Promise<readonly string[]> {
  return db.transaction('rw', db.tables, async () => {
    const root = await findCustomer(db, customerId);
    if (!root) return [];
    const group = await groupOf(db, root);
    const traces = await tracesOf(db, group);
    await keepForgotten(db, group.flatMap(knownBy), at);
    for (const name of tableNames) await tables[name]?.(db, traces);
    await startScrubbing(db);
    return traces.handles;
  });
}

/** Forgets again whoever turns out, by X's number, to be somebody who was forgotten under another handle. Resolves likewise. */
export async function forgetAgain(
  db: Database,
  people: readonly Account[],
  at: number,
): Promise<readonly string[]> {
  const forgotten = await forgottenAmong(db, people);
  const told: string[] = [];
  for (const person of people) {
    if (!forgotten.has(person, at)) continue;
    const known = holderOf(
      await findCustomers(db, { handles: [handleKey(person.handle)] }),
      person.handle,
      at,
    );
    if (known) told.push(...(await forgetCustomer(db, { customerId: known.id, at })));
  }
  return told;
}

async function tracesOf(
  db: Database,
  group: readonly [CustomerRecord, ...CustomerRecord[]],
): Promise<Traces> {
  const posts = await db.posts
    .where('[customerId+at]')
    .between(...spanOf(group[0].id, 0, Infinity), true, true)
    .toArray();
  const handles = [...new Set(group.flatMap(customer => customer.handles))];
  const pressIds = new Set(posts.flatMap(post => post.made?.pressId ?? []));
  for (const pressId of await pressesTo(db, handles, group[0].id)) pressIds.add(pressId);
  return {
    customerIds: group.flatMap(({ id, mergedIds }) => [id, ...mergedIds]),
    handles,
    postIds: posts.map(post => post.id),
    pressIds: [...pressIds],
    choiceIds: [...new Set([...pressIds, ...choiceIdsOf(posts)])],
  };
}

// Those whose post is kept under somebody else are not theirs: that person went by the handle at another time.
async function pressesTo(db: Database, handles: readonly string[], customerId: string): Promise<string[]> {
  const found: string[] = [];
  for (const handle of handles) {
    const replies = await db.replies.where('customer').equalsIgnoreCase(handle).toArray();
    const posts = await db.posts.bulkGet(replies.map(reply => reply.postId ?? ''));
    const others = new Set(
      replies.flatMap(({ pressId }, i) => {
        const post = posts[i];
        return post && post.customerId !== customerId ? pressId : [];
      }),
    );
    const uses = await db.uses.where('customer').equals(handle).primaryKeys();
    found.push(...[...replies.map(reply => reply.pressId), ...uses].filter(id => !others.has(id)));
  }
  return found;
}

function knownBy({ handles, numericId }: CustomerRecord): Known[] {
  return handles.map(handle => ({ handle, numericId }));
}
