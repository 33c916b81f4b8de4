import { expect, it } from 'vitest';
import { drafts, enterComposer, insertTemplate, pressPost, taken } from './gestures';
import { onStage, type Place } from './stage';

const DRAFTS = { role: 'listbox', name: 'Drafts' };
const TRAY = { role: 'region', name: 'Reply drafts' };

/** The option that is chosen in the list of drafts. */
async function chosen(place: Place): Promise<string> {
  return (await place.all('option', undefined, DRAFTS)).find(option => option.selected)?.text ?? '';
}

/** Waits until the tray offers something for what is being typed. */
async function offered(place: Place, name: string): Promise<void> {
  await place.until(`${name} is offered`, async () => {
    const hints = await place.all('status', undefined, TRAY);
    return (
      hints.some(hint => hint.text.includes('Arrow keys choose')) && (await chosen(place)).includes(name)
    );
  });
}

/** Enters the composer once the page has come to rest: what moves under a click sends it elsewhere. */
async function answer(place: Place): Promise<void> {
  let before = -1;
  await place.until('the tray stands still', async () => {
    const { y } = await place.find('region', 'Reply drafts');
    const still = y === before;
    before = y;
    return still;
  });
  await enterComposer(place);
  await drafts(place);
}

const editorHasKeys = (place: Place) =>
  place.tab.run<boolean>(`document.activeElement?.closest('[data-testid^="tweetTextarea_"]') !== null`);
const shortcutsOfX = (place: Place) => place.tab.run<string[]>('window.practice.shortcuts');

