import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/core/history/summary';
import type { Sight } from '../../../src/core/history/sight';
import { DAY, HOUR, idAt, inSight, MINUTE, NOON, outSight } from '../../support/history';
import { aStore, contentsOf } from '../../support/store';

async function after(...batches: Sight[][]) {
  const store = aStore();
  for (const batch of batches) await store.recordSights(batch);
  const contents = await contentsOf(store);
  store.close();
  return contents;
}

const aSight = fc
  .record({
    out: fc.boolean(),
    who: fc.constantFrom('ada', 'Ada', 'bob'),
    brand: fc.constantFrom('AcmeParcels', 'AcmeFood'),
    hour: fc.integer({ min: 0, max: 12 }).map(n => n * 20 * HOUR),
    answers: fc.constantFrom('41', null),
    numbered: fc.boolean(),
    text: fc.constantFrom('@AcmeParcels hi', 'It is late', 'Done ^MK'),
    translated: fc.boolean(),
    cutOff: fc.boolean(),
    lang: fc.constantFrom('en', 'de', null),
    talk: fc.constantFrom('40', null),
    seen: fc.integer({ min: 0, max: 4 }),
    name: fc.constantFrom('Ada', 'Ada L', 'Bob'),
  })
  .map(({ out, who, brand, hour, numbered, talk, seen, ...post }) => {
    const at = NOON + hour;
    const sight = { brand, conversationId: talk, seenAt: at + seen * HOUR };
    const id = idAt(at, ['ada', 'bob'].indexOf(who.toLowerCase()) * 2 + (out ? 1 : 0));
    return out
      ? outSight({ ...post, id, at, by: brand, customer: who }, sight)
      : inSight(
          {
            ...post,
            id,
            at,
            by: who,
            numericId: numbered ? String(who.length + who.charCodeAt(2)) : null,
          },
          sight,
        );
  });

/** The sights and their repetitions, in an order that the dice say. */
function shuffled(sights: readonly Sight[], dice: readonly number[]): Sight[] {
  return [...sights, ...sights]
    .map((sight, i) => ({ sight, at: dice[i] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ sight }) => sight);
}

