import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sight } from '../../../src/core/history/sight';
import type { Store } from '../../../src/storage/store';
import { anIntent, DAY, HOUR, idAt, inSight, MINUTE, NOON, outSight } from '../../support/history';
import { aStore, everythingIn } from '../../support/store';

/** So long that it stands in no hash by chance: the salt of those is another one each time. */
const NUMBER = '471108154711';

const WHOLE = [
  inSight({
    by: 'Ada_Secret',
    name: 'Ada Privacy',
    numericId: NUMBER,
    text: '@AcmeParcels my zebra is late',
  }),
  inSight({ by: 'bob', at: NOON + HOUR, text: 'mine too' }),
];
const REPLY = anIntent({ customer: 'Ada_Secret', text: 'Dear zebra owner ^JD' });

async function withAda() {
  let now = NOON + 2 * DAY;
  const store = aStore({ now: () => now++ });
  await store.recordSights(WHOLE);
  await store.keepPress(REPLY);
  await store.keepReply({ pressId: 'p1', postId: idAt(NOON + 11 * MINUTE), postedAt: NOON + 11 * MINUTE });
  await store.recordSights([
    outSight({
      at: NOON + 3 * HOUR,
      customer: 'Ada_Secret',
      answers: idAt(NOON),
      text: 'Any news of the zebra? ^MK',
    }),
  ]);
  await store.keepPress(anIntent({ pressId: 'p2', customer: 'ada_secret', text: 'Never sent, zebra' }));
  await store.saveNote({ customerId: 'ada_secret', text: 'Owns a zebra', author: 'JD' });
  await store.addTag({ customerId: 'ada_secret', text: 'zebra', author: 'JD' });
  await store.saveFollowUp({
    customerId: 'ada_secret',
    postId: idAt(NOON),
    text: 'Feed the zebra',
    dueAt: NOON + 3 * DAY,
    state: 'open',
    author: 'JD',
  });
  await store.solveCustomer({ customerId: 'ada_secret', solved: true, author: 'JD' });
  return store;
}

async function dumpOf(store: Store): Promise<string> {
  return JSON.stringify(await everythingIn(store)).toLowerCase();
}

