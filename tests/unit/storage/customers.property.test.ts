import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { personOf } from '../../../src/core/history/belonging';
import type { Belonging, CustomerRecord } from '../../../src/core/history/record';
import { summarise } from '../../../src/core/history/summary';
import type { Store } from '../../../src/storage/store';
import { HOUR, idAt, inSight, NOON, outSight } from '../../support/history';
import { aStore } from '../../support/store';

const author = 'JD';
const who = fc.constantFrom('ada', 'bob', 'eve');
// Mostly one number: so that people turn out to be one who were put together before.
const number = fc.constantFrom('1', '1', '1', '2', null);
const hour = fc.nat(300);
const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('see' as const), who, number, hour, ours: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('number' as const), who, number }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('join' as const), who, other: who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('split' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('solve' as const), who, solved: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('tag' as const), who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('note' as const), who }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

async function act(store: Store, merges: string[], serial: number, done: Deed): Promise<void> {
  const id = async (handle: string) => (await store.history({ handle }))?.customerId ?? 'nobody';
  switch (done.does) {
    case 'see': {
      const at = NOON + done.hour * HOUR + serial;
      const sight = done.ours
        ? outSight({ at, customer: done.who, id: idAt(at) })
        : inSight({ at, by: done.who, numericId: done.number, id: idAt(at) });
      await store.recordSights([sight]);
      return;
    }
    case 'number':
      await store.recordPeople([{ handle: done.who, displayName: '', numericId: done.number }]);
      return;
    case 'join': {
      const pair = { into: await id(done.who), from: await id(done.other), author, evenSo: true };
      const merged = await store.joinCustomers(pair).catch(() => null);
      if (merged) merges.push(merged.mergeId);
      return;
    }
    case 'split':
      await store.splitCustomers({ mergeId: merges[done.which] ?? 'none', author });
      return;
    case 'solve':
      await store.solveCustomer({ customerId: await id(done.who), solved: done.solved, author });
      return;
    case 'tag':
      await store.addTag({ customerId: await id(done.who), text: 'press', author });
      return;
    case 'note':
      await store.saveNote({ customerId: await id(done.who), text: `note ${serial}`, author });
  }
}

/** Everything is filed under somebody who is there, hangs on nobody, and adds up. */
async function check({ database: db }: Store, seen: ReadonlySet<string>): Promise<void> {
  const customers = await db.customers.toArray();
  const byId = new Map(customers.flatMap(one => [one.id, ...one.mergedIds].map(id => [id, one] as const)));
  const rootOf = (one: CustomerRecord, steps = 0): CustomerRecord => {
    expect(steps).toBeLessThan(10);
    const parent = one.parentId === undefined ? undefined : byId.get(one.parentId);
    if (one.parentId !== undefined) expect(parent).toBeDefined();
    return parent ? rootOf(parent, steps + 1) : one;
  };
  const filed = (one: Belonging) => {
    const person = byId.get(personOf(one));
    expect(person && rootOf(person).id).toBe(one.customerId);
  };
  const posts = await db.posts.toArray();
  expect(new Set(posts.map(post => post.id))).toEqual(seen);
  const [tags, notes, solves] = [
    await db.tags.toArray(),
    await db.notes.toArray(),
    await db.solves.toArray(),
  ];
  for (const one of [...posts, ...tags, ...notes, ...solves]) filed(one);
  for (const customer of customers) {
    const theirs = posts.filter(post => post.customerId === customer.id);
    expect(customer).toMatchObject(summarise(theirs, customer.solvedAt ?? null));
    const standing = solves.filter(solve => solve.customerId === customer.id && solve.undone === null);
    expect(customer.solvedAt ?? 0).toBe(Math.max(0, ...standing.map(solve => solve.at)));
  }
  const uses = await db.tagUses.get('press');
  expect(uses?.uses ?? 0).toBe(tags.filter(tag => tag.key !== null).length);
}

it('files everything under whom it belongs to, whatever is seen, merged, split and renumbered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 24 }), async deeds => {
      let now = NOON + 400 * HOUR;
      const store = aStore({ now: () => now++ });
      const merges: string[] = [];
      const seen = new Set<string>();
      for (const [serial, done] of deeds.entries()) {
        if (done.does === 'see') seen.add(idAt(NOON + done.hour * HOUR + serial));
        await act(store, merges, serial, done);
        await check(store, seen);
      }
      // Taking every merge back leaves nobody hanging on anybody.
      for (const mergeId of merges) await store.splitCustomers({ mergeId, author });
      await check(store, seen);
      const hanging = (await store.database.customers.toArray()).filter(one => one.parentId !== undefined);
      store.close();
      expect(hanging).toEqual([]);
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
