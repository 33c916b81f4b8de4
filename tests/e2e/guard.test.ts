import { expect, it } from 'vitest';
import type { Overridden } from '../../src/messages/topics/guards';
import { pause } from '../support/browser/screen';
import { enterComposer, pressPost, tabOn, taken } from './gestures';
import { onStage, type Place } from './stage';
import { rowsOf } from './tables';

const FINDINGS = { role: 'region', name: 'Before you post' };
/** A text that is stopped, one that is asked about, and one that gets a hint. */
const STOPPED = 'Hi [name], we look into it.';
const ASKED = 'Hi Ada, what is your e-mail address?';
const HINTED = 'Call us back on +49 30 90182077.';

const lines = async (place: Place) =>
  (await place.all('listitem', undefined, FINDINGS)).map(line => line.text);
const editorHasKeys = (place: Place) =>
  place.tab.run<boolean>(`document.activeElement?.closest('[data-testid^="tweetTextarea_"]') !== null`);

/** Writes, and waits until something is found in all of it: a background that was asleep would be too late for the press. */
async function write(place: Place, words: string): Promise<void> {
  await enterComposer(place);
  await place.tab.type(words);
  await place.until('something is found', async () => (await lines(place)).length > 0);
  await pause(800);
}

/** Waits until the press is held. */
async function held(place: Place): Promise<void> {
  await place.find('button', 'Post anyway', FINDINGS);
  expect(await place.presses()).toEqual([]);
  await place.until('the editor has the keys', () => editorHasKeys(place));
}

/** Waits until a button of the findings has the keys, and presses it by Enter. */
async function pressFocused(place: Place, name: string): Promise<void> {
  await place.until(`${name} has the keys`, async () =>
    (await place.all('button', name, FINDINGS)).some(button => button.focused),
  );
  await place.tab.press('Enter');
}

async function tabTo(place: Place, name: string): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    await tabOn(place);
    if ((await place.all('button', name, FINDINGS)).some(button => button.focused)) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

