import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { backupTables } from '../../../src/core/backup/rows';
import type { CustomerRecord, PostRecord } from '../../../src/core/history/record';
import type { Sight } from '../../../src/core/history/sight';
import { checkBackup, type CheckSetting } from '../../../src/storage/backup-check';
import { restoreBackup } from '../../../src/storage/backup-restore';
import { saveBackup } from '../../../src/storage/backup-save';
import { forgetCustomer } from '../../../src/storage/forget-customer';
import type { Store } from '../../../src/storage/store';
import {
  anIntent,
  DAY,
  HOUR,
  idAt,
  inSight,
  MINUTE,
  NOON,
  outSight,
  readInitials,
} from '../../support/history';
import { aStore } from '../../support/store';
import { aTemplate } from '../../support/template';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const open: Store[] = [];
const store = () => {
  const fresh = aStore();
  open.push(fresh);
  return fresh;
};
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const checkSetting: CheckSetting = (key, _version, value) => (key === 'setup' ? value : null);

/** Everything in the tables of a backup. */
async function all({ database }: Store) {
  const tables = await Promise.all(
    backupTables.map(async name => [name, await database.table(name).toArray()]),
  );
  return Object.fromEntries(tables) as Record<string, unknown[]>;
}

// A customer's key in a store is the handle under which that store met them first, so two stores may name one person differently.
async function pastOf(one: Store) {
  const { posts = [], customers = [], dailyCounts } = await all(one);
  const names = new Map<string, string>();
  const people = (customers as CustomerRecord[]).map(({ id, mergedIds, ...person }) => {
    for (const key of [id, ...mergedIds]) names.set(key, person.handles.toSorted().join(' '));
    return person;
  });
  const nameOf = (id: string) => names.get(id) ?? id;
  const named = ({ customerId, personId = customerId, ...post }: PostRecord) => ({
    ...post,
    customer: nameOf(customerId),
    person: nameOf(personId),
  });
  return {
    posts: (posts as PostRecord[]).map(named),
    customers: people.toSorted((a, b) => (a.handles.join() < b.handles.join() ? -1 : 1)),
    dailyCounts,
  };
}

const save = (from: Store, passphrase: string | null = null, settings: { key: string }[] = []) =>
  saveBackup(from.database, { settings, passphrase, now: NOON });

async function restore(
  into: Store,
  file: Blob,
  {
    mode = 'replace',
    passphrase = null,
    stopAfter = Infinity,
    unfinished = false,
  }: {
    mode?: 'add' | 'replace';
    passphrase?: string | null;
    stopAfter?: number;
    unfinished?: boolean;
  } = {},
) {
  const check = await checkBackup(file, { passphrase, checkSetting });
  const settings: unknown[] = [];
  const stop = new AbortController();
  const done = restoreBackup(into.database, file, {
    passphrase,
    check,
    mode,
    unfinished,
    checkSetting,
    keepSetting: async setting => void settings.push(setting),
    readInitials,
    progress: ({ done: rows }) => {
      if (rows >= stopAfter) stop.abort(new Error('stopped'));
    },
    signal: stop.signal,
  });
  await done;
  return { check, settings };
}

/** A store in which a bit of everything happened. */
async function aFullStore(serial = 0): Promise<Store> {
  const full = store();
  const at = NOON + serial * 5 * MINUTE;
  await full.putTemplates([aTemplate()]);
  await full.recordSights([
    inSight({ by: 'ada', name: 'Ada', numericId: '7', at }),
    inSight({ by: 'bob', at: at + MINUTE }),
    outSight({ at: at + HOUR, customer: 'bob' }),
  ]);
  await full.keepPress(anIntent({ pressId: `p${serial}`, inReplyTo: idAt(at), customerPostedAt: at }));
  await full.keepReply({ pressId: `p${serial}`, postId: idAt(at + 11 * MINUTE), postedAt: at + 11 * MINUTE });
  await full.saveNote({ customerId: 'ada', text: `Likes tea ${serial}`, author: 'JD' });
  await full.addTag({ customerId: 'ada', text: 'late parcel', author: 'JD' });
  await full.saveFollowUp({
    customerId: 'bob',
    postId: null,
    text: 'Call',
    dueAt: at + 3 * DAY,
    state: 'open',
    author: 'JD',
  });
  await full.keepLearning({ version: 1, many: [1, 2.5] }, []);
  return full;
}

