import { expect, it } from 'vitest';
import { drafts, enterComposer, findTemplate, insertTemplate, pressPost, taken } from './gestures';
import { onStage } from './stage';

/** X hears of no selection until something has been pasted. Source text. */
const DEAF_UNTIL_PASTE = `(() => {
  const over = new AbortController();
  addEventListener('selectionchange', event => event.stopImmediatePropagation(), { capture: true, signal: over.signal });
  addEventListener('paste', () => over.abort());
})()`;

onStage('inserting', stage => {
  it('goes in at the caret, keeps what was typed, and is one undo step', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.german));
    await enterComposer(place);
    await place.tab.type('Before. After.');
    for (let n = 0; n < 6; n += 1) await place.tab.press('ArrowLeft');
    const text = await insertTemplate(place, 'Known issue');
    expect(text.startsWith('Before. ')).toBe(true);
    expect(text.endsWith('After.')).toBe(true);
    expect(text.length).toBeGreaterThan(40);

    await place.until('the editor has the keys back', () =>
      place.tab.run(`document.activeElement?.closest('[data-testid^="tweetTextarea_"]') !== null`),
    );
    await place.tab.press('Control+z');
    await place.until(
      'one undo takes the draft out again',
      async () => (await place.composerText()) === 'Before. After.',
    );
  });

  it('takes several drafts in a row, and the agent types on after each', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.french));
    await enterComposer(place);
    const first = await insertTemplate(place, 'Known issue');
    await place.tab.type(' Also:');
    const both = await insertTemplate(place, 'Closing');
    expect(both.startsWith(first.trimEnd())).toBe(true);
    expect(both).toContain(' Also: ');
    expect(both.length).toBeGreaterThan(first.length + 10);
    await place.tab.type(' Bye');
    expect(await place.composerText()).toBe(`${both} Bye`);
  });

  it('leaves nothing twice where X did not hear what was to be replaced', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await enterComposer(place);
    await place.tab.type('Hi Grace, we look into it.');
    const greet = await place.find('button', 'Greet Ada');
    expect(greet.focused).toBe(false);
    await place.tab.run(DEAF_UNTIL_PASTE);
    await place.click('button', 'Greet Ada');
    await place.until(
      'it is mended',
      async () => (await place.composerText()) === 'Hi Ada, we look into it.',
    );
    await place.tab.type(' Now.');
    await place.until(
      'what is typed on stands behind it',
      async () => (await place.composerText()) === 'Hi Ada, we look into it. Now.',
    );
  });

  it('puts the draft on the clipboard and says so when X has an editor we do not know', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.spanish), { editor: 'unknown' });
    await enterComposer(place);
    await findTemplate(place, 'Closing');
    await place.click('button', 'Insert draft');
    await place.until('it says so', async () =>
      (await place.find('region', 'Reply drafts')).text.includes('Copied instead'),
    );
    expect(await place.composerText()).toBe('');
    await enterComposer(place);
    await place.tab.press('Control+v');
    await place.until('the clipboard held the draft', () =>
      place.tab.run(`document.querySelector('[data-testid^="tweetTextarea_"]').textContent.length > 20`),
    );
  });

  it('inserts nothing while a field is empty, and goes there', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.emptyName));
    await enterComposer(place);
    await findTemplate(place, 'Not our product');
    await place.click('button', 'Insert draft');
    await place.until('the field has the keys', async () =>
      (await place.all('textbox', undefined, { role: 'group', name: 'Fill in' })).some(
        field => field.focused,
      ),
    );
    expect(await place.composerText()).toBe('');
  });

  it('counts what is left as X does, signature and links included', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.hindi));
    await enterComposer(place);
    await place.tab.type('See https://acme.example/a-very-long-address-that-counts-twenty-three 👍');
    // 280 − (4 + 23 + 1 + 2) − " ^JD"
    await place.tab.press('Control+;');
    await drafts(place);
    const counter = () =>
      place
        .all('status')
        .then(all => all.map(status => status.name).find(name => name.endsWith('characters left')));
    const without = 280 - 30 - 4;
    await place.until(
      'the draft is counted in',
      async () => Number.parseInt((await counter()) ?? '999', 10) < without,
    );
    await place.tab.press('Escape');
    await place.tab.press('Escape');
    await pressPost(place);
    expect((await taken(place)).text).toMatch(/👍 \^JD$/);
  });
});