describe('recordSights', () => {
  it('keeps a post that was seen on several pages once', async () => {
    const { posts, dailyCounts } = await after(
      [inSight(), inSight({}, { scene: 'search' })],
      [inSight({}, { scene: 'thread', seenAt: NOON + DAY })],
    );
    expect(posts).toHaveLength(1);
    expect(posts[0]?.scenes).toEqual(['mentions', 'search', 'thread']);
    expect(dailyCounts).toMatchObject([{ brand: 'acmeparcels', day: 20261006, inbound: 1 }]);
  });

  it('says about whom something is different, and nothing for what it knew', async () => {
    const store = aStore();
    await expect(
      store.recordSights([inSight(), outSight({ at: NOON + HOUR, customer: 'bob' })]),
    ).resolves.toEqual(['ada', 'bob']);
    await expect(store.recordSights([inSight({}, { seenAt: NOON + HOUR })])).resolves.toEqual([]);
  });

  it('moves an answer to whom the thread says it was written', async () => {
    const unsure = outSight({ at: NOON + HOUR, customer: 'bob', to: ['bob', 'ada'] });
    const sure = outSight({ at: NOON + HOUR, customer: 'ada', answers: idAt(NOON), to: ['ada'] });
    const { customers, dailyCounts } = await after([inSight(), unsure], [sure]);

    expect(customers.map(customer => customer.id)).toEqual(['ada']);
    expect(customers[0]).toMatchObject({ waitingSince: null, outbound: 1, lastReply: { initials: 'MK' } });
    expect(dailyCounts).toMatchObject([{ inbound: 1, outbound: 1, byAgent: [['MK', 1]] }]);
  });

  it('keeps one customer through a rename once the number was seen under both handles, with posts and notes', async () => {
    let now = NOON + 2 * DAY;
    const store = aStore({ now: () => now++ });
    await store.recordSights([inSight({ by: 'ada' })]);
    await store.recordSights([inSight({ by: 'ada_new', at: NOON + DAY })]);
    await store.saveNote({ customerId: 'ada', text: 'Likes tea', author: 'JD' });
    await store.saveNote({ customerId: 'ada_new', text: 'Lost a parcel', author: 'MK' });
    await store.recordPeople([{ handle: 'ada_new', displayName: 'Ada', numericId: '77' }]);
    const touched = await store.recordSights([
      inSight({ by: 'ada', numericId: '77' }, { seenAt: NOON + HOUR }),
    ]);

    expect(touched.toSorted()).toEqual(['ada', 'ada_new']);
    const { customers, posts } = await contentsOf(store);
    expect(customers).toHaveLength(1);
    expect(posts.map(post => post.customerId)).toEqual(['ada', 'ada']);
    await expect(store.history({ handle: 'ada_new' })).resolves.toMatchObject({
      customerId: 'ada',
      note: 'Likes tea\n\nLost a parcel',
      formerHandles: ['ada'],
      contacts: 1,
    });
    await store.saveNote({ customerId: 'ada_new', text: 'Still here', author: 'JD' });
    await expect(store.history({ handle: 'ada_new' })).resolves.toMatchObject({ note: 'Still here' });
  });

  it('never files two numbers under one customer', async () => {
    const { customers } = await after(
      [inSight({ numericId: '1' })],
      [inSight({ at: NOON + DAY, numericId: '2' })],
      [inSight({ at: NOON + 2 * DAY })],
    );
    expect(customers.map(({ numericId, inbound }) => [numericId, inbound])).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
  });

  it('keeps both texts of a post that was edited: X gives it a new id', async () => {
    const edited = inSight({ at: NOON + 5 * MINUTE, text: '@AcmeParcels where is my SECOND parcel?' });
    for (const order of [
      [inSight(), edited],
      [edited, inSight()],
    ]) {
      const { posts, customers } = await after(order);
      expect(posts.map(post => post.text)).toEqual([
        '@AcmeParcels where is my parcel?',
        '@AcmeParcels where is my SECOND parcel?',
      ]);
      expect(customers).toMatchObject([{ contacts: 1 }]);
    }
  });

  it('learns nothing about strangers from lists of people', async () => {
    const store = aStore();
    await store.recordPeople([{ handle: 'eve', displayName: 'Eve', numericId: '5' }]);
    expect((await contentsOf(store)).customers).toEqual([]);
  });

  it('leaves everything as it was when one write of a batch fails', async () => {
    const store = aStore();
    await store.recordSights([inSight()]);
    const before = await contentsOf(store);
    store.database.dailyCounts.hook('updating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.recordSights([inSight({ by: 'bob', at: NOON + MINUTE })])).rejects.toThrow(
      'The disk is full, so this was not saved. Everything saved before is still there.',
    );
    expect(await contentsOf(store)).toEqual(before);
  });

  it('gives the same records for any order, repetition and batching of sights', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aSight, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
        async (sights, dice) => {
          const mixed = shuffled(sights, dice);
          const cut = (dice[0] ?? 0) % mixed.length;
          const once = await after(sights);
          expect(await after(...mixed.map(sight => [sight]))).toEqual(once);
          expect(await after(mixed.slice(0, cut), mixed.slice(cut))).toEqual(once);
          for (const customer of once.customers) {
            expect(customer).toMatchObject(
              summarise(once.posts.filter(post => post.customerId === customer.id)),
            );
          }
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('does so too for somebody who is solved and tagged, and keeps out who was forgotten', async () => {
    const begun = async () => {
      const store = aStore({ now: () => NOON + 5 * DAY });
      await store.recordSights([inSight({ id: '7' }), inSight({ id: '8', by: 'bob' })]);
      await store.solveCustomer({ customerId: 'ada', solved: true, author: 'JD' });
      await store.addTag({ customerId: 'ada', text: 'press', author: 'JD' });
      await store.forgetCustomer('bob');
      return store;
    };
    const ending = async (...batches: Sight[][]) => {
      const store = await begun();
      for (const batch of batches) await store.recordSights(batch);
      const contents = await contentsOf(store);
      store.close();
      return contents;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(aSight, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
        async (sights, dice) => {
          const once = await ending(sights);
          expect(await ending(...shuffled(sights, dice).map(sight => [sight]))).toEqual(once);
          expect(JSON.stringify(once)).not.toContain('bob');
          const ada = once.customers.find(customer => customer.id === 'ada');
          const waiting = once.posts.filter(
            post => post.customerId === 'ada' && post.filing.direction === 'in' && post.at > NOON + 5 * DAY,
          );
          if (waiting.length === 0) expect(ada?.waitingSince).toBeNull();
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