describe('a customer who was forgotten', () => {
  it('leaves no word, handle, name or number in any table, and the day’s numbers as they were', async () => {
    const store = await withAda();
    const days = await store.database.dailyCounts.toArray();
    const before = await dumpOf(store);
    for (const trace of ['zebra', 'ada_secret', 'privacy', NUMBER]) expect(before).toContain(trace);
    await expect(store.forgetCustomer('ada_secret')).resolves.toEqual(['ada_secret']);

    const dump = await dumpOf(store);
    for (const trace of ['zebra', 'ada_secret', 'privacy', NUMBER, idAt(NOON)])
      expect(dump).not.toContain(trace);
    await expect(store.database.dailyCounts.toArray()).resolves.toEqual(days);
    await expect(store.marks(['ada_secret', 'bob'])).resolves.toMatchObject([{ handle: 'bob' }]);
    await expect(store.forgetCustomer('ada_secret')).resolves.toEqual([]);
  });

  it('does not come back by what stands on a page, nor under a new handle, nor by a reply', async () => {
    const store = await withAda();
    await store.forgetCustomer('ada_secret');
    await store.recordSights([
      ...WHOLE,
      inSight({ by: 'ada_new', numericId: NUMBER, at: NOON + DAY }),
      outSight({ at: NOON + DAY, customer: 'ada_secret' }),
    ]);
    await store.keepPress(anIntent({ pressId: 'p3', customer: 'ADA_secret' }));
    const dump = await dumpOf(store);
    for (const trace of ['ada_', NUMBER, 'p3']) expect(dump).not.toContain(trace);
  });

  it('is forgotten again as soon as X’s number tells who a new handle is', async () => {
    const store = await withAda();
    await store.forgetCustomer('ada_secret');
    await store.recordSights([inSight({ by: 'ada_new', at: NOON + DAY })]);
    await expect(
      store.recordPeople([{ handle: 'ada_new', displayName: '', numericId: NUMBER }]),
    ).resolves.toContain('ada_new');
    await expect(dumpOf(store)).resolves.not.toContain('ada_new');
  });

  it('is remembered again from the moment an agent says so, and not what was before', async () => {
    const store = await withAda();
    await store.forgetCustomer('ada_secret');
    await expect(store.rememberAgain('eve')).resolves.toBe(false);
    await expect(store.rememberAgain('Ada_Secret')).resolves.toBe(true);
    await store.recordSights([
      ...WHOLE,
      inSight({ by: 'ada_secret', numericId: NUMBER, at: NOON + 3 * DAY, text: 'hello again' }),
    ]);
    await expect(store.history({ handle: 'ada_secret' })).resolves.toMatchObject({
      contacts: 1,
      entries: [{ text: 'hello again' }],
    });
  });

  it('takes everybody along with whom they were put together', async () => {
    const store = await withAda();
    await store.joinCustomers({ into: 'bob', from: 'ada_secret', author: 'JD' });
    const handles = await store.forgetCustomer('bob');
    expect(handles.toSorted()).toEqual(['ada_secret', 'bob']);
    const { posts, customers, merges, replies } = await everythingIn(store);
    expect({ posts, customers, merges, replies }).toEqual({
      posts: [],
      customers: [],
      merges: [],
      replies: [],
    });
  });

  it('is no longer named in what others wrote, nor in notes about others, nor by a later sight of it', async () => {
    const store = await withAda();
    const ofBob = inSight({
      by: 'bob',
      at: NOON + 4 * HOUR,
      to: ['AcmeParcels', 'Ada_Secret'],
      text: '@ADA_secret is right, see https://x.com/ada_secret/status/1, @adamant is not',
    });
    await store.recordSights([ofBob]);
    await store.saveNote({ customerId: 'bob', text: 'Neighbour of @ada_secret', author: 'JD' });
    await store.saveNote({ customerId: 'bob', text: 'Neighbour', author: 'MK' });
    await store.forgetCustomer('ada_secret');
    await expect(dumpOf(store)).resolves.not.toContain('ada_secret');
    await store.recordSights([ofBob]);
    await expect(dumpOf(store)).resolves.not.toContain('ada_secret');
    const { posts } = await everythingIn(store);
    expect(posts).toContainEqual(
      expect.objectContaining({
        text: '@… is right, see https://@…/status/1, @adamant is not',
        replyToHandles: ['acmeparcels'],
      }),
    );
  });

  it('tells the ranking what to forget', async () => {
    const store = await withAda();
    await store.forgetCustomer('ada_secret');
    const { unlearned } = await store.learning();
    expect(unlearned.toSorted()).toEqual(['p1', `seen:${idAt(NOON + 3 * HOUR)}`]);
    await store.keepLearning('what is left', [], unlearned);
    await expect(store.unlearned()).resolves.toEqual([]);
  });

  it('leaves nothing behind whatever was seen, and in whatever order', async () => {
    const people = ['ada_secret', 'bobby_secret'];
    const shapes = fc.array(
      fc.record({
        who: fc.constantFrom(...people),
        hour: fc.nat(300),
        ours: fc.boolean(),
        number: fc.boolean(),
      }),
      { minLength: 1, maxLength: 15 },
    );
    await fc.assert(
      fc.asyncProperty(shapes, fc.nat(15), async (all, cut) => {
        const store = aStore();
        const sights = all.map(({ who, hour, ours, number }, serial): Sight => {
          const at = NOON + hour * HOUR + serial;
          const text = `words of ${who} to remember`;
          return ours
            ? outSight({ at, customer: who, text })
            : inSight({ by: who, at, text, numericId: number ? `99${who.length}` : null });
        });
        await store.recordSights(sights.slice(0, cut));
        await store.addTag({ customerId: 'ada_secret', text: 'ada_secret', author: 'JD' });
        await store.forgetCustomer('ada_secret');
        const wasThere = sights.slice(0, cut).some(({ customer }) => customer === 'ada_secret');
        for (const sight of sights.slice(cut)) if (wasThere) await store.recordSights([sight]);
        const dump = await dumpOf(store);
        store.close();
        expect(dump).not.toContain('ada_secret');
      }),
      { numRuns: 30 },
    );
  });
});
