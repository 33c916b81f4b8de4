import { expect, it } from 'vitest';
import type { PageReading } from '../../src/core/page-reading';
import { CORRECTABLE } from '../../src/x/corrections';
import type { Correction } from '../../src/core/sharing/pack';
import type { BrowserKind } from '../support/browser/driver';
import { MISPLACED_PARTS, hostileSelectors, misplacedSelectors } from '../support/selectors';
import { copyOfBuild } from './copy-of-build';
import { onStage, type Place, type Stage } from './stage';

const SECTION = 'src/pages/index.html#settings/x-page';
const MENTIONS = '/notifications/mentions';
/** Posts that none of our ways finds. */
const CHANGED = { renamedTestIds: { tweet: 'entry' }, plainPosts: true };
const ENTRY = '[data-testid="entry"]';

// No driver can answer Chromium's question for an optional permission: the same build with it given.
const extension = (kind: BrowserKind) =>
  kind === 'firefox'
    ? 'e2e-firefox'
    : copyOfBuild(kind, 'pointing', manifest => {
        manifest.permissions.push('scripting');
        manifest.host_permissions = manifest.content_scripts[0]?.matches ?? [];
      });

/** What one lead hands out, for the browser of somebody else. */
const packs = new Map<string, string>();

const says = (place: Place, words: string) =>
  place.until(words, async () => (await place.all('status')).some(({ text }) => text.includes(words)));

const marked = (place: Place) => place.find('button', 'History of @…');

async function seesLoss(lead: Place): Promise<void> {
  await lead.until('posts cannot be read', async () => {
    const lost = await lead.all('button', 'Point at it: Posts', { role: 'list', name: 'Cannot be read' });
    if (lost.length === 0) await lead.click('button', 'Look again');
    return lost.length > 0;
  });
}

async function placeOf({ tab }: Place, selector: string): Promise<{ x: number; y: number }> {
  return tab.run(`(() => {
    const { left, top, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`);
}

/** What the open tab of X says under each list of corrections, asked as our own page asks. */
function readUnder({ inside }: Stage, lists: readonly Correction[][]): Promise<PageReading[]> {
  return inside(`(async () => {
    const { tabs, runtime } = globalThis.browser ?? chrome;
    const ask = ({ id }) => tabs.sendMessage(id, { countersignPage: null }).catch(() => null);
    const open = await tabs.query({});
    const answers = await Promise.all(open.map(ask));
    const onX = open.find((_, i) => answers[i]);
    const readings = [];
    for (const corrections of ${JSON.stringify(lists)}) {
      const { ok } = await runtime.sendMessage({ countersign: 'corrections.save', request: { corrections } });
      readings.push(ok && (await ask(onX)));
    }
    return readings;
  })()`);
}

