import { beforeEach, expect, it } from 'vitest';
import { NO_DETAILS } from '../../src/core/brand';
import type { Setup } from '../../src/core/setup';
import { anOverride } from '../support/guard-request';
import { onStage, type Place, type Stage } from './stage';

const PAGE = 'src/pages/index.html#settings/guards';
const NEWS = 'The customer wrote again meanwhile';
const WORDS = 'Words that you do not say, one a line';

async function rulesOf({ ask }: Stage, handle: string) {
  const setup = await ask<Setup>('setup.read', {});
  return setup.brands.find(brand => brand.handle === handle)?.guards;
}

async function saved(page: Place): Promise<void> {
  await page.until('it is saved', async () =>
    (await page.all('status')).some(status => status.text === 'Saved'),
  );
}

onStage('settings before you post', stage => {
  beforeEach(async () => {
    for (const handle of ['AcmeParcels', 'AcmeCare'])
      await stage().ask('brand.change', { handle, changes: NO_DETAILS });
  });

  it('keep by keyboard what a lead says of one brand, and take it back', async () => {
    const page = await stage().openOwn(`${PAGE}/AcmeCare`);
    await page.focus('checkbox', `Agents cannot turn it off: ${NEWS}`);
    await page.tab.type(' ');
    await saved(page);
    await page.focus('textbox', WORDS);
    await page.tab.type('cheap [en]');
    await page.tab.press('Tab');
    await page.until(
      'the word is kept',
      async () => (await rulesOf(stage(), 'AcmeCare'))?.barred.length === 1,
    );
    expect(await rulesOf(stage(), 'AcmeCare')).toMatchObject({
      fixed: ['news'],
      barred: [{ word: 'cheap', lang: 'en' }],
    });
    expect(await rulesOf(stage(), 'AcmeParcels')).toMatchObject({ fixed: [], barred: [] });

    await page.click('button', 'Undo');
    await page.until(
      'the word is gone',
      async () => (await rulesOf(stage(), 'AcmeCare'))?.barred.length === 0,
    );
  });

  it('leave to an agent what no lead keeps on', async () => {
    const guards = { ...NO_DETAILS.guards, fixed: ['news'] };
    for (const handle of ['AcmeParcels', 'AcmeCare'])
      await stage().ask('brand.change', { handle, changes: { guards } });
    const page = await stage().openOwn('src/pages/index.html#settings/you');
    await page.until('it is kept on', async () =>
      (await page.find('region', 'What your posts are looked at for')).text.includes(
        'Kept on by your lead for @AcmeParcels, @AcmeCare',
      ),
    );
    await page.click('checkbox', 'Another language than the customer’s');
    await saved(page);
    const off = await stage().inside<unknown>(
      `(globalThis.browser ?? chrome).storage.local.get('guardsOff').then(all => all.guardsOff.value)`,
    );
    expect(off).toEqual(['language']);
    await page.click('checkbox', 'Another language than the customer’s');
  });

  it('tell what was posted anyway, and why', async () => {
    const one = anOverride({ at: Date.now(), words: 'A public hotline', reason: 'words' });
    await stage().ask('guard.overridden', one);
    await stage().ask('guard.overridden', one);
    const page = await stage().openOwn(PAGE);
    await page.until('it is told', async () =>
      (await page.find('region', 'Posted anyway')).text.includes('A public hotline'),
    );
    const { text } = await page.find('region', 'Posted anyway');
    expect(text.match(/A public hotline/g)).toHaveLength(1);
    expect(text).toContain('Private details in our post');
    expect(text).toContain('@ada');
    await page.find('button', 'Export as CSV');
  });
});
