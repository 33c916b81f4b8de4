import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeKey, signPack, type SigningKey } from '../../src/background/signatures';
import { canonical } from '../../src/core/sharing/canonical';
import type { SubscriptionState } from '../../src/core/sharing/subscription';
import type { LibraryRow } from '../../src/messages/topics/library';
import { aPack, aPackTemplate } from '../support/packs';
import { copyOfBuild } from './copy-of-build';
import { askAs, fill, says, SHARING } from './pack-gestures';
import { file, megabytes, saying, startPackServer, type PackServer } from './pack-server';
import { onStage, type Place, type Stage } from './stage';

const TITLE = 'Packs that come by themselves';
const STAYS = 'What is here stays as it is.';

// The browser asks a person whether we may fetch from an address, in a window that no driver can press. Firefox has a setting that
// says yes after our own click; in Chromium this copy of the build holds the permission for this machine's own address and no
// other from the start. The question itself is the same code: it is answered without a window where the answer is known.
const chromium = () =>
  copyOfBuild('chromium', 'subscription', manifest => {
    manifest.host_permissions = [...(manifest.host_permissions ?? []), 'http://127.0.0.1/*'];
  });

let server: PackServer;
let elsewhere: PackServer;
let key: SigningKey;
let stranger: SigningKey;
beforeAll(async () => {
  [server, elsewhere] = await Promise.all([startPackServer(), startPackServer()]);
  key = (await makeKey()).key;
  stranger = (await makeKey()).key;
});
afterAll(() => Promise.all([server.shut(), elsewhere.shut()]));

/** The team's pack in this release: its only template is named after it. */
async function release(n: number, by = key): Promise<string> {
  const templates = [aPackTemplate({ name: `Late parcel ${n}`, updatedAt: 1_700_000_000_000 + n })];
  return canonical(await signPack(aPack({ release: n, made: 1_700_000_000_000 + n, templates }), by));
}

async function packedNames(place: Place): Promise<string[]> {
  const { rows } = await askAs<{ rows: LibraryRow[] }>(place, 'library.list');
  return rows
    .filter(({ origin, deletedAt }) => origin !== null && deletedAt === null)
    .map(({ name }) => name);
}

const stateOf = (place: Place) => askAs<SubscriptionState>(place, 'subscription.read');

async function sharingPage({ openOwn }: Stage): Promise<Place> {
  const place = await openOwn(SHARING);
  await place.find('region', TITLE);
  return place;
}

/** Looks now, waits until that is done, and reads on the page what came of it. */
async function look(place: Place, words: string): Promise<SubscriptionState> {
  const before = await stateOf(place);
  await place.click('button', 'Look now');
  let after = before;
  await place.until('it was looked', async () => (after = await stateOf(place)).triedAt !== before.triedAt);
  if (words !== '') await says(place, words);
  return after;
}

/** Everything that can go wrong with an address, and what the page says to it. */
async function mishaps(): Promise<[what: string, answer: PackServer['answer'] | null, words: string][]> {
  const good = await release(9);
  const json = { 'Content-Type': 'application/json' };
  return [
    ['nobody is there', null, 'cannot be reached'],
    ['404', saying(404), 'no file at this address any more'],
    ['500', saying(500), 'The server has trouble'],
    ['403', saying(403), 'wants to know who asks'],
    ['a page', saying(200, { 'Content-Type': 'text/html' }, '<title>Log in</title>'), 'This is a web page'],
    ['a page that says it is JSON', saying(200, json, '<!doctype html><title>Log in'), 'This is a web page'],
    ['50 MB', megabytes(50), 'more than 20 MB'],
    ['elsewhere', saying(302, { Location: elsewhere.address }), 'leads to another one'],
    ['cut off', saying(200, json, good.slice(0, -40)), 'cut off on its way'],
    ['another word', saying(200, json, good.replace('Sorry', 'Pay us')), 'changed after it was signed'],
    ['another key', saying(200, json, await release(9, stranger)), 'another key than before'],
    ['nobody signed', saying(200, json, canonical(aPack({ release: 9 }))), 'is not signed'],
    ['an older one', saying(200, json, await release(1)), 'older than the one'],
  ];
}

