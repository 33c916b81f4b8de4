import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sight } from '../../../src/core/history/sight';
import type { Store } from '../../../src/storage/store';
import { DAY, HOUR, inSight, NOON, outSight } from '../../support/history';
import { aStore, everythingIn } from '../../support/store';

const by = 'JD';

async function withBoth() {
  let now = NOON + 2 * DAY;
  const store = aStore({ now: () => now++ });
  await store.recordSights([
    inSight({ by: 'ada', name: 'Ada' }),
    outSight({ at: NOON + HOUR, customer: 'ada' }),
    inSight({ by: 'ada_at_home', name: 'Ada L.', at: NOON + DAY }),
  ]);
  await store.saveNote({ customerId: 'ada', text: 'Likes tea', author: by });
  await store.saveNote({ customerId: 'ada_at_home', text: 'Has a dog', author: by });
  await store.addTag({ customerId: 'ada_at_home', text: 'dog', author: by });
  const join = (over = {}) => store.joinCustomers({ into: 'ada', from: 'ada_at_home', author: by, ...over });
  return { store, join };
}

/** All but what tells that there was a merge or a change, what is only there to be searched, and who was seen under which handle last. */
async function factsIn(store: Store) {
  const { merges: _merges, searchTail: _tail, upkeep: _upkeep, ...facts } = await everythingIn(store);
  return facts;
}

describe('two customers whom an agent put together', () => {
  it('are one, under either handle', async () => {
    const { store, join } = await withBoth();
    const { mergeId, handles } = await join();
    expect(handles.toSorted()).toEqual(['ada', 'ada_at_home']);
    const one = { customerId: 'ada', contacts: 1, waitingSince: NOON + DAY };
    await expect(store.marks(['ada', 'ada_at_home'])).resolves.toMatchObject([
      { ...one, handle: 'ada' },
      { ...one, handle: 'ada_at_home' },
    ]);
    await expect(store.history({ handle: 'ada_at_home' })).resolves.toMatchObject({
      ...one,
      handle: 'ada_at_home',
      formerHandles: ['ada'],
      note: 'Likes tea\n\nHas a dog',
      tags: [{ text: 'dog' }],
      state: 'waiting-again',
      merges: [{ mergeId, handle: 'ada_at_home' }],
      entries: [{ handle: 'ada_at_home' }, { direction: 'out' }, { handle: 'ada' }],
    });
  });

  it('are told of under both handles', async () => {
    const { store, join } = await withBoth();
    await join();
    const told = await store.recordSights([inSight({ by: 'ada', at: NOON + 2 * DAY })]);
    expect(told.toSorted()).toEqual(['ada', 'ada_at_home']);
  });

  it('get back what they had, also a note that was rewritten for both', async () => {
    const { store, join } = await withBoth();
    const { mergeId } = await join();
    await store.saveNote({ customerId: 'ada_at_home', text: 'Likes tea and dogs', author: 'MK' });
    await expect(store.history({ handle: 'ada' })).resolves.toMatchObject({ note: 'Likes tea and dogs' });
    const handles = await store.splitCustomers({ mergeId, author: by });
    expect(handles.toSorted()).toEqual(['ada', 'ada_at_home']);
    await expect(store.history({ handle: 'ada_at_home' })).resolves.toMatchObject({
      customerId: 'ada_at_home',
      note: 'Has a dog',
      tags: [{ text: 'dog' }],
      merges: [],
    });
    await expect(store.history({ handle: 'ada' })).resolves.toMatchObject({ note: 'Likes tea and dogs' });
    await expect(store.splitCustomers({ mergeId, author: by })).resolves.toEqual([]);
  });

  it('are refused, in words, when X says that they are two, unless the agent insists', async () => {
    const { store, join } = await withBoth();
    await store.recordPeople([
      { handle: 'ada', displayName: '', numericId: '1' },
      { handle: 'ada_at_home', displayName: '', numericId: '2' },
    ]);
    await expect(join()).rejects.toThrow('two different accounts');
    await join({ evenSo: true });
    await expect(store.marks(['ada_at_home'])).resolves.toMatchObject([{ customerId: 'ada' }]);
    await expect(join({ evenSo: true })).rejects.toThrow('one customer already');
    await expect(join({ from: 'eve' })).rejects.toThrow('no longer kept');
  });

  it('stay one when X’s number says that one of them is a third', async () => {
    const { store, join } = await withBoth();
    await store.recordPeople([{ handle: 'ada_at_home', displayName: '', numericId: '2' }]);
    await store.recordSights([inSight({ by: 'ada_new', at: NOON + 4 * DAY })]);
    const { mergeId } = await join();
    await store.recordPeople([{ handle: 'ada_new', displayName: '', numericId: '2' }]);
    await expect(store.marks(['ada', 'ada_new'])).resolves.toMatchObject([
      { customerId: 'ada', contacts: 2 },
      { customerId: 'ada' },
    ]);
    await store.splitCustomers({ mergeId, author: by });
    await expect(store.marks(['ada', 'ada_new'])).resolves.toMatchObject([
      { customerId: 'ada', contacts: 1 },
      { customerId: 'ada_at_home', contacts: 2 },
    ]);
  });
});

