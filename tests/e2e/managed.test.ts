import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { NO_RULES } from '../../src/core/guards/rules';
import type { Setup } from '../../src/core/setup';
import type { BrowserKind } from '../support/browser/driver';
import { copyOfBuild, onDisk } from './copy-of-build';
import { SHARING } from './pack-gestures';
import { administered, firefoxWith, idOfFolder, setInChromium } from './policies';
import { onStage, type Place } from './stage';

/** What the administrator set; two parts of it cannot be used. */
const POLICY = {
  address: 'https://intranet.acme.example/countersign/team.json',
  minutes: 30,
  automatic: true,
  fingerprint: 'no fingerprint',
  brands: [{ handle: 'AcmeHelp', name: 'Acme Help' }],
  guards: { levels: { tone: 'stop', 'private-out': 'ask' }, fixed: ['tone'], anyway: false },
  colour: 'blue',
};
const TONE = 'Tone, and words that we do not say';
const NAME = `managed-${process.pid}`;
/** An extension of its own: whoever runs beside this has another id, and the policy says nothing about theirs. */
const GECKO_ID = 'managed@countersign.example';

const undo: (() => void)[] = [];
afterAll(() => {
  for (const step of undo.splice(0).toReversed()) step();
});

const kinds = administered();
let firefox: string | undefined;
function prepare(kind: BrowserKind): string {
  const copy = copyOfBuild(kind, NAME, manifest => {
    if (manifest.browser_specific_settings) manifest.browser_specific_settings.gecko.id = GECKO_ID;
  });
  undo.push(() => rmSync(onDisk(copy), { recursive: true, force: true }));
  if (kind === 'chromium') {
    undo.push(setInChromium(idOfFolder(onDisk(copy)), POLICY));
  } else {
    const { executable, remove } = firefoxWith(GECKO_ID, POLICY);
    undo.push(remove);
    firefox = executable;
  }
  return copy;
}

const checked = (place: Place, id: string) =>
  place.tab.run<boolean>(`document.querySelector(${JSON.stringify(id)})?.checked`);

onStage(
  'what an administrator set',
  stage => {
    it('holds: accounts and guards are there from the first set-up on', async () => {
      const { brands } = await stage().ask<Setup>('setup.read', {});
      expect(brands.map(({ handle }) => handle)).toContain('AcmeHelp');
      for (const { guards } of brands)
        expect(guards).toMatchObject({ levels: POLICY.guards.levels, fixed: ['tone'], anyway: false });

      await stage().ask('brand.change', {
        handle: 'AcmeCare',
        changes: { guards: { ...NO_RULES, levels: { tone: 'off', length: 'ask' }, anyway: true } },
      });
      const after = (await stage().ask<Setup>('setup.read', {})).brands;
      expect(after.find(({ handle }) => handle === 'AcmeCare')?.guards).toMatchObject({
        levels: { tone: 'stop', length: 'ask', 'private-out': 'ask' },
        fixed: ['tone'],
        anyway: false,
      });
    });

    it('cannot be changed in the settings, and what cannot be used is named there', async () => {
      const page = await stage().openOwn('src/pages/index.html#settings/guards/AcmeHelp');
      await page.until('the level stands', async () => (await page.find('combobox', TONE)).value === 'stop');
      await page.until('it is set', async () => (await page.find('combobox', TONE)).disabled);
      const fixed = await page.find('checkbox', `Agents cannot turn it off: ${TONE}`);
      const anyway = await page.find('checkbox', 'A stopped post may go out by “Post anyway”');
      const length = await page.find('combobox', 'Too long for X');
      expect([fixed.disabled, anyway.disabled, length.disabled]).toEqual([true, true, false]);
      await page.click('checkbox', 'A stopped post may go out by “Post anyway”');
      expect(await checked(page, '[aria-describedby=anyway-hint]')).toBe(false);
      const { text } = await page.find('region', 'Your administrator set something…');
      expect(text).toContain('“fingerprint” in the policy cannot be used');
    });

    it('is where packs come from, and nobody leaves it', async () => {
      const page = await stage().openOwn(SHARING);
      const region = { role: 'region', name: 'Packs that come by themselves' };
      await page.until('the address stands there', async () =>
        (await page.find('region', region.name)).text.includes(
          `${POLICY.address} · set by your administrator`,
        ),
      );
      expect(await page.all('button', 'No longer follow')).toEqual([]);
      const automatic = await page.find('checkbox', 'Take packs of the known key by themselves', region);
      const every = await page.find('combobox', 'Look every', region);
      expect([automatic.disabled, every.disabled, every.value]).toEqual([true, true, '30']);
    });

    it('stays on the list of accounts', async () => {
      const page = await stage().openOwn('src/pages/index.html#welcome');
      await page.find('button', 'Remove @AcmeCare');
      expect((await page.find('textbox', 'Name of @AcmeHelp')).value).toBe('Acme Help');
      expect(await page.all('button', 'Remove @AcmeHelp')).toEqual([]);
    });
  },
  {
    kinds,
    extension: prepare,
    executable: kind => (kind === 'firefox' ? firefox : undefined),
  },
);

for (const kind of ['chromium', 'firefox'] as const)
  if (!kinds.includes(kind))
    it.skip(`what an administrator set holds in ${kind}: skipped, nobody may set policies for it here`);