onStage(
  'when X changed for a lead',
  stage => {
    it('the settings say what cannot be read, the lead points at it, and the open tab reads it again', async () => {
      const { open, openOwn, ask, kind } = stage();
      const onX = await open(MENTIONS, CHANGED);
      await onX.until('posts stand there', () => onX.tab.run(`!!document.querySelector('${ENTRY}')`));
      const lead = await openOwn(SECTION);
      await seesLoss(lead);

      await lead.click('button', 'Point at it: Posts');
      await onX.find('application', 'Point at: Posts…');
      const { x, y } = await placeOf(onX, `${ENTRY} [data-testid="tweetText"]`);
      await onX.tab.mouse.move(x, y);
      await onX.until('the post is framed', async () =>
        (await onX.all('status')).some(({ text }) => text.includes('entry')),
      );
      await onX.tab.mouse.click(x, y);

      const field = await lead.find('textbox', 'Selector for: Posts');
      expect(field.value).toBe(ENTRY);
      await lead.click('button', 'Save correction');
      await says(lead, 'Saved.');
      await marked(onX);
      expect(await onX.tab.run('location.pathname')).toBe(MENTIONS);
      expect(await onX.tab.run('window.practice.presses.length')).toBe(0);
      expect(onX.tab.errors).toEqual([]);

      const contents = {
        name: 'Repair',
        templates: 'all',
        brands: [],
        roster: false,
        suggestions: [],
        sign: false,
      };
      const { text } = await ask<{ text: string }>('pack.export', { ...contents, corrections: true });
      packs.set(kind, text);
    });

    it('pointing goes by keys, too, and Escape leaves', async () => {
      const { open, openOwn } = stage();
      const onX = await open(MENTIONS);
      await marked(onX);
      const lead = await openOwn(SECTION);
      await lead.find('button', 'Look again');
      await lead.tab.run(`document.querySelector('details').open = true`);
      await lead.click('button', 'Point at it: Words of a post');
      await onX.find('application', 'Point at: Words of a post…');
      const { x, y } = await placeOf(onX, '[data-testid="tweetText"]');
      await onX.tab.mouse.move(x, y);
      await onX.until('the words are framed', async () =>
        (await onX.all('status')).some(({ text }) => text.includes('tweetText')),
      );
      await onX.tab.press('Tab');
      await onX.tab.press('ArrowUp');
      await onX.tab.press('n');
      await onX.tab.press('ArrowDown');
      await onX.tab.press('Enter');
      const { value } = await lead.find('textbox', 'Selector for: Words of a post');
      expect(value).toMatch(/^\[data-testid="tweetText"\] (?:> )?span/);
      await says(lead, 'Finds on the page now: ');
      await lead.click('button', 'Cancel');

      await lead.click('button', 'Point at it: Words of a post');
      await onX.find('application', 'Point at: Words of a post…');
      await onX.tab.press('Escape');
      await says(lead, 'Nothing was chosen.');
      expect(await onX.all('application')).toEqual([]);
      expect(await onX.tab.run('location.pathname')).toBe(MENTIONS);
    });

    it('selectors of strangers change nothing, in the browser’s own reading', async () => {
      const { open, pathOf, scenes } = stage();
      const onX = await open(pathOf(scenes.thirdContact));
      await marked(onX);
      const parts = Object.keys(CORRECTABLE);
      // The second list of selectors says what it wants, and wants what cannot be the part.
      const lists = hostileSelectors
        .filter(selector => selector !== '' && selector.length <= 500)
        .map(selector => parts.map(part => ({ part, find: [selector] })));
      lists.push(MISPLACED_PARTS.map(part => ({ part, find: misplacedSelectors })));
      const [before, ...readings] = await readUnder(stage(), [[], ...lists, []]);

      expect(before?.parts.filter(({ found }) => found > 0).length).toBeGreaterThan(8);
      for (const [i, reading] of readings.entries())
        expect(reading, JSON.stringify(lists[i]?.[0])).toEqual(before);
    });

    it('nor where X renamed what we know', async () => {
      const { open, pathOf, scenes } = stage();
      const onX = await open(pathOf(scenes.thirdContact), {
        renamedTestIds: { tweet: 'entry', tweetButtonInline: 'go' },
      });
      await marked(onX);
      // One part at a time: posts that are read in another way would change what is counted of others.
      const lists = MISPLACED_PARTS.map(part => [{ part, find: misplacedSelectors }]);
      const [before, ...readings] = await readUnder(stage(), [[], ...lists, []]);

      expect(before?.parts.filter(({ found }) => found > 0).length).toBeGreaterThan(8);
      for (const [i, reading] of readings.entries())
        expect(reading, JSON.stringify(lists[i]?.[0])).toEqual(before);
    });
  },
  { extension },
);

onStage(
  'when X changed for an agent',
  stage => {
    it('a pack with the lead’s correction repairs it, in the tab that is open', async () => {
      const { open, ask, kind } = stage();
      const onX = await open(MENTIONS, CHANGED);
      await onX.until('posts stand there', () => onX.tab.run(`!!document.querySelector('${ENTRY}')`));
      expect(await onX.all('button', 'History of @…')).toEqual([]);

      const source = { text: packs.get(kind) ?? '' };
      const chosen = { keys: 'all', mine: [], shortcuts: [] };
      expect(await ask('pack.apply', { source, chosen })).toMatchObject({ is: 'applied' });
      await marked(onX);
      expect(onX.tab.errors).toEqual([]);
    });
  },
  { extension },
);