onStage(
  'an address that packs come from',
  stage => {
    it('is asked for by a click, and its first pack waits for a yes', async () => {
      server.answer = file(await release(2), '"2"');
      const place = await sharingPage(stage());
      await fill(place, 'Address of the pack', server.address);
      await place.click('button', 'Follow this address');
      await says(place, 'A new pack is there.');
      expect(await packedNames(place)).toEqual([]);
      await place.click('button', 'See what it would do', { role: 'region', name: TITLE });
      await says(place, 'Templates: 1 new');
      await place.click('button', 'Take all');
      await says(place, 'Taken: 1 added');
      expect(await packedNames(place)).toEqual(['Late parcel 2']);

      expect(await look(place, '')).toMatchObject({ state: 'fine', words: '', failures: 0 });
      expect(server.asked.at(-1)).toMatchObject({ 'if-none-match': '"2"' });
      expect(server.asked.at(-1)).not.toHaveProperty('cookie');
    });

    it('leaves the pack that is here as it is whatever goes wrong there, and says what', async () => {
      const place = await sharingPage(stage());
      const heard = elsewhere.asked.length;
      let waited = 0;
      for (const [what, answer, words] of await mishaps()) {
        if (answer) server.answer = answer;
        else await server.shut();
        const { triedAt, nextAt, failures } = await look(place, words);
        await says(place, STAYS);
        expect(await packedNames(place), what).toEqual(['Late parcel 2']);
        const wait = (nextAt ?? 0) - (triedAt ?? 0);
        expect(wait, what).toBeGreaterThanOrEqual(Math.min(waited, 86_000_000));
        expect(failures, what).toBeGreaterThan(0);
        waited = wait;
        if (!answer) await server.open();
      }
      expect(elsewhere.asked.length).toBe(heard);
      expect(place.tab.errors).toEqual([]);
    });

    it('is waited for as long as its server wants, and however slowly it answers', async () => {
      const place = await sharingPage(stage());
      const text = await release(2);
      server.answer = file(text, '"2"');
      expect(await look(place, '')).toMatchObject({ state: 'fine', failures: 0 });
      server.answer = saying(503, { 'Retry-After': '43200' });
      const { triedAt, nextAt } = await look(place, 'The server has trouble');
      expect((nextAt ?? 0) - (triedAt ?? 0)).toBeGreaterThanOrEqual(43_200_000);

      server.answer = (_, answer) => {
        answer.writeHead(200, { 'Content-Type': 'application/json', ETag: '"slow"' });
        answer.write(text.slice(0, 40));
        setTimeout(() => answer.end(text.slice(40)), 1_500);
      };
      await place.click('button', 'Look now');
      await says(place, 'Reading…');
      await place.until('it came', async () => (await stateOf(place)).state === 'fine');
      expect((await stateOf(place)).failures).toBe(0);
    });

    it('gives its next pack as a dry run, and by itself once that is wanted', async () => {
      const place = await sharingPage(stage());
      server.answer = file(await release(3), '"3"');
      await look(place, 'A new pack is there.');
      expect(await packedNames(place)).toEqual(['Late parcel 2']);
      await place.click('button', 'See what it would do', { role: 'region', name: TITLE });
      await says(place, 'Templates: 0 new, 1 changed');
      await place.click('button', 'Take all');
      await says(place, 'Taken: 0 added, 1 changed');

      server.answer = file(await release(4), '"4"');
      await place.click('checkbox', 'Take packs of the known key by themselves');
      // Nobody looks: it looks by itself.
      await place.until('it is taken', async () => (await packedNames(place)).join() === 'Late parcel 4');
      server.answer = file(await release(5, stranger), '"5"');
      await look(place, 'another key than before');
      expect(await packedNames(place)).toEqual(['Late parcel 4']);
    });

    it('is asked no more once nobody follows it', async () => {
      const place = await sharingPage(stage());
      await place.click('button', 'No longer follow');
      await place.find('textbox', 'Address of the pack');
      expect(await stateOf(place)).toMatchObject({ address: null, nextAt: null });
      expect(await packedNames(place)).toEqual(['Late parcel 4']);
    });
  },
  {
    reachable: url => url === server.address,
    extension: kind => (kind === 'chromium' ? chromium() : 'e2e-firefox'),
  },
);
