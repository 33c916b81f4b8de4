import { expect, it } from 'vitest';
import { drafts, enterComposer, insertTemplate, pressPost, taken } from './gestures';
import { EDITOR, onStage } from './stage';

/**
 * Presses Ctrl+Enter and types on in the same moment; while that is put into the editor the rest is typed, and pressed for. Faster than
 * a driver's hands, which may come too late for it. Source text.
 */
function pressAndGoOn(beginning: string, rest: string): string {
  return `(() => {
    const editor = ${EDITOR};
    const press = (key, ctrlKey) =>
      editor.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
    const type = words => Array.from(words).forEach(letter => press(letter, false));
    addEventListener('paste', ({ clipboardData }) => {
      if (clipboardData.getData('text/plain') !== ${JSON.stringify(beginning)}) return;
      type(${JSON.stringify(rest)});
      press('Enter', true);
    });
    press('Enter', true);
    type(${JSON.stringify(beginning)});
  })()`;
}

onStage(
  'the signature',
  stage => {
    it('ends a typed reply at the press, by button and by Ctrl+Enter', async () => {
      const { open, pathOf, scenes } = stage();
      const place = await open(pathOf(scenes.sameQuestionFirst));
      await enterComposer(place);
      await place.tab.type('On its way, promised.');
      await pressPost(place);
      expect((await taken(place)).text).toBe('On its way, promised. ^JD');

      await place.until('the composer is empty again', async () => (await place.composerText()) === '');
      await enterComposer(place);
      await place.tab.type('One more thing.');
      await place.tab.press('Control+Enter');
      expect((await taken(place, 2)).text).toBe('One more thing. ^JD');
    });

    it('ends what was typed on at once, and pressed for before all of it stood in the editor', async () => {
      const { open, pathOf, scenes } = stage();
      const place = await open(pathOf(scenes.sameQuestionFirst));
      await enterComposer(place);
      await place.tab.type('Found it.');
      await place.tab.run(pressAndGoOn('One more thi', 'ng.'));
      expect((await taken(place, 2)).text).toBe('One more thing. ^JD');
      await place.until('the composer is empty again', async () => (await place.composerText()) === '');
      expect((await place.presses()).map(({ text }) => text)).toEqual([
        'Found it. ^JD',
        'One more thing. ^JD',
      ]);
    });

    it('stands once and last when the agent typed it, or typed on after it', async () => {
      const { open, pathOf, scenes } = stage();
      const place = await open(pathOf(scenes.sameQuestionSecond));
      await enterComposer(place);
      await place.tab.type('Signed by hand ^JD');
      await place.tab.press('Control+Enter');
      expect((await taken(place)).text).toBe('Signed by hand ^JD');

      await place.until('the composer is empty again', async () => (await place.composerText()) === '');
      await enterComposer(place);
      await place.tab.type('First part ^JD and a second part');
      await place.tab.press('Control+Enter');
      expect((await taken(place, 2)).text).toBe('First part and a second part ^JD');
    });

    it('keeps line breaks, links and emoji as they were', async () => {
      const { open, pathOf, scenes } = stage();
      const place = await open(pathOf(scenes.thai));
      await enterComposer(place);
      await place.tab.type('Hello,');
      await place.tab.press('Enter');
      await place.tab.press('Enter');
      await place.tab.type('see https://acme.example/help');
      await pressPost(place);
      expect((await taken(place)).text).toBe('Hello,\n\nsee https://acme.example/help ^JD');
    });

    it('leaves posts that answer nobody, and private accounts, alone', async () => {
      const { open, pathOf, scenes } = stage();
      const announcement = await open('/compose/post');
      await enterComposer(announcement);
      await announcement.tab.type('We are open on Sunday.');
      await pressPost(announcement);
      expect((await taken(announcement)).text).toBe('We are open on Sunday.');

      const place = await open(pathOf(scenes.stranger), { account: 'jo_doe_private' });
      await enterComposer(place);
      await place.tab.type('Hope it turns up.');
      await pressPost(place);
      expect((await taken(place)).text).toBe('Hope it turns up.');
      expect(await place.all('region', 'Reply drafts')).toEqual([]);
    });

    it.each(['fails', 'duplicate', 'silent'] as const)(
      'records nothing when X %s, and keeps the text',
      async sending => {
        const { open, pathOf, scenes, ask } = stage();
        const ours = async () => {
          const history = await ask<{ entries: { direction: string }[] } | null>('history.read', {
            handle: 'david_levi',
          });
          return history?.entries.filter(entry => entry.direction === 'out').length ?? 0;
        };
        const before = await ours();
        const place = await open(pathOf(scenes.rightToLeft), { sending });
        await enterComposer(place);
        await insertTemplate(place, 'Known issue');
        await pressPost(place);
        await place.until('the text is signed and still there', async () =>
          (await place.composerText()).endsWith('^JD'),
        );
        await new Promise(resolve => setTimeout(resolve, 2_500));
        expect(await place.composerText()).toMatch(/\^JD$/);
        expect(await ours()).toBe(before);

        // Then X comes round, and the same text goes out signed once.
        await place.tab.run(`window.practice.set({ sending: 'works' })`);
        await pressPost(place);
        await place.until('X took it', async () => (await place.composerText()) === '');
        expect((await place.presses()).at(-1)?.text.match(/\^JD/g)).toHaveLength(1);
        await place.tab.run('window.practice.reset()');
      },
    );

    it('says how much too long a reply is with the initials, and posts nothing', async () => {
      const { open, pathOf, scenes } = stage();
      const place = await open(pathOf(scenes.arabic));
      await enterComposer(place);
      await place.tab.type('a'.repeat(278));
      await drafts(place);
      await pressPost(place);
      const line = await place.find('status', 'With ^JD the reply is 2 too long…');
      expect(line.name).toContain('Shorten it');
      expect(await place.presses()).toEqual([]);
      await place.until('the editor has the keys', () =>
        place.tab.run(`document.activeElement?.closest('[data-testid^="tweetTextarea_"]') !== null`),
      );
      expect(await place.composerText()).toBe(`${'a'.repeat(278)} ^JD`);
      await place.tab.press('Control+End');
      for (let n = 0; n < 8; n += 1) await place.tab.press('Backspace');
      // Nothing goes out by itself once it fits.
      await new Promise(resolve => setTimeout(resolve, 2_500));
      expect(await place.presses()).toEqual([]);
      await pressPost(place);
      expect((await taken(place)).text).toMatch(/^a+ \^JD$/);
    });
  },
  { unguarded: true },
);
