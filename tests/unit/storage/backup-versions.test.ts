import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import type { BackupRow } from '../../../src/core/backup/format';
import { checkBackup } from '../../../src/storage/backup-check';
import { writeBackup } from '../../../src/storage/backup-file';
import { restoreBackup } from '../../../src/storage/backup-restore';
import { saveBackup } from '../../../src/storage/backup-save';
import { createStore, type Store } from '../../../src/storage/store';
import {
  anIntent,
  HOUR,
  idAt,
  inSight,
  MINUTE,
  NOON,
  outSight,
  readInitials,
  recordOf,
} from '../../support/history';
import { aStore } from '../../support/store';
import { aTemplate } from '../../support/template';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

/** Rows as version 1 kept them. */
const VERSION_1 = {
  posts: [recordOf(inSight()), { ...recordOf(outSight({ at: NOON + HOUR })), customerId: 'ada' }],
  customers: [
    {
      id: 'ada',
      numericId: '7',
      handles: ['ada'],
      spans: [{ key: 'ada', shown: 'ada', first: NOON + MINUTE, last: NOON + HOUR + MINUTE }],
      displayName: 'Ada',
      namedAt: NOON + MINUTE,
      knownSince: NOON + MINUTE,
      mergedIds: [],
      inbound: 1,
      outbound: 1,
      contacts: 1,
      firstContactAt: NOON,
      lastContactAt: NOON,
      lastReply: { postId: idAt(NOON + HOUR), at: NOON + HOUR, initials: 'MK' },
      waitingSince: null,
      lang: { tag: 'en', at: NOON, postId: idAt(NOON) },
    },
  ],
  notes: [{ id: 'n1', customerId: 'ada', text: 'Likes tea', author: 'JD', at: NOON }],
  replies: [{ ...anIntent(), state: 'done', postId: idAt(NOON + HOUR) }],
  templates: [aTemplate()],
  dailyCounts: [
    {
      brand: 'acmeparcels',
      day: 20261006,
      inbound: 1,
      outbound: 1,
      here: 0,
      byAgent: [['MK', 1]],
      byTemplate: [],
      seconds: [],
    },
  ],
  choices: [
    {
      pressId: 'p1',
      templateId: null,
      text: 'Where?',
      reply: 'There.',
      brand: 'acmeparcels',
      lang: 'en',
      at: NOON,
      fresh: 0,
    },
  ],
  learning: [{ name: 'ranking', value: { version: 1 } }],
} as const;

/** What version 2 had besides. */
const VERSION_2 = {
  ...VERSION_1,
  uses: [
    {
      pressId: 'p1',
      at: NOON,
      brand: 'acmeparcels',
      customer: 'ada',
      thread: [idAt(NOON)],
      templateIds: ['delay'],
      wordingIds: [],
    },
  ],
};

const STORES_1 = {
  posts: 'id, [customerId+at], [brand+at]',
  customers: 'id, *handles, &numericId, *mergedIds',
  notes: 'id, customerId',
  replies: 'pressId, state',
  templates: 'id',
  dailyCounts: '[brand+day]',
  choices: 'pressId, at, fresh',
  learning: 'name',
};

async function* rowsOf(tables: Readonly<Record<string, readonly unknown[]>>) {
  for (const [table, rows] of Object.entries(tables)) yield rows.map((row): BackupRow => [table, row]);
}

const aFile = (database: number, tables: Readonly<Record<string, readonly unknown[]>>) =>
  writeBackup({ database, made: NOON, counts: [] }, rowsOf(tables), null);

async function restore(into: Store, file: Blob, mode: 'add' | 'replace' = 'replace') {
  const checkSetting = () => null;
  const check = await checkBackup(file, { passphrase: null, checkSetting });
  await restoreBackup(into.database, file, {
    passphrase: null,
    check,
    mode,
    checkSetting,
    keepSetting: async () => undefined,
    readInitials,
  });
  return check;
}

async function hasAda(store: Store) {
  await expect(store.history({ handle: 'ada' })).resolves.toMatchObject({
    displayName: 'Ada',
    contacts: 1,
    state: 'answered',
    note: 'Likes tea',
    tags: [],
    followUps: [],
    entries: [{ direction: 'out' }, { direction: 'in' }],
  });
  await expect(store.templates()).resolves.toHaveLength(1);
}

describe('data of older versions', () => {
  it.each([
    [1, VERSION_1],
    [2, VERSION_2],
  ])('is all there after an update from version %i, and in a backup of it', async (version, tables) => {
    const name = `old-${version}`;
    const old = new Dexie(name);
    old.version(version).stores(version === 1 ? STORES_1 : { ...STORES_1, uses: 'pressId, at' });
    for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkPut(rows);
    old.close();

    const store = createStore({ name, now: () => NOON + HOUR, readInitials });
    await hasAda(store);
    const file = await saveBackup(store.database, { settings: [], passphrase: null, now: NOON });
    const copy = aStore();
    await restore(copy, file);
    await hasAda(copy);
    store.close();
    copy.close();
  });

  it.each([
    [1, VERSION_1],
    [2, VERSION_2],
  ])('is restored from a backup of version %i, alone and beside what is here', async (version, tables) => {
    const file = await aFile(version, tables);
    for (const mode of ['replace', 'add'] as const) {
      const store = aStore();
      await store.recordSights([inSight({ by: 'bob', at: NOON + 2 * HOUR })]);
      const { refused, unknown } = await restore(store, file, mode);
      expect([...refused, ...unknown]).toEqual([]);
      await hasAda(store);
      expect(await store.database.customers.count()).toBe(mode === 'add' ? 2 : 1);
      store.close();
    }
  });
});

describe('a backup of a newer version', () => {
  it('gives what this one knows, and says what it leaves out', async () => {
    const store = aStore();
    const { unknown, refused } = await restore(
      store,
      await aFile(99, {
        ...VERSION_2,
        notes: [{ ...VERSION_1.notes[0], colour: 'red' }],
        holograms: [{ id: 1 }],
      }),
    );
    expect(unknown).toEqual(['notes.colour', 'holograms']);
    expect(refused.size).toBe(0);
    await hasAda(store);
    expect(await store.database.notes.toArray()).toEqual(VERSION_1.notes);
    store.close();
  });
});

describe('rows that are not as they must be', () => {
  it('are left out and counted, and the others are restored', async () => {
    const trap = JSON.parse('{"__proto__":{"text":"x"},"id":"n2"}') as unknown;
    const store = aStore();
    const { refused } = await restore(
      store,
      await aFile(3, {
        ...VERSION_1,
        notes: [
          ...VERSION_1.notes,
          trap,
          null,
          7,
          { ...VERSION_1.notes[0], id: 'n3', text: 'x'.repeat(2_000_000) },
        ],
        __proto_: [{ id: 1 }],
      }),
    );
    expect([...refused]).toEqual([['notes', 4]]);
    await hasAda(store);
    expect(({} as { text?: string }).text).toBeUndefined();
    store.close();
  });
});
