import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../src/storage/store';
import { idAt, inSight, NOON, outSight } from '../../support/history';
import { anImporter, stageArchive } from '../../support/imports';
import { aStore, contentsOf } from '../../support/store';
import { anArchive, aTweet, careerTweet, tweetsJs } from '../../support/x-archive';

const career = (posts: number, customers = 300) => {
  const tweets = Array.from({ length: posts }, (_, n) => careerTweet(n, { customers }));
  const half = posts >> 1;
  return anArchive({
    'data/tweets.js': tweetsJs(tweets.slice(0, half)),
    'data/tweets-part1.js': tweetsJs(tweets.slice(half), 1),
  });
};

/** A generator of numbers below 1 that is the same every time. */
function chance(seed: number) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** A background at work until all is done, or it comes to its end between two batches, or in one. */
function life(store: Store, ends: () => boolean): Promise<void> {
  return new Promise(resolve => {
    const breathe = () => (ends() ? new Promise<never>(() => resolve()) : Promise.resolve());
    anImporter(store, breathe)
      .wake()
      .then(resolve, () => resolve());
  });
}

async function inOneGo(file: ReturnType<typeof anArchive>) {
  const store = aStore();
  await stageArchive(store, file);
  const importer = anImporter(store);
  await importer.wake();
  return { store, importer, contents: await contentsOf(store), record: await store.imports.read('one') };
}

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

describe('bringing an archive in', () => {
  it('files every answer under its customer, counts, and keeps nothing of the file', async () => {
    const { store, record, contents, importer } = await inOneGo(career(200));

    const answers = Array.from({ length: 200 }, (_, n) => n).filter(n => n % 17 !== 0).length;
    expect(record).toMatchObject({
      state: 'done',
      counts: { read: 200, added: answers, known: 0, refused: { 'no-contact': 200 - answers } },
    });
    expect(record?.done).toBe(record?.total);
    expect(contents.posts).toHaveLength(answers);
    expect(contents.customers[0]).toMatchObject({
      displayName: expect.stringMatching(/^Person/) as string,
      numericId: expect.stringMatching(/^5/) as string,
    });
    expect(await store.database.importPieces.count()).toBe(0);
    expect(importer.reported).toEqual([]);
    expect(importer.told).toContain('person_119');
  });

  it('adds nothing the second time', async () => {
    const file = career(200);
    const { store, contents } = await inOneGo(file);

    await stageArchive(store, file, 'two');
    await anImporter(store).wake();

    expect(await contentsOf(store)).toEqual(contents);
    expect(await store.imports.read('two')).toMatchObject({
      counts: { added: 0, known: contents.posts.length },
    });
  });

  it('says the same of posts as sights on the page, whichever came first', async () => {
    const file = anArchive({ 'data/tweets.js': tweetsJs([aTweet({ answers: idAt(NOON - 60_000) })]) });
    const seen = [inSight({ at: NOON - 60_000 }), outSight({ at: NOON, answers: idAt(NOON - 60_000) })];
    const [before, after] = [aStore(), aStore()];

    await before.recordSights(seen);
    for (const store of [before, after]) {
      await stageArchive(store, file);
      await anImporter(store).wake();
    }
    await after.recordSights(seen);

    expect(await contentsOf(after)).toEqual(await contentsOf(before));
    expect((await before.marks(['ada']))[0]).toMatchObject({
      waitingSince: null,
      lastReply: { initials: 'MK' },
    });
  });

  it('says that it is at work until it is done', async () => {
    const store = aStore();
    await stageArchive(store, career(200));
    const seen = new Set<boolean>();
    const importer = anImporter(store, () => Promise.resolve(void seen.add(importer.isAtWork())));
    expect(importer.isAtWork()).toBe(false);
    await importer.wake();
    expect([...seen]).toEqual([true]);
    expect(importer.isAtWork()).toBe(false);
  });

  it('stops where it is paused, goes on from there, and gives what one go gives', async () => {
    const file = career(300);
    const { contents, record } = await inOneGo(file);
    const store = aStore();
    await stageArchive(store, file);

    await anImporter(store, () => store.imports.change('one', () => ({ state: 'paused' }))).wake();
    const paused = await store.imports.read('one');
    await store.imports.change('one', () => ({ state: 'running' }));
    await anImporter(store).wake();

    expect(paused?.counts.read).toBeLessThan(150);
    expect(await contentsOf(store)).toEqual(contents);
    expect((await store.imports.read('one'))?.counts).toEqual(record?.counts);
  });

  it('keeps what was filed when it is stopped, and nothing of the rest', async () => {
    const store = aStore();
    await stageArchive(store, career(300));

    await anImporter(store, () => store.imports.end('one', 'stopped', NOON)).wake();

    const record = await store.imports.read('one');
    expect(record?.state).toBe('stopped');
    expect(await store.database.posts.count()).toBe(record?.counts.added);
    expect(await store.database.importPieces.count()).toBe(0);
  });

  it('names a file whose bytes are damaged, and goes on with the next', async () => {
    const store = aStore();
    await stageArchive(store, career(100), 'bad');
    await store.database.importPieces.update(['bad', 0], { bytes: new Uint8Array(50_000).fill(3) });
    await stageArchive(store, career(40), 'one');

    await anImporter(store).wake();

    expect(await store.imports.read('bad')).toMatchObject({
      state: 'failed',
      problem: { code: 'damaged', about: 'data/tweets.js' },
    });
    expect(await store.imports.read('one')).toMatchObject({ state: 'done' });
  });
});

describe('a background that dies', () => {
  it('at any moment, again and again, loses no post and counts none twice', async () => {
    const file = career(700);
    const { contents, record } = await inOneGo(file);
    const store = aStore();
    await stageArchive(store, file);
    const random = chance(41);
    let deaths = 0;
    // Whatever was written in the step in hand goes with it, as when a browser stops a worker.
    const dying = () => {
      if (deaths === 12 || random() > 0.02) return;
      deaths += 1;
      throw new Error('killed');
    };
    store.database.posts.hook('creating', dying);
    store.database.imports.hook('updating', dying);

    let now = await store.imports.read('one');
    while (now?.state !== 'done') {
      await life(store, () => random() < 0.05);
      await store.imports
        .change('one', ({ state }) => (state === 'failed' ? { state: 'running' } : null))
        .catch(() => undefined);
      now = await store.imports.read('one');
    }

    expect(deaths).toBeGreaterThan(3);
    expect(await contentsOf(store)).toEqual(contents);
    expect(now.counts).toEqual(record?.counts);
  });

  it('leaves the field to the next one: two at once count nothing twice', async () => {
    const file = career(400);
    const { contents, record } = await inOneGo(file);
    const store = aStore();
    await stageArchive(store, file);

    await Promise.all([anImporter(store).wake(), anImporter(store).wake(), anImporter(store).wake()]);

    expect(await contentsOf(store)).toEqual(contents);
    expect((await store.imports.read('one'))?.counts).toEqual(record?.counts);
  });
});
