import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { anIntent, DAY, HOUR, idAt, inSight, NOON, outSight } from '../../support/history';
import { aStore, everythingIn } from '../../support/store';

/** What version 2 kept of Ada, as it stood on the disk. */
const posts = [
  {
    id: idAt(NOON),
    customerId: 'ada',
    brand: 'acmeparcels',
    at: NOON,
    filing: {
      brand: 'acmeparcels',
      direction: 'in',
      author: 'Ada',
      customer: 'ada',
      sure: false,
      seenAt: NOON + HOUR,
    },
    authorNumericId: null,
    text: '@AcmeParcels where is my parcel?',
    lang: 'en',
    translated: false,
    cutOff: false,
    replyToId: null,
    replyToHandles: [],
    conversationId: null,
    scenes: ['mentions'],
    initials: null,
    made: null,
  },
];
const customers = [
  {
    inbound: 1,
    outbound: 0,
    contacts: 1,
    firstContactAt: NOON,
    lastContactAt: NOON,
    lastReply: null,
    waitingSince: NOON,
    lang: { tag: 'en', at: NOON, postId: idAt(NOON) },
    id: 'ada',
    numericId: null,
    handles: ['ada'],
    spans: [{ key: 'ada', shown: 'Ada', first: NOON + HOUR, last: NOON + HOUR }],
    displayName: 'Ada',
    namedAt: NOON + HOUR,
    knownSince: NOON + HOUR,
    mergedIds: [],
  },
];
const notes = [{ id: 'n1', customerId: 'ada', text: 'Likes tea', author: 'JD', at: NOON + HOUR }];
const replies = [{ ...anIntent(), state: 'pressed', postId: null }];
const dailyCounts = [
  {
    brand: 'acmeparcels',
    day: 20261006,
    inbound: 1,
    outbound: 0,
    here: 0,
    byAgent: [],
    byTemplate: [],
    seconds: [],
  },
];

async function writeVersion2(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores({
    posts: 'id, [customerId+at], [brand+at]',
    customers: 'id, *handles, &numericId, *mergedIds',
    notes: 'id, customerId',
    replies: 'pressId, state',
    templates: 'id',
    dailyCounts: '[brand+day]',
    choices: 'pressId, at, fresh',
    learning: 'name',
  });
  db.version(2).stores({ uses: 'pressId, at' });
  for (const [table, rows] of Object.entries({ posts, customers, notes, replies, dailyCounts })) {
    await db.table(table).bulkAdd(rows);
  }
  db.close();
}

describe('a database of version 2', () => {
  it('is taken over as it is', async () => {
    await writeVersion2('old-whole');
    const store = aStore({ name: 'old-whole' });
    const tables = await everythingIn(store);
    expect(tables).toMatchObject({ posts, customers, notes, replies, dailyCounts, tags: [], solves: [] });
    await expect(store.history({ handle: 'ada' })).resolves.toMatchObject({
      note: 'Likes tea',
      noted: { author: 'JD', at: NOON + HOUR },
      state: 'waiting',
      tags: [],
      merges: [],
      entries: [{ text: '@AcmeParcels where is my parcel?' }],
    });
  });

  it('goes on as if it had always been of today', async () => {
    await writeVersion2('old-goes-on');
    const old = aStore({ name: 'old-goes-on' });
    const fresh = aStore();
    await fresh.recordSights([inSight({ by: 'Ada' }, { seenAt: NOON + HOUR })]);
    for (const store of [old, fresh]) {
      await store.recordSights([
        outSight({ at: NOON + HOUR, customer: 'Ada' }),
        inSight({ by: 'Ada', at: NOON + DAY }),
      ]);
      await store.solveCustomer({ customerId: 'ada', solved: true, author: 'JD' });
    }
    const [now, wanted] = [await everythingIn(old), await everythingIn(fresh)];
    expect(now.posts).toEqual(wanted.posts);
    expect(now.customers).toEqual(wanted.customers);
    expect(now.dailyCounts).toEqual(wanted.dailyCounts);

    await old.forgetCustomer('ada');
    const left = JSON.stringify(await everythingIn(old)).toLowerCase();
    for (const trace of ['"ada"', 'tea', 'sorry, ada', 'parcel?']) expect(left).not.toContain(trace);
  });
});