describe('merging and splitting', () => {
  const people = ['ada', 'bob', 'eve', 'joe'];
  const sights = fc.array(
    fc.record({
      who: fc.constantFrom(...people),
      hour: fc.integer({ min: 0, max: 400 }),
      ours: fc.boolean(),
    }),
    { minLength: 4, maxLength: 14 },
  );
  const pairs = fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people)), {
    minLength: 1,
    maxLength: 4,
  });
  const sightOf = (
    { who, hour, ours }: { who: string; hour: number; ours: boolean },
    serial: number,
  ): Sight => {
    const at = NOON + hour * HOUR + serial;
    return ours ? outSight({ at, customer: who }) : inSight({ by: who, at });
  };
  const withAll = async () => {
    let now = NOON + 400 * DAY;
    const store = aStore({ now: () => now++ });
    await store.recordSights(people.map((who, i) => inSight({ by: who, at: NOON - (i + 1) * DAY })));
    return store;
  };

  it('leaves everything as if it had never happened, whatever is seen in between', async () => {
    await fc.assert(
      fc.asyncProperty(sights, sights, pairs, fc.boolean(), async (before, between, wanted, backwards) => {
        const store = await withAll();
        const plain = await withAll();
        for (const one of [store, plain]) await one.recordSights(before.map(sightOf));
        for (const who of people) {
          for (const one of [store, plain]) {
            await one.saveNote({ customerId: who, text: `About ${who}`, author: by });
            await one.addTag({ customerId: who, text: 'dog', author: by });
            await one.solveCustomer({ customerId: who, solved: true, author: by });
          }
        }
        const merges: string[] = [];
        for (const [into, from] of wanted) {
          const merged = await store.joinCustomers({ into, from, author: by }).catch(() => null);
          if (merged) merges.push(merged.mergeId);
        }
        for (const one of [store, plain]) {
          await one.recordSights(between.map((sight, i) => sightOf(sight, 100 + i)));
        }
        if (backwards) merges.reverse();
        for (const mergeId of merges) await store.splitCustomers({ mergeId, author: by });

        const [split, never] = [await factsIn(store), await factsIn(plain)];
        store.close();
        plain.close();
        expect(split.posts).toEqual(never.posts);
        expect(split.customers).toEqual(never.customers);
        expect(split.dailyCounts).toEqual(never.dailyCounts);
        expect(split.tagUses).toEqual(never.tagUses);
      }),
      { numRuns: 25 },
    );
  });

  it('is identity, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(sights, pairs, async (before, wanted) => {
        const store = await withAll();
        await store.recordSights(before.map(sightOf));
        for (const who of people) {
          await store.saveNote({ customerId: who, text: `About ${who}`, author: by });
          await store.addTag({ customerId: who, text: 'dog', author: by });
        }
        const known = JSON.stringify(await factsIn(store));
        const merges: string[] = [];
        for (const [into, from] of wanted) {
          const merged = await store.joinCustomers({ into, from, author: by }).catch(() => null);
          if (merged) merges.push(merged.mergeId);
        }
        for (const mergeId of merges) await store.splitCustomers({ mergeId, author: by });
        const now = JSON.stringify(await factsIn(store));
        store.close();
        expect(now).toBe(known);
      }),
      { numRuns: 25 },
    );
  });
});
