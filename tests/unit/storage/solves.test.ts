import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/core/history/summary';
import { DAY, HOUR, inSight, MINUTE, NOON, outSight } from '../../support/history';
import { aStore } from '../../support/store';

async function withAda() {
  let now = NOON + HOUR;
  const store = aStore({ now: () => now });
  await store.recordSights([inSight()]);
  const solve = async (solved: boolean, at: number) => {
    now = at;
    return store.solveCustomer({ customerId: 'ada', solved, author: 'JD' });
  };
  const state = async () => {
    const history = await store.history({ handle: 'ada' });
    return [history?.state, history?.waitingSince];
  };
  return { store, solve, state };
}

describe('the state of a customer', () => {
  it('goes from waiting over answered to waiting again and solved, and back', async () => {
    const { store, solve, state } = await withAda();
    await expect(state()).resolves.toEqual(['waiting', NOON]);
    await store.recordSights([outSight({ at: NOON + HOUR })]);
    await expect(state()).resolves.toEqual(['answered', null]);
    await store.recordSights([inSight({ at: NOON + 2 * HOUR })]);
    await expect(state()).resolves.toEqual(['waiting-again', NOON + 2 * HOUR]);
    await expect(solve(true, NOON + 3 * HOUR)).resolves.toEqual(['ada']);
    await expect(solve(true, NOON + 4 * HOUR)).resolves.toEqual([]);
    await expect(state()).resolves.toEqual(['solved', null]);
    await store.recordSights([inSight({ at: NOON + DAY })]);
    await expect(state()).resolves.toEqual(['waiting-again', NOON + DAY]);
  });

  it('is as before when somebody takes it back, which is kept with who and when', async () => {
    const { store, solve, state } = await withAda();
    await solve(true, NOON + HOUR);
    await solve(false, NOON + 2 * HOUR);
    await expect(state()).resolves.toEqual(['waiting', NOON]);
    await expect(store.database.solves.toArray()).resolves.toMatchObject([
      { author: 'JD', at: NOON + HOUR, undone: { author: 'JD', at: NOON + 2 * HOUR } },
    ]);
    await expect(solve(false, NOON + 3 * HOUR)).resolves.toEqual([]);
  });

  it('is not known of somebody who is not kept', async () => {
    const { store } = await withAda();
    await expect(store.solveCustomer({ customerId: 'eve', solved: true, author: 'JD' })).resolves.toBeNull();
  });

  it('comes out the same whenever the posts are seen', async () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
    const crowd = fc.record({
      posts: times.chain(all =>
        fc.tuple(fc.constant(all), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })),
      ),
      solvedAt: fc.integer({ min: 1, max: 100 }),
      first: fc.integer({ min: 1, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(crowd, async ({ posts: [hours, theirs], solvedAt, first }) => {
        const sights = hours.map((hour, i) =>
          theirs[i] ? inSight({ at: NOON + hour * HOUR }) : outSight({ at: NOON + hour * HOUR }),
        );
        const solvedMoment = NOON + solvedAt * HOUR + MINUTE;
        const store = aStore({ now: () => solvedMoment });
        await store.recordSights(sights.slice(0, first));
        await store.solveCustomer({ customerId: 'ada', solved: true, author: 'JD' });
        for (const sight of sights.slice(first)) await store.recordSights([sight]);
        const [customer] = await store.database.customers.toArray();
        const posts = await store.database.posts.toArray();
        const said = (await store.database.solves.count()) > 0;
        store.close();
        expect(customer).toMatchObject(summarise(posts, said ? solvedMoment : null));
      }),
      { numRuns: 40 },
    );
  });
});
