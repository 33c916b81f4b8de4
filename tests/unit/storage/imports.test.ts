import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { recordSights } from '../../../src/storage/record-sights';
import { DAY, idAt, inSight, NOON, outSight, readInitials } from '../../support/history';
import { aStore } from '../../support/store';

describe('what an answer says about whom it answers', () => {
  it('keeps a renamed customer one customer', async () => {
    const store = aStore();
    const ada = (handle: string, at: number) =>
      outSight({ at, customer: handle }, { addressee: { displayName: 'Ada', numericId: '77' } });

    await store.recordSights([ada('ada', NOON), ada('countess', NOON + DAY)]);

    const customers = await store.database.customers.toArray();
    expect(customers).toMatchObject([{ numericId: '77', displayName: 'Ada', handles: ['ada', 'countess'] }]);
  });
});

describe('filing a whole past', () => {
  it('teaches the ranking nothing', async () => {
    const { database } = aStore();
    const talk = [inSight(), outSight({ at: NOON + DAY, answers: idAt(NOON) })];

    await recordSights(database, talk, { readInitials, learn: false });

    expect(await database.posts.count()).toBe(2);
    expect(await database.choices.count()).toBe(0);
  });
});
