import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { ImportRecord } from '../../../src/core/imports/import-record';
import { createImportsStore } from '../../../src/pages/imports/imports-store';
import { createIntakeStore } from '../../../src/pages/imports/intake-store';
import { DAY, NOON } from '../../support/history';
import { ACME, anImporter } from '../../support/imports';
import { aStore, contentsOf } from '../../support/store';
import { accountJs, anArchive, aTweet, tweetsJs } from '../../support/x-archive';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

function anIntake({ store = aStore(), oldest = 0 } = {}) {
  const saved: { name: string; content: Blob }[] = [];
  const importer = anImporter(store);
  const intake = createIntakeStore({
    imports: store.imports,
    readBrands: () => Promise.resolve(ACME),
    readOldest: () => Promise.resolve(() => oldest),
    async run(id) {
      await store.imports.change(id, () => ({ state: 'running' }));
      await importer.wake();
    },
    save: (name, content) => saved.push({ name, content }),
    newId: () => 'one',
    now: () => NOON + DAY,
  });
  return { intake, store, saved };
}

const archive = (files = {}, name = 'twitter.zip') => new File([anArchive(files)], name);
const table = (lines: readonly string[], name = 'past.csv') => new File([lines.join('\n')], name);
const TABLE = [
  'tweet_id,author_id,created_at,text',
  '41,ada,2026-10-01 12:00,@AcmeParcels where is it?',
  '42,ada,2026-10-01 12:01,@bob hello',
  'x,=cmd,2026-10-01 12:02,@AcmeParcels hm',
];

describe('handing a file in', () => {
  it('counts what an archive would bring, keeps nothing of it, and then brings just that', async () => {
    const { intake, store } = anIntake();
    await store.recordSights([]);

    await intake.open(
      archive({
        'data/tweets.js': tweetsJs([aTweet(), aTweet({ serial: 1 }), aTweet({ serial: 2, to: null })]),
      }),
    );

    await intake.look();

    expect(intake.checking.value).toMatchObject({
      is: 'done',
      found: { read: 3, added: 2, known: 0, refused: { 'no-contact': 1 }, first: NOON, last: NOON },
    });
    expect((await contentsOf(store)).posts).toEqual([]);
    expect(await store.database.importPieces.count()).toBe(0);

    await intake.start();

    expect(intake.intake.value).toEqual({ is: 'waiting' });
    expect(await store.imports.read('one')).toMatchObject({ state: 'done', counts: { read: 3, added: 2 } });
    await intake.open(archive());
    await intake.look();
    expect(intake.checking.value).toMatchObject({ found: { added: 0, known: 1 } });
  });

  it('says what of an archive is too old to be kept', async () => {
    const { intake } = anIntake({ oldest: NOON + 1 });

    await intake.open(archive());
    await intake.look();

    expect(intake.checking.value).toMatchObject({ found: { added: 0, refused: { 'too-old': 1 } } });
  });

  it.each([
    [archive({ 'data/account.js': accountJs('OtherShop') }), { code: 'other-account', about: 'OtherShop' }],
    [new File([anArchive().slice(0, 500)], 'twitter.zip'), { code: 'cut-off', about: '' }],
    [new File(['hello'], 'letter.docx'), { code: 'kind', about: '' }],
    [table(['just a line'], 'past.csv'), { code: 'no-table', about: '' }],
  ])('refuses what is none, and keeps nothing (%#)', async (file, problem) => {
    const { intake, store } = anIntake();

    await intake.open(file);

    expect(intake.intake.value).toMatchObject({ is: 'refused', name: file.name, problem });
    expect(await store.imports.list()).toEqual([]);
  });

  it('says so when the posts turn out damaged only while they are counted', async () => {
    const { intake } = anIntake();

    await intake.open(archive({ 'data/tweets.js': tweetsJs([aTweet()]).slice(0, -5) }));
    await intake.look();

    expect(intake.checking.value).toMatchObject({ is: 'failed', problem: { code: 'unreadable' } });
  });

  it('shows rows as they will be understood, and otherwise when the columns are corrected', async () => {
    const { intake } = anIntake();
    await intake.open(table(TABLE));

    expect(
      intake.sample.value.map(({ found }) => (typeof found === 'string' ? found : found.customer)),
    ).toEqual(['ada', 'no-contact', 'no-id']);
    const { value } = intake.intake;
    if (value.is === 'open' && value.what.kind === 'table')
      intake.map({ columns: { ...value.what.mapping.columns, text: null } });

    expect(intake.sample.value.map(({ found }) => found)).toEqual(['no-text', 'no-text', 'no-id']);
  });

  it('saves refused rows so that they can be corrected, and no cell becomes a formula', async () => {
    const { intake, saved } = anIntake();
    await intake.open(table(TABLE));

    await intake.look();
    intake.saveRefused();

    expect(saved.map(({ name }) => name)).toEqual(['past-refused.csv']);
    expect((await saved[0]?.content.text())?.replace('\uFEFF', '').split('\r\n')).toEqual([
      TABLE[0],
      "42,ada,2026-10-01 12:01,'@bob hello",
      "x,'=cmd,2026-10-01 12:02,'@AcmeParcels hm",
      '',
    ]);
  });

  it('leaves nothing behind when it is put away while it is taken over', async () => {
    const { intake, store } = anIntake();
    await intake.open(table(TABLE));

    const started = intake.start();
    intake.close();
    await started;

    expect(await store.imports.list()).toEqual([]);
    expect(await store.database.importPieces.count()).toBe(0);
    expect(intake.intake.value).toEqual({ is: 'waiting' });
  });
});

describe('following imports', () => {
  it('tells how fast they get on and how long they take, and stops to ask before one is given up', async () => {
    let at = 0;
    const record = {
      id: 'one',
      state: 'running',
      done: 0,
      total: 1_000,
      counts: { read: 0 },
    } as ImportRecord;
    const asked: string[] = [];
    const note = (name: string) => (id: string) => {
      asked.push(`${name} ${id}`);
      return Promise.resolve();
    };
    const store = createImportsStore({
      read: () => Promise.resolve([{ ...record, done: at / 10, counts: { ...record.counts, read: at / 5 } }]),
      run: note('run'),
      pause: note('pause'),
      stop: note('stop'),
      remove: note('remove'),
      now: () => at,
    });

    await store.look();
    expect(store.paces.value.size).toBe(0);
    at = 4_000;
    await store.look();

    expect(store.paces.value.get('one')).toEqual({ rate: 200, left: 6 });
    await store.ask('one');
    expect(store.asking.value).toBe('one');
    await store.stop('one');
    expect(asked).toEqual(['pause one', 'stop one']);
    expect(store.asking.value).toBeNull();
  });

  it('say why when the background refuses', async () => {
    const refuse = () => Promise.reject(new Error('locked'));
    const store = createImportsStore({
      read: refuse,
      run: refuse,
      pause: refuse,
      stop: refuse,
      remove: refuse,
      now: () => 0,
    });

    await store.look();

    expect(store.problem.value).toBe('locked');
  });
});
