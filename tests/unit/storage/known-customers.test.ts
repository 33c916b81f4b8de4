import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/storage/database';
import { recordSights } from '../../../src/storage/record-sights';
import { DAY, idAt, inSight, NOON, readInitials } from '../../support/history';
import { aStore } from '../../support/store';

const sightOn = (day: number, by = 'ada') =>
  inSight({ by, id: idAt(NOON + day * DAY), at: NOON + day * DAY });

/** Counts the questions for customers by handle. */
const questions = () => vi.spyOn(IDBIndex.prototype, 'getAll');

afterEach(() => void vi.restoreAllMocks());

describe('customers whom this process filed last', () => {
  it('are not read again for their next post', async () => {
    const store = aStore();
    await store.recordSights([sightOn(0)]);
    const asked = questions();
    await store.recordSights([sightOn(30)]);
    expect(asked).not.toHaveBeenCalled();
    await store.recordSights([sightOn(31, 'bob')]);
    expect(asked).toHaveBeenCalledTimes(1);
    await expect(store.marks(['ada'])).resolves.toMatchObject([{ contacts: 2 }]);
  });

  it('are read again after anybody else wrote about customers', async () => {
    const store = aStore();
    await store.recordSights([sightOn(0)]);
    const page = openDatabase(store.database.name, 'strict');
    await page.customers.update('ada', { mergedIds: ['ada_of_old'] });
    page.close();
    await store.recordSights([sightOn(30)]);
    await expect(store.database.customers.get('ada')).resolves.toMatchObject({
      inbound: 2,
      mergedIds: ['ada_of_old'],
    });
  });

  it('are read again after they were removed in the same transaction', async () => {
    const { database } = aStore();
    await database.transaction('rw', database.tables, async () => {
      await recordSights(database, [sightOn(0)], { readInitials });
      await database.posts.clear();
      await database.customers.clear();
    });
    await recordSights(database, [sightOn(30)], { readInitials });
    await expect(database.customers.toArray()).resolves.toMatchObject([{ id: 'ada', inbound: 1 }]);
  });

  it('are not taken for written when the transaction came to nothing', async () => {
    const { database } = aStore();
    await recordSights(database, [sightOn(0)], { readInitials });
    const failing = database.transaction('rw', database.tables, async () => {
      await recordSights(database, [sightOn(30)], { readInitials });
      throw new Error('not this time');
    });
    await expect(failing).rejects.toThrow('not this time');
    await recordSights(database, [sightOn(60)], { readInitials });
    await expect(database.customers.get('ada')).resolves.toMatchObject({ inbound: 2, contacts: 2 });
  });

  it('are known under all their handles or not at all', async () => {
    const store = aStore();
    const seen = (by: string, day: number) => ({
      ...inSight({ by, id: idAt(NOON + day * DAY), at: NOON + day * DAY, numericId: '7' }),
      seenAt: NOON + day * DAY,
    });
    await store.recordSights([seen('ada', 0)]);
    await store.recordSights([seen('ada_new', 30)]);
    // Whoever goes by the old handle now is somebody else.
    await store.recordSights([{ ...sightOn(60), seenAt: NOON + 60 * DAY }]);
    const customers = await store.database.customers.toArray();
    expect(customers.map(({ id, inbound }) => [id, inbound])).toEqual([
      ['ada', 2],
      [`ada~${NOON + 60 * DAY}`, 1],
    ]);
  });
});
