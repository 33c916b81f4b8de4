import { expect, it } from 'vitest';
import type { ImportRecord } from '../../src/core/imports/import-record';
import { pause } from '../support/browser/screen';
import { anArchive, accountJs, careerTweet, tweetsJs } from '../support/x-archive';
import { onStage, type Place, type Stage } from './stage';

const PAGE = 'src/pages/index.html#settings/import';
const POSTS = 5_000;
const DAY = 86_400_000;

/** Answers of the last two weeks to some hundred people, in two parts. */
function career(now: number) {
  const tweets = Array.from({ length: POSTS }, (_, n) => careerTweet(n, { now: now - DAY, customers: 700 }));
  const half = POSTS >> 1;
  return anArchive({
    'data/tweets.js': tweetsJs(tweets.slice(0, half)),
    'data/tweets-part1.js': tweetsJs(tweets.slice(half), 1),
  });
}

/** Chooses a file, as a person does in the browser's own dialog, which no test can use. */
async function choose(place: Place, name: string, content: Uint8Array | string) {
  await place.until('a place for files', () =>
    place.tab.run(`document.querySelector('input[type="file"]') !== null`),
  );
  const base64 = Buffer.from(content).toString('base64');
  await place.tab.run(`(() => {
    const bytes = Uint8Array.from(atob('${base64}'), character => character.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], '${name}'));
    const input = document.querySelector('input[type="file"]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

async function newest(stage: Stage): Promise<ImportRecord | null> {
  const [record] = await stage.ask<ImportRecord[]>('imports.read', {});
  return record ?? null;
}

/** Asks again and again, which also keeps the background at work. */
async function untilNewest(stage: Stage, what: (record: ImportRecord) => boolean): Promise<ImportRecord> {
  const end = performance.now() + 100_000;
  for (;;) {
    const record = await newest(stage);
    if (record && what(record)) return record;
    if (performance.now() > end)
      throw new Error(`still ${record?.state}, ${record?.done} of ${record?.total}`);
    await pause(150);
  }
}

const TABLES = `['posts', 'customers', 'dailyCounts']`;
const OPEN = `new Promise((resolve, reject) => {
  const request = indexedDB.open('countersign');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
})`;

/** All that is kept of posts and people, as one text. Source text. */
const CONTENTS = `${OPEN}.then(async db => {
  const read = table => new Promise(resolve => {
    const request = db.transaction(table).objectStore(table).getAll();
    request.onsuccess = () => resolve(request.result);
  });
  const all = [];
  for (const table of ${TABLES}) all.push(await read(table));
  db.close();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(all)));
  return { posts: all[0].length, digest: [...new Uint8Array(digest)].join() };
})`;

const EMPTY = `${OPEN}.then(db => new Promise(resolve => {
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const table of db.objectStoreNames) transaction.objectStore(table).clear();
  transaction.oncomplete = () => { db.close(); resolve(true); };
}))`;

onStage('bringing in what exists', stage => {
  it(
    'goes on where it was, whatever is closed or killed, and gives what one go gives',
    { timeout: 240_000 },
    async () => {
      const { openOwn, inside, browser } = stage();
      const file = career(Date.now());
      const place = await openOwn(PAGE);
      await choose(place, 'twitter.zip', file);
      await place.find('heading', 'Archive of @AcmeParcels twitter.zip');
      await place.click('button', 'Bring in');
      await place.find('progressbar', 'Progress of “twitter.zip”');
      await untilNewest(stage(), ({ state }) => state === 'running');
      await place.tab.close();
      const times = browser.kind === 'firefox' ? 1 : 6;
      for (let time = 1; time <= times; time += 1) {
        const reached = (POSTS / 10) * time;
        await untilNewest(stage(), ({ counts, state }) => counts.read >= reached || state === 'done');
        await browser.stopBackground();
      }
      const record = await untilNewest(stage(), ({ state }) => state === 'done');
      const stopped = await inside<{ posts: number; digest: string }>(CONTENTS);

      await inside(EMPTY);
      const again = await openOwn(PAGE);
      await choose(again, 'twitter.zip', file);
      await again.click('button', 'Bring in');
      const inOneGo = await untilNewest(stage(), ({ state }) => state === 'done');

      expect(record.counts).toEqual(inOneGo.counts);
      expect(stopped.posts).toBe(record.counts.added);
      expect(await inside<unknown>(CONTENTS)).toEqual(stopped);
    },
  );

  it('shows what a table holds before it is kept, and counts what it brought', async () => {
    const { openOwn } = stage();
    const place = await openOwn(PAGE);
    const at = new Date(Date.now() - 30 * DAY).toISOString();
    const rows = [
      'tweet_id,author_id,inbound,created_at,text,in_response_to_tweet_id',
      `902,AcmeParcels,False,${at},@115712 We look into it. ^JD,901`,
      `901,115712,True,${at},@AcmeParcels where is it?,`,
      `903,__proto__,True,31/02/2017,@AcmeParcels =1+1,`,
    ];
    await choose(place, 'past.csv', rows.join('\n'));

    await place.find('row', 'No date that can be read…');
    expect((await place.all('row')).map(row => row.text)).toEqual(
      expect.arrayContaining([expect.stringContaining('@AcmeParcels@115712We look into it. ^JD')]),
    );
    await place.click('button', 'Check the whole file');
    await place.find('button', 'Save refused rows as CSV');
    await place.click('button', 'Bring in');

    const record = await untilNewest(stage(), ({ state, name }) => state === 'done' && name === 'past.csv');
    expect(record.counts).toEqual({ read: 3, added: 2, known: 0, refused: { 'no-time': 1 } });
    const marks = await stage().ask<unknown[]>('customers.marks', { handles: ['115712'] });
    expect(marks).toMatchObject([{ contacts: 1, lastReply: { initials: 'JD' } }]);
  });

  it.each([
    [
      'the archive of another account',
      anArchive({ 'data/account.js': accountJs('OtherShop') }),
      'none of your brands',
    ],
    ['half an archive', anArchive().slice(0, 900), 'the download probably broke off'],
  ])('says what to do with %s', async (_, file, words) => {
    const place = await stage().openOwn(PAGE);
    await choose(place, 'twitter.zip', file);

    expect((await place.find('alert')).text).toContain(words);
  });
});
