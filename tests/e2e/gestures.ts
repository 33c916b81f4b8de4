import { expect } from 'vitest';
import { EDITOR, type Place } from './stage';

const DRAFTS = { role: 'listbox', name: 'Drafts' };

/** Puts the caret into X's composer that is open (its test id does not depend on the language). */
export async function enterComposer(place: Place): Promise<void> {
  await place.until('a composer', () => place.tab.run(`!!(${EDITOR})`));
  await place.until('the composer has the focus', async () => {
    const box = await place.tab.run<{ x: number; y: number } | null>(`(() => {
      const editor = ${EDITOR};
      if (!editor) return null;
      if (editor === document.activeElement) return { x: -1, y: -1 };
      editor.scrollIntoView({ block: 'center' });
      const { left, top, height } = editor.getBoundingClientRect();
      return { x: left + 20, y: top + height / 2 };
    })()`);
    if (!box || box.x < 0) return box !== null;
    await place.tab.mouse.click(box.x, box.y);
    // A click is on its way for a while. A second one would land where the first has moved things, in the midst of what is typed.
    return place.tab.run<boolean>(FOCUS_COMES);
  });
}

/** True as soon as X's editor has the focus, false when it does not get it in two seconds. Source text. */
const FOCUS_COMES = `new Promise(resolve => {
  const end = performance.now() + 2_000;
  const look = () => {
    if (${EDITOR} === document.activeElement) resolve(true);
    else if (performance.now() > end) resolve(false);
    else setTimeout(look, 30);
  };
  look();
})`;

/** What has the focus, in our lists too. Source text. */
const FOCUSED = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
})()`;

/** Presses Tab, and waits until it has gone on: our lists take the focus a moment later, and a next Tab would overtake that. */
export async function tabOn(place: Place): Promise<void> {
  await place.tab.run(`globalThis.stoodAt = ${FOCUSED}; 0`);
  await place.tab.press('Tab');
  await place.until('Tab has gone on', () => place.tab.run(`globalThis.stoodAt !== ${FOCUSED}`));
}

/** Waits for the tray of the open composer with drafts in it. */
export async function drafts(place: Place): Promise<string[]> {
  await place.find('region', 'Reply drafts');
  if ((await place.all('listbox', 'Drafts')).length === 0) await place.tab.press('Control+;');
  let found: string[] = [];
  await place.until('drafts', async () => {
    found = (await place.all('option', undefined, DRAFTS)).map(option => option.text);
    return found.length > 0;
  });
  return found;
}

/** Searches the tray until the template stands first. */
export async function findTemplate(place: Place, name: string): Promise<void> {
  await drafts(place);
  await place.click('combobox', 'Find a template');
  await place.tab.press('Control+a');
  await place.tab.type(name);
  await place.until(`the search finds ${name}`, async () => {
    const [first] = await place.all('option', undefined, DRAFTS);
    return first?.text.includes(name) ?? false;
  });
}

/** Chooses a template by its name and inserts it, filling what it asks with the given word. Returns what stands in the composer. */
export async function insertTemplate(
  place: Place,
  name: string,
  answer = 'parcels held at Croydon',
): Promise<string> {
  const before = await place.composerText();
  await findTemplate(place, name);
  await place.tab.press('Enter');
  await place.until('it stands in the composer, or asks', async () => {
    for (const field of await place.all('textbox', undefined, { role: 'group', name: 'Fill in' })) {
      if (!field.focused || field.value !== '') continue;
      await place.tab.type(answer);
      await place.tab.press('Enter');
    }
    return (await place.composerText()) !== before;
  });
  return place.composerText();
}

/** Presses X's own Post button of the open composer, by mouse or with a finger. */
export async function pressPost(place: Place, by: 'mouse' | 'touch' = 'mouse'): Promise<void> {
  const find = `(() => {
    const button = [document.querySelector('#layers'), document].flatMap(root =>
      [...(root?.querySelectorAll('[data-testid="tweetButton"], [data-testid="tweetButtonInline"]') ?? [])].reverse())[0];
    if (!button || button.disabled) return null;
    button.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = button.getBoundingClientRect();
    const spot = { x: left + width / 2, y: top + height / 2 };
    return button.contains(document.elementFromPoint(spot.x, spot.y)) ? spot : null;
  })()`;
  // A composer grows with its text, and its button moves with it: a press goes where the button has come to rest and lies open.
  let spot = { x: 0, y: 0 };
  await place.until('the Post button is on and stands still', async () => {
    const before = spot;
    spot = (await place.tab.run<{ x: number; y: number } | null>(find)) ?? { x: 0, y: 0 };
    return spot.x > 0 && spot.x === before.x && spot.y === before.y;
  });
  await (by === 'mouse' ? place.tab.mouse.click(spot.x, spot.y) : place.tab.tap(spot.x, spot.y));
}

/** Waits until X took the nth press of this page (the first by default), and returns what it took. */
export async function taken(place: Place, nth = 1): Promise<{ text: string; inReplyTo?: string | null }> {
  await place.until(`X took ${nth}`, async () => (await place.presses()).length >= nth);
  const press = (await place.presses())[nth - 1];
  expect(press).toBeDefined();
  return press as { text: string; inReplyTo?: string | null };
}

/** Types into a field for secrets: it has no role by which it could be found. */
export async function fillSecret(page: Place, field: string, words: string): Promise<void> {
  await page.until(`a field ${field}`, () => page.tab.run(`!!document.querySelector('${field}')`));
  await page.tab.run(`(() => {
    const field = document.querySelector('${field}');
    field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}
