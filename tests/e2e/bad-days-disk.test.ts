import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import { enterComposer, pressPost, taken } from './gestures';
import { onStage } from './stage';

const DIST = process.env['COUNTERSIGN_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const COPY = '../.cache/limited-chrome';
const FULL = 'The disk is full, so this was not saved…';
const DRAWER = { role: 'complementary', name: 'Customer history' };

// The browser gives an extension with `unlimitedStorage` no limit that a test could reach: the same build without it.
beforeAll(() => {
  rmSync(`${DIST}/${COPY}`, { recursive: true, force: true });
  cpSync(`${DIST}/e2e-chrome`, `${DIST}/${COPY}`, { recursive: true });
  const path = `${DIST}/${COPY}/manifest.json`;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter(permission => permission !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
});

onStage(
  'a full disk',
  stage => {
    afterEach(() => stage().browser.limitStorage?.(null));

    it('is said in one line; replies go out signed, and nothing that was kept is harmed', async () => {
      const { open, pathOf, scenes, ask, browser } = stage();
      const read = () => ask<CustomerHistory>('history.read', { handle: 'aylin_koc' });
      const first = await open(pathOf(scenes.german));
      await first.find('button', 'History of @aylin_koc…');
      const { customerId } = await read();
      await ask('note.save', { customerId, text: 'Prefers German' });
      const before = await read();

      // A Chromium that has written lately believes for half a minute that there is room.
      await browser.restart();
      await browser.limitStorage?.(1);
      const place = await open(pathOf(scenes.german));
      await place.click('button', 'History of @aylin_koc…');
      await place.find('heading', 'Aylin Koç', DRAWER);
      await enterComposer(place);
      await place.tab.type('Wir schauen nach.');
      await pressPost(place);
      expect((await taken(place)).text).toBe('Wir schauen nach. ^JD');
      await place.find('status', FULL);
      await new Promise(resolve => setTimeout(resolve, 3_500));
      expect(await place.all('status', FULL)).toHaveLength(1);
      expect(await read()).toEqual(before);

      await place.focus('textbox', 'Note');
      await place.tab.press('Control+End');
      await place.tab.type(', and a call');
      await place.until('the note says that it is not saved', async () =>
        (await place.find('complementary', 'Customer history')).text.includes('Your text is still here'),
      );
      expect((await place.find('textbox', 'Note')).value).toBe('Prefers German, and a call');

      await browser.limitStorage?.(null);
      await place.until('the note can be saved', async () => {
        await place.click('button', 'Save note');
        return (await read()).note === 'Prefers German, and a call';
      });
      // The reply is kept with the next look at its thread.
      await place.visit(pathOf(scenes.german));
      await place.until('the reply is in the history', async () =>
        (await read()).entries.some(entry => entry.text === 'Wir schauen nach. ^JD'),
      );
      expect(place.tab.errors).toEqual([]);
    });
  },
  // Firefox has no way to make room scarce while it runs.
  { kinds: ['chromium'], extension: () => COPY },
);
