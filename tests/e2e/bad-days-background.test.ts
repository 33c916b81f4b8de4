import { expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import { enterComposer, pressPost, taken } from './gestures';
import { JO, onStage, type Place, type Stage } from './stage';

const DRAWER = { role: 'complementary', name: 'Customer history' };

onStage('when the background is gone', stage => {
  it('is really stopped by the test, and answers again when asked', async () => {
    const { kind, browser, openOwn, ask } = stage();
    const own = await openOwn('manifest.json');
    if (kind === 'chromium')
      await own.tab.run(`globalThis.cut = false;
        chrome.runtime.connect({ name: 'changes' }).onDisconnect.addListener(() => { globalThis.cut = true; });
        chrome.runtime.sendMessage({ countersign: 'setup.read', request: {} })`);
    else
      await own.tab.run(
        `browser.runtime.getBackgroundPage().then(background => { background.madeByTest = true; })`,
      );
    await browser.stopBackground();
    if (kind === 'chromium') await own.until('its line is cut', () => own.tab.run('cut'));
    expect(await ask<{ agent: object }>('setup.read', {})).toMatchObject({ agent: { initials: 'JD' } });
    if (kind === 'firefox')
      expect(
        await own.tab.run(
          'browser.runtime.getBackgroundPage().then(background => background.madeByTest ?? null)',
        ),
      ).toBeNull();
  });

  it('has the reply once in the history when it was stopped between press and record', async () => {
    const { open, pathOf, scenes, browser } = stage();
    const words = wordsOfThisTry('We found your parcel');
    const place = await open(pathOf(scenes.korean), { sending: 'held' });
    await enterComposer(place);
    await place.tab.type(words);
    await pressPost(place);
    expect((await taken(place)).text).toBe(`${words} ^JD`);
    await browser.stopBackground();
    expect(await place.composerText()).toBe(`${words} ^JD`);
    expect(await place.tab.run(`document.querySelector('[data-testid="toast"]') !== null`)).toBe(false);
    await place.tab.run(`window.practice.set({ sending: 'works' })`);
    await place.until('X is done', async () => (await place.composerText()) === '');

    expect(await repliesTo(stage(), place, 'minseo_k', `${words} ^JD`)).toMatchObject([
      { direction: 'out', initials: 'JD', postId: expect.stringMatching(/^\d{15,20}$/) },
    ]);
    // It stays one when its post is seen in the thread.
    await place.visit(pathOf(scenes.korean), { sending: 'works' });
    await place.find('button', 'History of @minseo_k…');
    await rest(800);
    expect(await repliesTo(stage(), place, 'minseo_k', `${words} ^JD`)).toHaveLength(1);
  });

  it('has the reply once when the tab was closed before X answered, once its post is seen', async () => {
    const { open, pathOf, scenes, browser } = stage();
    const words = wordsOfThisTry('Wir kümmern uns');
    const place = await open(pathOf(scenes.german), { sending: 'held' });
    await enterComposer(place);
    await place.tab.type(words);
    await pressPost(place);
    expect((await taken(place)).text).toBe(`${words} ^JD`);
    await place.tab.close();
    await browser.stopBackground();

    // X had it all the same.
    const again = await open('/home');
    await again.tab.run(`window.practice.addPost(${JSON.stringify(answer(scenes.german, `${words} ^JD`))});
      window.practice.go(${JSON.stringify(pathOf(scenes.german))})`);
    expect(await repliesTo(stage(), again, 'aylin_koc', `${words} ^JD`)).toMatchObject([
      { initials: 'JD', postId: expect.stringMatching(/^\d{15,20}$/) },
    ]);
  });

  it('and the set-up changed before a tab was told: its next reply is signed by the new one', async () => {
    const { open, pathOf, scenes, browser, ask } = stage();
    const place = await open(pathOf(scenes.spanish));
    await enterComposer(place);
    await traySigns(place, 'JD');
    await browser.stopBackground();
    await ask('setup.save', { ...JO, agent: { name: 'Mia Kay', initials: 'MK' } });
    try {
      // What a person does by coming back from our page; no driver hides a tab. Lines are not laid more often than every 2 s.
      await rest(2_000);
      await place.tab.run(`document.dispatchEvent(new Event('visibilitychange'))`);
      await traySigns(place, 'MK');
      await place.tab.type('We look into it.');
      await pressPost(place);
      expect((await taken(place)).text).toBe('We look into it. ^MK');
    } finally {
      await ask('setup.save', JO);
    }
  });

  it('still shows marks, drafts and drawer', async () => {
    const { open, pathOf, scenes, browser } = stage();
    const place = await open(pathOf(scenes.french));
    await place.find('button', 'History of @chloe_dubois…');
    await browser.stopBackground();
    await place.click('button', 'History of @chloe_dubois…');
    await place.find('heading', 'Chloé Dubois', DRAWER);
    await browser.stopBackground();
    await enterComposer(place);
    await place.until(
      'drafts',
      async () => (await place.all('option', undefined, { role: 'listbox', name: 'Drafts' })).length > 0,
    );
    expect(place.tab.errors).toEqual([]);
  });
});

const traySigns = (place: Place, initials: string) =>
  place.until(`the tray signs with ^${initials}`, async () =>
    (await place.all('region', 'Reply drafts')).some(({ text }) => text.includes(`^${initials}`)),
  );

async function repliesTo({ ask }: Stage, place: Place, handle: string, text: string) {
  let found: CustomerHistory['entries'] = [];
  await place.until(`the reply to @${handle} is in the history`, async () => {
    const history = await ask<CustomerHistory | null>('history.read', { handle });
    found = history?.entries.filter(entry => entry.direction === 'out' && entry.text === text) ?? [];
    return found.length > 0;
  });
  return found;
}

let tries = 0;

/** Words that stand in no history yet, whatever an earlier try left there. */
function wordsOfThisTry(words: string): string {
  tries += 1;
  return `${words} (${'abcdefgh'.slice(0, tries)}).`;
}

const EPOCH = 1288834974657n;

// A reply of the brand that arrives on X now.
function answer(inReplyTo: string, text: string) {
  const at = Date.now();
  const id = String((BigInt(at) - EPOCH) << 22n);
  return { id, author: 'AcmeParcels', at, lang: 'de', text, inReplyTo };
}

const rest = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