onStage('the tray', stage => {
  const editors: [string, (place: ReturnType<typeof stage>) => Promise<Place>][] = [
    ['Draft.js', ({ open, pathOf, scenes }) => open(pathOf(scenes.thirdContact))],
    [
      'the mobile field',
      ({ open, scenes }) => open(`/compose/post?in_reply_to=${scenes.thirdContact}`, { layout: 'mobile' }),
    ],
  ];

  it.each(editors)('puts a draft in the place of a shortcut that is typed in %s', async (_, go) => {
    const place = await go(stage());
    await answer(place);
    await place.tab.type('Before. ;;sorry-w');
    await offered(place, 'Apology for a long wait');
    expect(await editorHasKeys(place)).toBe(true);

    await place.tab.press('Enter');
    await place.until('the draft stands there', async () => {
      const text = await place.composerText();
      return text.startsWith('Before. ') && !text.includes(';;') && text.length > 40;
    });
    expect(await place.composerText()).not.toContain('\n');
    await place.tab.type(' Typed on.');
    expect(await place.composerText()).toMatch(/ Typed on\.$/);
    expect(await shortcutsOfX(place)).toEqual([]);
  });

  it.each(editors)(
    'takes the draft of a shortcut when Enter comes with the last letter in %s',
    async (_, go) => {
      const place = await go(stage());
      await answer(place);
      await place.tab.type('Before. ;;sorry-wait');
      await place.tab.press('Enter');
      await place.until('the draft stands there', async () => {
        const text = await place.composerText();
        return text.startsWith('Before. ') && !text.includes(';;') && text.length > 40;
      });
      expect(await place.composerText()).not.toContain('\n');
    },
  );

  it('asks for a missing field before a typed shortcut is replaced', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.spanish));
    await answer(place);
    await place.tab.type(';;delay');
    await offered(place, 'Delay');
    await place.tab.press('Tab');
    await place.until('the field has the keys', async () =>
      (await place.all('textbox', undefined, { role: 'group', name: 'Fill in' })).some(
        field => field.focused,
      ),
    );
    expect(await place.composerText()).toBe(';;delay');

    await place.until('every field has its answer', async () => {
      for (const field of await place.all('textbox', undefined, { role: 'group', name: 'Fill in' })) {
        if (!field.focused || field.value !== '') continue;
        await place.tab.type('by noon');
        await place.tab.press('Enter');
      }
      return (await place.composerText()) !== ';;delay';
    });
    expect(await place.composerText()).not.toContain(';;');
    expect(await place.composerText()).toContain('by noon');
  });

  it('lets the agent type on where nothing matches, and after Escape', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.french));
    await answer(place);
    await place.tab.type('a;;qqzzxx');
    await place.tab.press('Enter');
    await place.tab.type(';;known');
    await offered(place, 'Known issue');
    await place.tab.press('Escape');
    await place.until('the offer is gone', async () =>
      (await place.all('status', undefined, TRAY)).every(hint => !hint.text.includes('Arrow keys')),
    );
    await place.tab.press('Enter');
    await place.tab.type('end');

    expect(await place.composerText()).toBe('a;;qqzzxx\n;;known\nend');
  });

  it('keeps one greeting and one signature when two drafts go in', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await answer(place);
    await place.tab.type('Hi Ada, I have read it.');
    await insertTemplate(place, 'Apology for a long wait');
    const both = await insertTemplate(place, 'Refund', '3');
    expect(both.match(/\bHi\b/g)).toHaveLength(1);
    await pressPost(place);
    const { text } = await taken(place);
    expect(text.match(/\^JD/g)).toHaveLength(1);
    expect(text).toMatch(/ \^JD$/);
  });

  it.each(editors)('takes out the last draft and nothing else in %s', async (_, go) => {
    const place = await go(stage());
    await answer(place);
    await place.tab.type('Mine.');
    const text = await insertTemplate(place, 'Known issue');
    expect(text.length).toBeGreaterThan(30);

    await place.click('button', 'Undo', TRAY);
    await place.until('only what was typed is left', async () => (await place.composerText()) === 'Mine.');
    await place.until('the editor has the keys', () => editorHasKeys(place));
    await place.tab.type(' More.');
    expect(await place.composerText()).toBe('Mine. More.');
    expect(await place.all('button', 'Undo', TRAY)).toEqual([]);
  });

  it('offers no undo when the agent changed the draft', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.korean));
    await answer(place);
    await insertTemplate(place, 'Known issue');
    await place.find('button', 'Undo', TRAY);
    await place.tab.press('Backspace');
    await place.tab.press('Backspace');
    await place.until('there is no undo', async () => (await place.all('button', 'Undo', TRAY)).length === 0);
  });

  it('shows another wording and the shorter one by one key each', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await answer(place);
    await place.focus('listbox', 'Drafts');
    const first = await chosen(place);
    const button = await place.find('button', 'Other wording…', TRAY);
    expect(button.name).toMatch(/^Other wording \d of \d$/);

    await place.tab.press('Alt+w');
    await place.until('another wording', async () => (await chosen(place)) !== first);
    const second = await chosen(place);
    await place.tab.press('ArrowLeft');
    await place.until('the first wording again', async () => (await chosen(place)) === first);
    await place.tab.press('ArrowRight');
    await place.until('the other one', async () => (await chosen(place)) === second);
    await place.tab.press('-');
    await place.until('a shorter one, or there is none', async () => {
      const [shorter] = await place.all('button', 'Shorter', TRAY);
      return (
        (await chosen(place)).length < Math.max(first.length, second.length) || shorter?.disabled === true
      );
    });
  });

  it('keeps favourites when the page is loaded again', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thai));
    await answer(place);
    await place.focus('listbox', 'Drafts');
    const name = 'Known issue';
    await place.click('combobox', 'Find a template');
    await place.tab.type(name);
    await place.until('it is found', async () => (await chosen(place)).includes(name));
    await place.focus('listbox', 'Drafts');
    await place.tab.press('Shift+*');
    const starred = async () => (await chosen(place)).includes('Favourite');
    await place.until('it is a favourite', starred);

    await place.tab.reload();
    await answer(place);
    await place.click('combobox', 'Find a template');
    await place.tab.type(name);
    await place.until('it is found', async () => (await chosen(place)).includes(name));
    await place.until('it is a favourite still', starred);
    await place.focus('listbox', 'Drafts');
    await place.tab.press('Shift+*');
    await place.until('it is none', async () => !(await starred()));
  });

  it('lets no key typed in our fields reach a shortcut of X', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.spanish));
    await answer(place);
    await place.click('combobox', 'Find a template');
    await place.tab.type('nnjjkk');
    await place.until('the search took it', async () =>
      (await place.find('combobox', 'Find a template')).value.includes('nnjjkk'),
    );
    await place.tab.press('Control+a');
    await place.tab.type('Delay');
    await place.until('a draft with a field', async () => (await chosen(place)).includes('Delay'));
    await place.tab.press('Enter');
    await place.until('the field has the keys', async () =>
      (await place.all('textbox', undefined, { role: 'group', name: 'Fill in' })).some(
        field => field.focused,
      ),
    );
    await place.tab.type('nnjjkk');
    await place.until('the field took it', async () =>
      (await place.all('textbox', undefined, { role: 'group', name: 'Fill in' })).some(
        field => field.value === 'nnjjkk',
      ),
    );
    await place.tab.press('Escape');
    await place.click('button', 'History of @caro_vidal…');
    await place.click('textbox', 'Note');
    await place.tab.type('nnjjkk');
    await place.until(
      'the note took it',
      async () => (await place.find('textbox', 'Note')).value === 'nnjjkk',
    );

    expect(await shortcutsOfX(place)).toEqual([]);
    expect(await place.tab.url()).toContain('/status/');
  });
});
