import { describe, expect, it } from 'vitest';
import { keptSinceOf, type Retention } from '../../../src/core/history/retention';
import { anIntent, DAY, HOUR, idAt, inSight, MINUTE, NOON, outSight } from '../../support/history';
import { aStore, everythingIn } from '../../support/store';

const LATER = Date.UTC(2028, 9, 10);

async function withPast(retention: Retention = []) {
  let now = NOON + 2 * DAY;
  const store = aStore({ now: () => now, readRetention: () => Promise.resolve(retention) });
  await store.recordSights([
    inSight({ text: 'an old zebra' }),
    outSight({ at: NOON + HOUR, answers: idAt(NOON), text: 'old answer ^MK' }),
    inSight({ by: 'bob', at: NOON + HOUR + MINUTE }),
    inSight({ by: 'eve', at: NOON + 400 * DAY }),
    inSight({ by: 'joe', at: NOON + MINUTE }, { brand: 'OtherBrand' }),
  ]);
  await store.addTag({ customerId: 'bob', text: 'dog', author: 'JD' });
  const drop = async () => {
    const told: string[] = [];
    for (let more = true; more;) {
      const piece = await store.removeExpired();
      told.push(...piece.handles);
      more = piece.more;
    }
    return told;
  };
  return { store, drop, later: (at: number) => void (now = at) };
}

describe('retention', () => {
  it('goes by the calendar, also where a month is shorter', () => {
    expect(keptSinceOf([], 'Acme', Date.UTC(2026, 1, 28))).toBe(Date.UTC(2024, 1, 28));
    expect(keptSinceOf([{ brand: 'acme', months: 1 }], 'Acme', Date.UTC(2026, 2, 31))).toBe(
      Date.UTC(2026, 1, 28),
    );
  });

  it('removes posts that are older than 24 months, with whoever is left with nothing', async () => {
    const { store, drop, later } = await withPast();
    await expect(drop()).resolves.toEqual([]);
    const days = await store.database.dailyCounts.toArray();
    later(LATER);
    expect((await drop()).toSorted()).toEqual(['ada', 'bob', 'joe']);
    const { posts, customers, choices, dailyCounts } = await everythingIn(store);
    expect(posts).toMatchObject([{ customerId: 'eve' }]);
    expect(customers).toMatchObject([{ id: 'bob', contacts: 0, waitingSince: null }, { id: 'eve' }]);
    expect({ choices, dailyCounts }).toEqual({ choices: [], dailyCounts: days });
    await expect(store.unlearned()).resolves.toEqual([`seen:${idAt(NOON + HOUR)}`]);
  });

  it('goes by brand', async () => {
    const { store, drop, later } = await withPast([
      { brand: 'OtherBrand', months: 60 },
      { brand: 'acmeparcels', months: 1 },
    ]);
    later(LATER);
    await drop();
    const { posts } = await everythingIn(store);
    expect(posts).toMatchObject([{ brand: 'otherbrand' }]);
  });

  it('does not let in again what it would remove, so that nothing is counted twice', async () => {
    const { store, drop, later } = await withPast();
    later(LATER);
    await drop();
    const before = await everythingIn(store);
    await expect(store.recordSights([inSight({ text: 'an old zebra' })])).resolves.toEqual([]);
    await expect(everythingIn(store)).resolves.toEqual(before);
  });

  it('takes presses along with the posts that they became', async () => {
    const { store, drop, later } = await withPast();
    await store.keepPress(anIntent());
    await store.keepReply({ pressId: 'p1', postId: idAt(NOON + 11 * MINUTE), postedAt: NOON + 11 * MINUTE });
    later(LATER);
    await drop();
    const { replies, uses } = await everythingIn(store);
    expect({ replies, uses }).toEqual({ replies: [], uses: [] });
  });
});

describe('a post that X shows as deleted', () => {
  it('goes at once, with what was learned from its answer, and does not come back', async () => {
    const { store } = await withPast();
    const days = await store.database.dailyCounts.toArray();
    await expect(store.dropGonePosts([idAt(NOON + HOUR), '1'])).resolves.toEqual(['ada']);
    await store.recordSights([inSight({ text: 'an old zebra' })]);
    const tables = await everythingIn(store);
    const { searchTail: _tail, searchPages: _pages, ...kept } = tables;
    expect(JSON.stringify(kept)).not.toContain('zebra');
    expect(tables.gone).toMatchObject([{ id: idAt(NOON) }]);
    expect(tables.dailyCounts).toEqual(days);
    await expect(store.history({ handle: 'ada' })).resolves.toMatchObject({
      contacts: 0,
      entries: [{ text: 'old answer ^MK' }],
    });
  });

  it('leaves no trace when it was never kept', async () => {
    const { store } = await withPast();
    const before = await everythingIn(store);
    await expect(store.dropGonePosts(['1', idAt(NOON + HOUR + MINUTE)])).resolves.toEqual([]);
    await expect(everythingIn(store)).resolves.toEqual(before);
  });

  it('is not remembered for ever', async () => {
    const { store, later } = await withPast();
    await store.dropGonePosts([idAt(NOON + HOUR)]);
    later(NOON + 40 * DAY);
    await store.tidyGone();
    await expect(store.database.gone.count()).resolves.toBe(0);
  });
});
