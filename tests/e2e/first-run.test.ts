import { expect, it } from 'vitest';
import { enterComposer, insertTemplate, pressPost, taken } from './gestures';
import { onStage } from './stage';

onStage(
  'the first run',
  stage => {
    it('shows one line on X before the set-up, and nothing else', async () => {
      const { open, pathOf, scenes } = stage();
      const place = await open(pathOf(scenes.thirdContact));
      await place.find('status', 'Countersign is not set up yet.');
      await enterComposer(place);
      await new Promise(resolve => setTimeout(resolve, 800));
      expect(await place.all('region', 'Reply drafts')).toEqual([]);
      expect((await place.all('button')).filter(button => button.name.startsWith('History of'))).toEqual([]);
      await place.tab.type('Not signed yet');
      await pressPost(place);
      expect((await taken(place)).text).toBe('Not signed yet');
    });

    it('is done by keyboard in a minute, and then the drafts are there, also in the tab that was open', async () => {
      const { open, openOwn, pathOf, scenes } = stage();
      const x = await open(pathOf(scenes.german));
      await x.find('status', 'Countersign is not set up yet.');

      const begin = performance.now();
      const page = await openOwn();
      await page.until(
        'the first field has the keys',
        async () => (await page.find('textbox', 'Your name')).focused,
      );
      await page.tab.type('Jo Doe');
      await page.until(
        'initials are proposed',
        async () => (await page.find('textbox', 'Initials')).value === 'JD',
      );
      await page.tab.press('Tab');
      await page.tab.press('Tab');
      await page.tab.type('@AcmeParcels, https://x.com/AcmeCare');
      await page.tab.press('Enter');
      await page.until('both brands stand there', async () =>
        (await page.find('list', 'Brands')).text.includes('@AcmeCare'),
      );
      await page.until('the example is signed', async () =>
        (await page.find('region', 'How a reply will look')).text.includes('^JD'),
      );
      await page.tab.press('Enter');
      await page.until('it is saved', async () =>
        (await page.all('status')).some(status => status.text === 'Saved'),
      );
      expect(performance.now() - begin).toBeLessThan(60_000);

      await x.gone('status', 'Countersign is not set up yet.');
      await enterComposer(x);
      await insertTemplate(x, 'Known issue');
      await pressPost(x);
      expect((await taken(x)).text).toMatch(/\^JD$/);
    });

    it('keeps what was typed when the page is closed half-way', async () => {
      const { openOwn } = stage();
      const page = await openOwn();
      await page.find('textbox', 'Your name');
      await page.focus('textbox', 'Your name');
      await page.tab.press('Control+a');
      await page.tab.type('Mina Kaya');
      await page.until(
        'it stands there',
        async () => (await page.find('textbox', 'Your name')).value === 'Mina Kaya',
      );
      await page.tab.close();
      const again = await openOwn();
      await again.until(
        'it is still there',
        async () => (await again.find('textbox', 'Your name')).value === 'Mina Kaya',
      );
    });
  },
  { fresh: true },
);