describe('backup and restore', () => {
  it.each([null, 'correct horse'])('give everything back as it was (passphrase: %s)', async passphrase => {
    const full = await aFullStore();
    const before = await all(full);
    expect(Object.entries(before).filter(([, rows]) => rows.length > 0).length).toBeGreaterThan(10);
    const other = await aFullStore(3);
    const file = await save(full, passphrase);
    await restore(other, file, { passphrase });
    expect(await all(other)).toEqual(before);
    const empty = store();
    await restore(empty, file, { mode: 'add', passphrase });
    expect(await all(empty)).toEqual(before);
  });

  it('change nothing where it all came from', async () => {
    const full = await aFullStore();
    const before = await all(full);
    const file = await save(full);
    await restore(full, file, { mode: 'add' });
    expect(await all(full)).toEqual(before);
  });

  it('tell who is here again: the history and the search find them', async () => {
    const file = await save(await aFullStore());
    const other = await aFullStore(9);
    await restore(other, file);
    await expect(other.history({ handle: 'ada' })).resolves.toMatchObject({
      contacts: 1,
      note: 'Likes tea 0',
    });
    await other.tidySearch();
    const found = await other.searchCustomers({ query: 'late', sort: 'match' });
    expect(JSON.stringify(found)).toContain('ada');
  });

  const pastOfThese = (...people: string[]) => {
    const sight = fc
      .record({
        by: fc.constantFrom(...people),
        hours: fc.integer({ min: 0, max: 60 }),
        out: fc.boolean(),
        numbered: fc.boolean(),
      })
      .map(({ by, hours, out, numbered }): Sight => {
        const at = NOON + hours * HOUR + people.indexOf(by) * 2 * MINUTE;
        const numericId = numbered ? (by === 'bob' ? '2' : '1') : null;
        return out ? outSight({ at: at + MINUTE, customer: by }) : inSight({ by, at, numericId });
      });
    return fc.array(sight, { minLength: 1, maxLength: 8 });
  };
  const runs = { numRuns: 5, endOnFailure: true };

  it('are identity for any past', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(pastOfThese('ada', 'bob', 'ada_new'), async mine => {
        const [here, copy] = [store(), store()];
        await here.recordSights(mine);
        await restore(copy, await save(here));
        expect(await all(copy)).toEqual(await all(here));
        for (const one of open.splice(0)) one.close();
      }),
      runs,
    );
  });

  it('add two pasts in any order, and once', { timeout: 120_000 }, async () => {
    const past = pastOfThese('ada', 'bob');
    await fc.assert(
      fc.asyncProperty(past, past, async (mine, theirs) => {
        const { both, here, there, again } = await addedBothWays(mine, theirs);
        expect(here).toEqual(both);
        expect(there).toEqual(both);
        expect(again).toEqual(here);
      }),
      runs,
    );
  });

  // Whose a handle was in between may look otherwise from either side; the posts are all there, and counted once.
  it('lose and double no post where somebody took another handle', { timeout: 120_000 }, async () => {
    const past = pastOfThese('ada', 'bob', 'ada_new');
    await fc.assert(
      fc.asyncProperty(past, past, async (mine, theirs) => {
        const { both, here, there } = await addedBothWays(mine, theirs);
        const idsOf = ({ posts }: typeof both) => posts.map(post => post.id);
        for (const one of [here, there]) {
          expect(idsOf(one)).toEqual(idsOf(both));
          expect(one.dailyCounts).toEqual(both.dailyCounts);
        }
      }),
      runs,
    );
  });

  async function addedBothWays(mine: readonly Sight[], theirs: readonly Sight[]) {
    const [here, there, both] = [store(), store(), store()];
    await here.recordSights(mine);
    await there.recordSights(theirs);
    await both.recordSights([...mine, ...theirs]);
    const [fileHere, fileThere] = [await save(here), await save(there)];
    await restore(here, fileThere, { mode: 'add' });
    await restore(there, fileHere, { mode: 'add' });
    const once = await pastOf(here);
    await restore(here, fileThere, { mode: 'add' });
    const ends = {
      both: await pastOf(both),
      here: once,
      there: await pastOf(there),
      again: await pastOf(here),
    };
    for (const one of open.splice(0)) one.close();
    return ends;
  }

  it('bring two agents’ stores together: later edits win and nothing doubles', async () => {
    let now = NOON;
    const mine = aStore({ now: () => now });
    const theirs = aStore({ now: () => now });
    open.push(mine, theirs);
    for (const one of [mine, theirs]) await one.recordSights([inSight({ by: 'ada', numericId: '7' })]);
    await mine.saveNote({ customerId: 'ada', text: 'Likes tea', author: 'JD' });
    await mine.addTag({ customerId: 'ada', text: 'vip', author: 'JD' });
    await restore(theirs, await save(mine), { mode: 'add' });
    now += DAY;
    await theirs.saveNote({ customerId: 'ada', text: 'Likes coffee', author: 'MK' });
    await mine.addTag({ customerId: 'ada', text: 'late', author: 'JD' });
    await restore(mine, await save(theirs), { mode: 'add' });
    await restore(mine, await save(theirs), { mode: 'add' });
    const history = await mine.history({ handle: 'ada' });
    expect(history?.note).toBe('Likes coffee');
    expect(history?.tags.map(tag => tag.text)).toEqual(['vip', 'late']);
    expect((await mine.database.notes.toArray())[0]?.earlier?.map(({ text }) => text)).toEqual(['Likes tea']);
    expect(await mine.database.tagUses.toArray()).toHaveLength(2);
  });

  it('know a person of another name by their number, and hang their things on them', async () => {
    const mine = store();
    await mine.recordSights([inSight({ by: 'ada_l', numericId: '7', at: NOON + DAY })]);
    const theirs = store();
    await theirs.recordSights([inSight({ by: 'ada', numericId: '7' })]);
    await theirs.saveNote({ customerId: 'ada', text: 'Likes tea', author: 'JD' });
    await restore(mine, await save(theirs), { mode: 'add' });
    const history = await mine.history({ handle: 'ada_l' });
    expect(history).toMatchObject({ note: 'Likes tea', formerHandles: ['ada'], entries: [{}, {}] });
    expect(await mine.database.customers.count()).toBe(1);
  });

  it('complete a reply of which only one store knows X’s id, and keep it once', async () => {
    const press = anIntent();
    const mine = store();
    const theirs = store();
    for (const one of [mine, theirs]) {
      await one.recordSights([inSight()]);
      await one.keepPress(press);
      await one.keepReply({ pressId: 'p1', postId: null, postedAt: NOON + 11 * MINUTE });
    }
    const early = await save(mine);
    await theirs.keepReply({ pressId: 'p1', postId: idAt(NOON + 11 * MINUTE), postedAt: NOON + 11 * MINUTE });
    await restore(theirs, early, { mode: 'add' });
    await restore(mine, await save(theirs), { mode: 'add' });
    for (const one of [mine, theirs]) {
      expect(await one.database.posts.count()).toBe(2);
      expect((await one.history({ handle: 'ada' }))?.entries).toHaveLength(2);
    }
  });

  it('put together whom an agent put together elsewhere, and can be taken apart here', async () => {
    const theirs = store();
    const mine = store();
    for (const one of [mine, theirs])
      await one.recordSights([inSight({ by: 'ada' }), inSight({ by: 'bob', at: NOON + HOUR })]);
    const { mergeId } = await theirs.joinCustomers({ into: 'ada', from: 'bob', author: 'JD' });
    const file = await save(theirs);
    await restore(mine, file, { mode: 'add' });
    await restore(mine, file, { mode: 'add' });
    expect(await mine.history({ handle: 'bob' })).toMatchObject({ customerId: 'ada', entries: [{}, {}] });
    await mine.splitCustomers({ mergeId, author: 'JD' });
    expect(await mine.history({ handle: 'bob' })).toMatchObject({ customerId: 'bob', entries: [{}] });
  });

  it.each(['add', 'replace'] as const)(
    'when stopped in the middle (%s), are finished by doing it again',
    async mode => {
      const full = await aFullStore();
      const before = await all(full);
      const file = await save(full);
      const other = mode === 'add' ? store() : await aFullStore(4);
      let unfinished = false;
      for (const stopAfter of [1, 4, 8]) {
        await expect(restore(other, file, { mode, stopAfter, unfinished })).rejects.toThrow('stopped');
        unfinished = true;
      }
      await restore(other, file, { mode, unfinished });
      const after = await all(other);
      // What was added in the middle was merged with itself: the same posts, people, days and belongings.
      for (const name of [
        'posts',
        'customers',
        'dailyCounts',
        'notes',
        'tags',
        'followUps',
        'replies',
        'choices',
      ])
        expect(after[name], name).toEqual(before[name]);
    },
  );

  it('do not bring back who was forgotten here', async () => {
    const mine = store();
    const file = await save(await aFullStore());
    await restore(mine, file, { mode: 'add' });
    await forgetCustomer(mine.database, { customerId: 'ada', at: NOON + 2 * DAY });
    await restore(mine, file, { mode: 'add' });
    const { customers, posts, notes, tags, replies, choices, uses } = await all(mine);
    expect(customers).toHaveLength(1);
    expect(JSON.stringify({ customers, posts, notes, tags, replies, choices, uses })).not.toMatch(
      /"ada"|likes tea|sorry, ada/i,
    );

    const copy = store();
    await restore(copy, await save(mine));
    await copy.recordSights([inSight({ by: 'ada', numericId: '7' })]);
    await expect(copy.history({ handle: 'ada' })).resolves.toBeNull();
  });

  it('hold what agents did while the backup was made, and not what went away', async () => {
    const full = await aFullStore();
    await full.keepPress(
      anIntent({ pressId: 'late', inReplyTo: idAt(NOON + MINUTE), customer: 'bob', text: 'Hello ^JD' }),
    );
    await full.keepReply({ pressId: 'late', postId: null, postedAt: NOON + 2 * HOUR });
    let once = false;
    const file = await saveBackup(full.database, {
      settings: [],
      passphrase: null,
      now: NOON,
      progress: () => {
        if (once) return;
        once = true;
        void full.recordSights([inSight({ by: 'cleo', at: NOON + 3 * HOUR })]);
        void full.keepReply({ pressId: 'late', postId: idAt(NOON + 2 * HOUR), postedAt: NOON + 2 * HOUR });
      },
    });
    const copy = store();
    await restore(copy, file);
    expect(await all(copy)).toEqual(await all(full));
    expect(await copy.database.posts.get('press:late')).toBeUndefined();
    await restore(full, file, { mode: 'add' });
    expect(await full.database.posts.get('press:late')).toBeUndefined();
  });

  it('take settings along that this version knows, and say which they leave out', async () => {
    const file = await save(await aFullStore(), null, [
      { key: 'setup', version: 2, value: { agent: 1 } },
      { key: 'hologram', version: 1, value: 1 },
    ] as never);
    const { check, settings } = await restore(store(), file);
    expect(settings).toEqual([{ key: 'setup', version: 2, value: { agent: 1 } }]);
    expect(check.unknown).toEqual(['settings.hologram']);
  });

  it('can be cancelled', async () => {
    const stop = new AbortController();
    stop.abort(new Error('no more'));
    const full = await aFullStore();
    await expect(
      saveBackup(full.database, { settings: [], passphrase: null, now: NOON, signal: stop.signal }),
    ).rejects.toThrow('no more');
  });
});
