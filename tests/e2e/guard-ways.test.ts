import { expect, it } from 'vitest';
import { NO_DETAILS, type BrandDetails } from '../../src/core/brand';
import type { CustomerHistory } from '../../src/core/customer';
import { split } from '../../src/core/guards/length/split';
import type { Template } from '../../src/core/templates/template';
import { pause } from '../support/browser/screen';
import { enterComposer, insertTemplate, pressPost, taken } from './gestures';
import { onStage, type Place, type Stage } from './stage';
import { putTemplate, rowsOf } from './tables';

const FINDINGS = { role: 'region', name: 'Before you post' };
const MINUTE = 60_000;

const COUNTER: Template = {
  id: 'counter',
  name: 'Counter open',
  shortcut: 'counter',
  wordings: [
    'The counter is open on Monday from nine to six, and you need no appointment.',
    'Come by whenever it suits you at the start of next week: somebody will be there all day.',
    'No need to book: we are at our desk again after the weekend, also over lunch.',
  ].map((text, i) => ({ id: `counter-${i}`, text, lang: 'en', tone: null })),
  tags: [],
  act: 'inform',
  examples: ['is the counter open on Monday'],
  brands: [],
  updatedAt: 1,
};

const linesOf = async (place: Place) =>
  (await place.all('listitem', undefined, FINDINGS)).map(line => line.text);
const statusesOf = async (place: Place) => (await place.all('status')).map(({ text }) => text);

