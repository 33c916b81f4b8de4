import { expect, it } from 'vitest';
import type { Act, Template } from '../../src/core/templates/template';
import { drafts, enterComposer, insertTemplate, pressPost, taken } from './gestures';
import { onStage, type Place, type Stage } from './stage';
import { rowsOf } from './tables';

const DRAFTS = { role: 'listbox', name: 'Drafts' };
const TRAY = { role: 'region', name: 'Reply drafts' };

function template(
  id: string,
  name: string,
  {
    act = 'inform',
    tags = [],
    texts,
    examples,
  }: { act?: Act; tags?: string[]; texts: [string, string | null][]; examples: string[] },
): Template {
  const wordings = texts.map(([text, lang], i) => ({ id: `${id}-${i}`, text, lang, tone: null }));
  return { id, name, shortcut: id, wordings, tags, act, examples, brands: [], updatedAt: 1 };
}

const TEMPLATES = [
  template('late', 'Late parcel', {
    act: 'fix',
    texts: [
      ['Sorry about the delay. We are looking for your parcel.', 'en'],
      ['お荷物の到着が遅れており、申し訳ございません。ただいま確認しております。', 'ja'],
    ],
    examples: ['my parcel is late', 'the parcel was due on Friday and has not come', '荷物がまだ届きません'],
  }),
  template('again', 'Wrote before', {
    act: 'fix',
    texts: [
      [
        'I see that this is the {{ customer.contacts }}rd time that you had to write, {{ customer.first_name | else: "sorry" }}. It is with me now.',
        'en',
      ],
    ],
    examples: ['third time asking and nobody wrote', 'I wrote to you before, what happens now'],
  }),
  template('refund', 'Refund', {
    act: 'ask',
    texts: [['Which order is it, {{ ask.order_number }}? Then we send the refund again.', 'en']],
    examples: ['where is my refund', 'you still owe me a refund'],
  }),
  template('open', 'Counter open', {
    texts: [
      ['Yes, the counter is open on Monday until six.', 'en'],
      ['On Monday you find us there until six o’clock.', 'en'],
    ],
    examples: ['is the counter open on Monday', 'are you open on the public holiday'],
  }),
  template('language', 'Another language', {
    act: 'hand-over',
    tags: ['language'],
    texts: [['Nobody here speaks {{ post.language | else: "your language" }}. Is English all right?', 'en']],
    examples: ['Guten Abend, mein Paket ist nicht angekommen'],
  }),
  template('broken', 'Broken box', {
    texts: [['Hi {{ customer.nickname }}, sorry about the box.', 'en']],
    examples: ['my box came broken'],
  }),
];

// They are put where the background looks for them, the broken one as it is; it hears of them as from a page that restored a backup.
async function useTemplates({ inside, ask }: Stage): Promise<void> {
  await inside(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('countersign');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const work = opening.result.transaction('templates', 'readwrite');
      const templates = work.objectStore('templates');
      templates.clear();
      for (const template of ${JSON.stringify(TEMPLATES)}) templates.put(template);
      work.oncomplete = () => { opening.result.close(); resolve(true); };
      work.onerror = () => reject(work.error);
    };
  })`);
  await ask('backup.restored', {});
}

async function answering(stage: Stage, id: string): Promise<Place> {
  const place = await stage.open(stage.pathOf(id));
  await enterComposer(place);
  await drafts(place);
  return place;
}

/** Clicks a draft and the button that inserts it; returns what stands in the composer. */
async function clickIn(place: Place, name: string): Promise<string> {
  const list = await place.all('option', undefined, DRAFTS);
  const option = list.find(({ text }) => text.includes(name));
  await place.click('option', option?.name, DRAFTS);
  await place.click('button', 'Insert draft');
  await place.until('it stands in the composer', async () => (await place.composerText()) !== '');
  return place.composerText();
}

onStage('drafts that fit', (stage, furnish) => {
  furnish(useTemplates);

  it('answers a Japanese complaint in Japanese', async () => {
    const place = await answering(stage(), stage().scenes.japanese);
    const [first] = await drafts(place);
    expect(first).toContain('申し訳ございません');
    expect(first).toContain('answers in Japanese');
    expect(await clickIn(place, 'Late parcel')).toContain('申し訳ございません');
  });

  it('says so to a customer who is back for the third time', async () => {
    const { scenes, open, pathOf } = stage();
    for (const earlier of [scenes.thirdContactFirst, scenes.thirdContactSecond]) {
      const seen = await open(pathOf(earlier));
      await seen.find('button', 'History of @adabyron…');
    }
    const place = await answering(stage(), scenes.thirdContact);
    await place.until('the first draft says so', async () =>
      Boolean((await drafts(place))[0]?.includes('the 3rd time that you had to write, Ada')),
    );
    expect((await drafts(place))[0]).toContain('complaint, third time');
    expect(await clickIn(place, 'Wrote before')).toContain('the 3rd time that you had to write, Ada');
  });

  it('says first that nobody speaks a language that no template is written in', async () => {
    const place = await answering(stage(), stage().scenes.thai);
    const [first] = await drafts(place);
    expect(first).toContain('no template speaks Thai');
    expect(await clickIn(place, 'Another language')).toContain('Nobody here speaks Thai');
  });

  it('asks for an order number that is missing', async () => {
    const place = await answering(stage(), stage().scenes.lookAlikeVictim);
    await place.until('the refund is offered', async () =>
      (await drafts(place)).some(text => text.includes('Refund')),
    );
    expect(await insertTemplate(place, 'Refund', '4711-22')).toContain('Which order is it, 4711-22?');
  });

  it('gives two customers in one thread two wordings for the same click', async () => {
    const { scenes } = stage();
    const place = await answering(stage(), scenes.sameQuestionFirst);
    const toGrace = await clickIn(place, 'Counter open');
    await pressPost(place);
    await taken(place);
    await place.until('the wording is kept', async () => (await rowsOf(stage(), 'uses')).length > 0);
    const next = await answering(stage(), scenes.sameQuestionSecond);
    const toZoe = await clickIn(next, 'Counter open');
    expect([toGrace, toZoe].sort()).toEqual([
      'On Monday you find us there until six o’clock.',
      'Yes, the counter is open on Monday until six.',
    ]);
  });

  it('says that nothing fits, and shows the list', async () => {
    const place = await answering(stage(), stage().scenes.emojiOnly);
    await place.until('it says so', async () =>
      (await place.find('region', 'Reply drafts')).text.includes('Nothing fits well'),
    );
    expect(await drafts(place)).toHaveLength(TEMPLATES.length);
    expect((await place.all('option', undefined, DRAFTS)).some(({ selected }) => selected)).toBe(false);
  });

  it('names a broken template and does not insert it', async () => {
    const place = await answering(stage(), stage().scenes.photo);
    await place.click('combobox', 'Find a template');
    await place.tab.type('Broken');
    await place.until('it is found', async () => (await drafts(place))[0]?.includes('Broken box') ?? false);
    await place.until('what is wrong stands there', async () =>
      (await place.find('region', 'Reply drafts')).text.includes('customer.nickname'),
    );
    await place.tab.press('Enter');
    expect((await place.all('button', 'Insert draft', TRAY)).every(button => button.disabled)).toBe(true);
    expect(await place.composerText()).toBe('');
  });
});