onStage('the guarded send', stage => {
  it('shows findings while the agent types, mends by keyboard, and takes it back', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await enterComposer(place);
    await place.tab.type('Hello there.');
    await new Promise(resolve => setTimeout(resolve, 400));
    expect(await place.all('region', 'Before you post')).toEqual([]);

    await place.tab.type(` ${STOPPED} Tomorrow we know more!!!`);
    await place.until('both stand there, the worst first', async () => {
      const found = await lines(place);
      return found.length >= 2 && found[0]?.includes('[name]') === true;
    });
    expect(await editorHasKeys(place)).toBe(true);
    await place.tab.type(' End.');
    expect(await place.composerText()).toBe(`Hello there. ${STOPPED} Tomorrow we know more!!! End.`);

    await place.tab.press('Tab');
    await place.until('the first way out has the keys', async () =>
      (await place.all('button', undefined, FINDINGS)).some((button, at) => at === 0 && button.focused),
    );
    await place.tab.press('Enter');
    await place.until('the gap is gone', async () => !(await place.composerText()).includes('[name]'));
    await place.until('the editor has the keys', () => editorHasKeys(place));
    await tabTo(place, 'Undo');
    await place.tab.press('Enter');
    await place.until('it is back', async () => (await place.composerText()).includes('[name]'));
    expect(await place.presses()).toEqual([]);
  });

  it.each([
    ['the button below a post', (place: Place) => pressPost(place), false],
    ['the button in the dialog', (place: Place) => pressPost(place), true],
    ['a finger', (place: Place) => pressPost(place, 'touch'), false],
    ['Ctrl+Enter', (place: Place) => place.tab.press('Control+Enter'), false],
    ['Cmd+Enter in the dialog', (place: Place) => place.tab.press('Meta+Enter'), true],
  ] as const)('holds a press by %s, and lets it go for a reason', async (_, press, dialog) => {
    const { open, pathOf, scenes } = stage();
    const path = dialog ? `/compose/post?in_reply_to=${scenes.thirdContact}` : pathOf(scenes.thirdContact);
    const place = await open(path);
    await write(place, STOPPED);
    await press(place);
    await held(place);
    expect(await place.composerText()).toBe(STOPPED);

    await place.click('button', 'Post anyway', FINDINGS);
    await place.find('group', 'Why post it anyway?');
    await place.click('button', 'It cannot wait', FINDINGS);
    expect((await taken(place)).text).toBe(`${STOPPED} ^JD`);
    await place.gone('region', 'Before you post');
    await place.until('the reason is kept', async () =>
      (await overrides()).some(({ reason, guards }) => reason === 'urgent' && guards.includes('unfilled')),
    );
  });

  it('is all done by keyboard, with own words', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await write(place, STOPPED);
    await place.tab.press('Control+Enter');
    await held(place);
    await place.tab.press('Tab');
    await pressFocused(place, 'Post anyway');
    await place.until('the first reason has the keys', async () =>
      (await place.all('button', 'It is not so', FINDINGS)).some(button => button.focused),
    );
    // Esc leads back, and the press is still held.
    await place.tab.press('Escape');
    await place.until('the editor has the keys', () => editorHasKeys(place));
    await place.tab.press('Tab');
    await pressFocused(place, 'Post anyway');
    await place.find('group', 'Why post it anyway?');
    for (let step = 0; step < 4; step += 1) await tabOn(place);
    await place.until('the field has the keys', async () =>
      (await place.all('textbox', 'In your own words', FINDINGS)).some(field => field.focused),
    );
    await place.tab.type('That is their name');
    await place.tab.press('Enter');
    expect((await taken(place)).text).toBe(`${STOPPED} ^JD`);
    await place.until('the words are kept', async () =>
      (await overrides()).some(({ words }) => words === 'That is their name'),
    );
  });

  it('asks once, and takes the same press once more as the answer', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await write(place, ASKED);
    await pressPost(place);
    await held(place);
    // An impatient hand has read nothing.
    await pressPost(place);
    await new Promise(resolve => setTimeout(resolve, 900));
    if ((await place.presses()).length === 0) await pressPost(place);
    expect((await taken(place)).text).toBe(`${ASKED} ^JD`);
    await place.until('it is kept', async () =>
      (await overrides()).some(
        ({ reason, guards }) => reason === 'wanted' && guards.includes('private-asked'),
      ),
    );
  });

  it('lets go of a held press when the text is mended: then the next press goes out', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await write(place, STOPPED);
    await place.tab.press('Control+Enter');
    await held(place);
    await place.tab.type(' More.');
    await place.gone('button', 'Post anyway');
    expect(await place.presses()).toEqual([]);
    await place.tab.press('Tab');
    await place.until('the way out has the keys', async () =>
      (await place.all('button', undefined, FINDINGS)).some(button => button.focused),
    );
    await place.tab.press('Enter');
    await place.until('the gap is gone', async () => !(await place.composerText()).includes('[name]'));
    const mended = await place.composerText();
    await new Promise(resolve => setTimeout(resolve, 600));
    await place.tab.press('Control+Enter');
    expect((await taken(place)).text).toBe(`${mended} ^JD`);
  });

  it('holds nothing for a hint, and looks at posts that answer nobody, which go out unsigned', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await enterComposer(place);
    await place.tab.type(HINTED);
    await place.until('the hint stands there', async () => (await lines(place)).length > 0);
    await place.tab.press('Control+Enter');
    expect((await taken(place)).text).toBe(`${HINTED} ^JD`);

    const announcement = await open('/compose/post');
    await write(announcement, 'News for [name].');
    await pressPost(announcement);
    await held(announcement);
    for (let key = 0; key < 7; key += 1) await announcement.tab.press('Backspace');
    await announcement.tab.type('you.');
    await announcement.gone('button', 'Post anyway');
    await new Promise(resolve => setTimeout(resolve, 600));
    await announcement.tab.press('Control+Enter');
    expect((await taken(announcement)).text).toBe('News for you.');
  });

  it('leaves accounts that are no brand alone, but where they answer a customer', async () => {
    const { open, pathOf, scenes } = stage();
    const alone = await open(pathOf(scenes.stranger), { account: 'jo_doe_private' });
    await enterComposer(alone);
    await alone.tab.type(STOPPED);
    await pressPost(alone);
    expect((await taken(alone)).text).toBe(STOPPED);

    const place = await open(pathOf(scenes.german), { account: 'jo_doe_private' });
    await write(place, 'Wir sehen nach.');
    await pressPost(place);
    await held(place);
    expect((await lines(place)).join()).toContain('jo_doe_private');
    // The agent chooses in X's own menu.
    await place.click('button', 'Change account', FINDINGS);
    await place.until('X shows its menu', () =>
      place.tab.run(
        `document.querySelector('#layers [role="menu"]')?.textContent.includes('@AcmeParcels') ?? false`,
      ),
    );
  });

  const overrides = () => rowsOf<Overridden>(stage(), 'overrides');
});