onStage('the ways out', (stage, furnish) => {
  furnish(fresh => putTemplate(fresh, COUNTER));

  it('make a follow-up for a promise, which is not offered once more when the reply is out', async () => {
    const place = await answering(stage(), stage().scenes.french);
    await place.tab.type('We write to you tomorrow at nine, Chloe.');
    await stands(place, /Promises a time: “We write to you tomorrow/);
    await place.click('button', 'Add a follow-up', FINDINGS);
    await stands(place, /Follow-up tomorrow/);
    expect(await followUps(stage())).toHaveLength(1);
    await pressPost(place);
    expect((await taken(place)).text).toBe('We write to you tomorrow at nine, Chloe. ^JD');
    await place.until('the reply is in the history', async () => {
      const { entries } = await stage().ask<CustomerHistory>('history.read', { handle: 'chloe_dubois' });
      return entries.some(({ text }) => text.startsWith('We write to you tomorrow'));
    });
    // The offer comes with the same word that puts a reply into the history.
    await pause(400);
    expect((await place.all('button')).filter(({ name }) => name.startsWith('Follow up tomorrow'))).toEqual(
      [],
    );
    expect(await followUps(stage())).toHaveLength(1);
  });

  it('hold what advertises while an incident is on', async () => {
    await brandIs(stage(), { incident: { ...NO_DETAILS.incident, since: Date.now() - MINUTE } });
    const place = await answering(stage(), stage().scenes.stranger);
    // Found with the last word only: then all of it was looked at.
    const words = 'Everything is cheaper today, in our summer sale';
    await place.tab.type(words);
    await stands(place, /Advertises while an incident is on/);
    await pressPost(place);
    await place.find('button', 'Post anyway', FINDINGS);
    expect(await place.presses()).toEqual([]);
    await place.click('button', 'Post anyway', FINDINGS);
    expect((await taken(place)).text).toBe(`${words} ^JD`);
    await brandIs(stage(), { incident: NO_DETAILS.incident });
  });

  it('put the link to a private message behind the initials, and sign once', async () => {
    await brandIs(stage(), {
      guards: { ...NO_DETAILS.guards, accountId: '4711', dmText: 'About my parcel' },
    });
    const place = await answering(stage(), stage().scenes.spanish);
    await place.tab.type('Sorry, Caro. Please send us a DM.');
    await stands(place, /A link can open the private message/);
    await place.click('button', 'Add the link', FINDINGS);
    const linked =
      /^Sorry, Caro\. Please send us a DM\. \^JD https:\/\/x\.com\/messages\/compose\?recipient_id=\d+&text=About\S+$/;
    await place.until('the link is last', async () => linked.test(await place.composerText()));
    await pressPost(place);
    expect((await taken(place)).text).toMatch(linked);
  });

  it('say that the reply is in another language, and hold nothing for it', async () => {
    const place = await answering(stage(), stage().scenes.korean);
    await place.tab.type('We are looking for it, and we tell you what we find.');
    await stands(place, /Written in English, and @minseo_k writes in Korean/);
    await pressPost(place);
    expect((await taken(place)).text).toMatch(/ \^JD$/);
  });

  it('let a post go that could not be looked at in time, and say what was not looked at', async () => {
    const keep = await stage().openOwn('manifest.json');
    await keep.tab.run(KEEP_BUSY);
    const place = await answering(stage(), stage().scenes.portuguese);
    await place.tab.type('We are looking into it.');
    await pressPost(place);
    expect((await taken(place)).text).toBe('We are looking into it. ^JD');
    await place.until('it says what was not looked at', async () =>
      (await statusesOf(place)).some(text => text.startsWith('Not checked: ')),
    );
    await keep.tab.run('busy = false');
  });

  it('offer another wording for words that were said before', async () => {
    const [said = '', ...others] = COUNTER.wordings.map(({ text }) => text);
    const { scenes, pathOf } = stage();
    const first = await answering(stage(), scenes.sameQuestionFirst);
    await first.tab.type(said);
    await pressPost(first);
    await taken(first);
    await first.until('the composer is empty', async () => (await first.composerText()) === '');

    await first.visit(pathOf(scenes.sameQuestionSecond));
    await enterComposer(first);
    // The draft says it in other words by itself: it is the agent who goes back to the old ones.
    await insertTemplate(first, COUNTER.name);
    await enterComposer(first);
    await first.tab.press('Control+a');
    await first.tab.type(said);
    await stands(first, /same words/i);
    await first.click('button', 'Another wording', FINDINGS);
    await first.until('it is another one', async () => others.includes(await first.composerText()));
    await first.until('nothing is the same', async () =>
      (await linesOf(first)).every(line => !/same words/i.test(line) || line.includes('Undo')),
    );
  });

  it('warn of an account that passes for the brand, and the warning goes out', async () => {
    const place = await answering(stage(), stage().scenes.lookAlikeVictim);
    await place.tab.type('Hello Samir.');
    await stands(place, /@AcmeParceIs looks like @AcmeParcels/);
    await place.click('button', 'Warn the customer', FINDINGS);
    await place.until('it warns', async () => (await place.composerText()).includes('@AcmeParcels'));
    await place.until('the line is over', async () =>
      (await linesOf(place)).every(line => !line.includes('Warn the customer')),
    );
    await pressPost(place);
    const { text } = await taken(place);
    expect(text).toMatch(/@AcmeParcels[\s\S]* \^JD$/);
    expect(text).not.toContain('AcmeParceIs');
  });

  it('split what is too long: one part after the other, the initials only on the last', async () => {
    const place = await answering(stage(), stage().scenes.hindi);
    const words = `Rahul, ${'we look into all of it. '.repeat(14)}`.trim();
    const [first = '', second = '', ...more] = split(words, 'JD');
    expect(more).toEqual([]);
    await place.tab.type(words);
    await stands(place, /over X’s 280 characters/);
    await place.click('button', 'Split into 2 posts', FINDINGS);
    await place.until('the first part stands there', async () => (await place.composerText()) === first);
    await pressPost(place);
    expect((await taken(place)).text).toBe(first);
    await place.until('the composer is empty', async () => (await place.composerText()) === '');
    await place.until('the second is offered', async () =>
      (await statusesOf(place)).some(text => text.includes('Part 2 of 2 is to follow.')),
    );
    await place.click('button', 'Copy');
    await place.until('it is copied', async () =>
      (await statusesOf(place)).some(text => text.includes('Part 2 of 2 is copied.')),
    );
    await enterComposer(place);
    await place.tab.type(second);
    await pressPost(place);
    expect((await taken(place, 2)).text).toBe(second);
    expect(second).toMatch(/2\/2 \^JD$/);
  });
});

async function answering({ open, pathOf }: Stage, id: string): Promise<Place> {
  const place = await open(pathOf(id));
  await enterComposer(place);
  return place;
}

async function stands(place: Place, words: RegExp): Promise<void> {
  await place.until(`${words.source} stands there`, async () =>
    (await linesOf(place)).some(line => words.test(line)),
  );
}

const followUps = (place: Stage) => rowsOf<object>(place, 'followUps');

const brandIs = ({ ask }: Stage, changes: Partial<BrandDetails>) =>
  ask('brand.change', { handle: 'AcmeParcels', changes });

/** Nothing of what is kept can be read before `busy` is false: a transaction that goes on and on. Runs in one of our own pages. */
const KEEP_BUSY = `globalThis.busy = true; new Promise((resolve, reject) => {
  const opening = indexedDB.open('countersign');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const names = [...database.objectStoreNames];
    const store = database.transaction(names, 'readwrite').objectStore(names[0]);
    const goOn = () => {
      resolve();
      if (busy) store.count().onsuccess = goOn;
      else database.close();
    };
    store.count().onsuccess = goOn;
  };
})`;
