import { expect, it } from 'vitest';
import { drafts, enterComposer, insertTemplate, pressPost, taken } from './gestures';
import { onStage, type Stage } from './stage';

const UPDATED = 'Countersign was updated. Reload this page to go on.';
const DRAWER = { role: 'complementary', name: 'Customer history' };

onStage('an update under an open tab', stage => {
  it('is said at the next draft; our UI leaves, X goes on, and after a reload all is back', async () => {
    const { open, pathOf, scenes, kind } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await place.find('button', 'History of @adabyron…');
    await enterComposer(place);
    await drafts(place);
    await place.tab.type('Half a reply');
    await update(stage());

    // Firefox says it by itself: it starts the new version in the open page.
    if (kind === 'chromium') {
      await place.tab.press('Control+;');
      await place.until('the search has the keys', async () =>
        (await place.all('combobox', 'Find a template')).some(field => field.focused),
      );
      // "n" is X's key for a new post, "l" for a like: what is typed on into the field that leaves must not reach X.
      await place.tab.type('known lllnnn');
    }
    await place.find('status', UPDATED);
    expect(await place.tab.run('window.practice.shortcuts')).toEqual([]);
    await place.gone('region', 'Reply drafts');
    await place.gone('button', 'History of @adabyron…');
    expect(await place.composerText()).toContain('Half a reply');

    await pressPost(place);
    expect((await taken(place)).text).toContain('Half a reply');
    await place.until('X sent it', async () => (await place.composerText()) === '');
    expect(place.tab.errors).toEqual([]);

    await place.click('button', 'Reload');
    await place.find('button', 'History of @adabyron…');
    await enterComposer(place);
    const draft = await insertTemplate(place, 'Known issue');
    await pressPost(place);
    expect((await taken(place)).text).toBe(`${draft} ^JD`);
  });

  it('is said at the next press of Post, and the reply goes out', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.writesAgain));
    await place.find('button', 'History of @mia_lindqvist…');
    await enterComposer(place);
    await place.tab.type('We asked the driver.');
    await update(stage());

    await pressPost(place);
    expect((await taken(place)).text).toMatch(/^We asked the driver\./);
    await place.find('status', UPDATED);
    await place.gone('button', 'History of @mia_lindqvist…');
    expect(await place.all('status', UPDATED)).toHaveLength(1);
    expect(place.tab.errors).toEqual([]);
  });

  it('leaves a note that was just typed where it is, to be copied', async ({ skip }) => {
    const { open, pathOf, scenes, kind } = stage();
    if (kind === 'firefox')
      skip('starts the new version in the open page: nothing can be typed into the old one');
    const place = await open(pathOf(scenes.thirdContact));
    await place.click('button', 'History of @adabyron…');
    await place.find('heading', 'Ada Byron', DRAWER);
    await update(stage());
    await place.tab.press('n');
    await place.tab.type('Wants a call');
    await place.find('status', 'Countersign was updated. Copy your note, then reload this page to go on.');
    expect((await place.find('textbox', 'Note')).value).toBe('Wants a call');
    expect((await place.find('complementary', 'Customer history')).text).toContain('Your text is still here');
    expect(place.tab.errors).toEqual([]);
  });
});

// What the browser does when a new version has arrived: the old background and pages go, the tabs of X stay.
async function update({ browser, kind, ask }: Stage): Promise<void> {
  if (kind === 'chromium') await allowReload(browser);
  const own = await browser.ownPage('manifest.json');
  // It takes its own page along, so there may be nobody left to answer.
  await own.run('setTimeout(() => (globalThis.browser ?? chrome).runtime.reload(), 50); 0').catch(() => null);
  await new Promise(resolve => setTimeout(resolve, 1_500));
  await own.close().catch(() => null);
  await ask('setup.read', {});
}

// Chromium takes an unpacked extension up again only for developers.
async function allowReload(browser: Stage['browser']): Promise<void> {
  const settings = await browser.newTab();
  await settings.goto('chrome://extensions');
  await settings.run('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.close();
}
