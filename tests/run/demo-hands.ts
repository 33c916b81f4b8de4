import type { Sighting } from '../support/browser/page-side';
import { pause } from '../support/browser/screen';
import type { Place } from './demo-stage';

/** The key of shortcuts on this machine. */
export const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

export const DRAWER = { role: 'complementary', name: 'Customer history' } as const;

// Its test id does not depend on the language of X.
const EDITOR = `document.querySelector('[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] textarea')`;

/** Text of X's composer, a line a block. Source text for the page. */
export const COMPOSER_TEXT = `[...(${EDITOR}?.querySelectorAll('[data-block="true"]') ?? [])].map(block => block.textContent).join('\\n')`;

// The build for the walk has open roots; nothing else is different in it.
const TRAY = `[...document.querySelectorAll('div')].map(host => host.shadowRoot?.querySelector('section.tray')).find(Boolean)`;

/** Names of the templates in the tray. Source text for the page. */
export const DRAFT_NAMES = `[...${TRAY}.querySelectorAll('.option .name')].map(name => name.textContent)`;

/** How the tray is drawn. Source text for the page. */
export const TRAY_LOOK = `(({ backgroundColor, direction }) => ({ background: backgroundColor, direction }))(getComputedStyle(${TRAY}))`;

/** Throws with the sentence unless the claim is true. */
export function check(claim: boolean, sentence: string): asserts claim {
  if (!claim) throw new Error(sentence);
}

/** Gives the page time to finish its movements before a picture. */
export async function settle(): Promise<void> {
  await pause(600);
}

/** Clicks into X's composer, as a person does. */
export async function enterComposer(place: Place): Promise<void> {
  await place.until('the reply has the keys', async () => {
    const box = await place.tab.run<{ x: number; y: number } | null>(`(() => {
      const editor = ${EDITOR};
      if (!editor || editor === document.activeElement) return editor && { x: -1, y: -1 };
      const { left, top, height } = editor.getBoundingClientRect();
      return { x: left + 20, y: top + height / 2 };
    })()`);
    if (box && box.x >= 0) await place.tab.mouse.click(box.x, box.y);
    return box?.x === -1;
  });
}

/** The drafts in the tray, as soon as there are any. */
export async function draftsOf(place: Place): Promise<Sighting[]> {
  await place.find('option', undefined, { role: 'listbox', name: 'Drafts' });
  return place.all('option', undefined, { role: 'listbox', name: 'Drafts' });
}
