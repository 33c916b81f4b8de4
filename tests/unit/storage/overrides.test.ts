import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { checkBackup } from '../../../src/storage/backup-check';
import { restoreBackup } from '../../../src/storage/backup-restore';
import { saveBackup } from '../../../src/storage/backup-save';
import type { Store } from '../../../src/storage/store';
import { anOverride } from '../../support/guard-request';
import { DAY, HOUR, inSight, NOON, readInitials } from '../../support/history';
import { aStore } from '../../support/store';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

async function bringTo(into: Store, from: Store): Promise<void> {
  const file = await saveBackup(from.database, { settings: [], passphrase: null, now: NOON });
  const checkSetting = () => null;
  const check = await checkBackup(file, { passphrase: null, checkSetting });
  await restoreBackup(into.database, file, {
    passphrase: null,
    check,
    mode: 'add',
    checkSetting,
    keepSetting: async () => undefined,
    readInitials,
  });
}

describe('what was overridden', () => {
  it('is kept once, with the newest first', async () => {
    const store = aStore();
    await store.keepOverride(anOverride({ customer: 'Ada' }));
    await store.keepOverride(anOverride({ words: 'told twice' }));
    await store.keepOverride(anOverride({ id: 'later', at: NOON + HOUR, customer: null, postId: null }));

    const kept = await store.overrides(10);

    expect(kept).toMatchObject([
      { id: 'later', customer: null },
      { id: 'override-1', brand: 'acmeparcels', customer: 'ada', words: '' },
    ]);
    await expect(store.overrides(1)).resolves.toHaveLength(1);
  });

  it('goes along with a customer who is forgotten, and leads to nobody when it comes later', async () => {
    const store = aStore();
    await store.recordSights([inSight(), inSight({ by: 'bob', at: NOON + HOUR })]);
    await store.keepOverride(anOverride({ words: 'as @ada wished' }));
    await store.keepOverride(anOverride({ id: 'bob', customer: 'bob', words: 'a friend of @ada' }));

    await store.forgetCustomer('ada');
    await store.keepOverride(anOverride({ id: 'late', words: 'as @ada wished' }));

    const kept = await store.overrides(10);
    expect(kept.map(({ id }) => id).toSorted()).toEqual(['bob', 'late']);
    expect(kept.find(({ id }) => id === 'late')).toMatchObject({ customer: null, postId: null, words: '' });
    expect(JSON.stringify(kept)).not.toContain('ada');
  });

  it('is removed when it is older than its brand’s time', async () => {
    let now = NOON + DAY;
    const store = aStore({
      now: () => now,
      readRetention: () => Promise.resolve([{ brand: 'AcmeParcels', months: 1 }]),
    });
    await store.keepOverride(anOverride());
    await store.keepOverride(anOverride({ id: 'other', brand: 'AcmeCare' }));
    now = NOON + 40 * DAY;
    await store.removeExpired();
    expect((await store.overrides(10)).map(({ id }) => id)).toEqual(['other']);
  });

  it('is in a backup, and added to what is here', async () => {
    const [from, into] = [aStore(), aStore()];
    await from.keepOverride(anOverride());
    await into.keepOverride(anOverride({ id: 'mine' }));
    await bringTo(into, from);
    await bringTo(into, from);
    expect((await into.overrides(10)).map(({ id }) => id).toSorted()).toEqual(['mine', 'override-1']);
  });
});
