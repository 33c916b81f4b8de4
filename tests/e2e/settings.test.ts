import { beforeEach, expect, it } from 'vitest';
import { NO_DETAILS } from '../../src/core/brand';
import type { Template } from '../../src/core/templates/template';
import { drafts, enterComposer } from './gestures';
import { onStage, type Place, type Stage } from './stage';
import { putTemplate } from './tables';

const PAGE = 'src/pages/index.html';
const WRONG = 'The parcel search does not open.';

const APP_DOWN: Template = {
  id: 'app-down',
  name: 'Parcel search down',
  shortcut: 'app-down',
  wordings: [
    {
      id: 'app-down-1',
      text: '{{ brand.incident }} News: {{ brand.link.status }}{% maybe %} The team is back {{ brand.hours.next_open }}.{% endmaybe %}',
      lang: null,
      tone: null,
    },
  ],
  tags: [],
  act: 'inform',
  examples: [],
  brands: [],
  updatedAt: 1,
};

/** Types into a field of ours and leaves it: it saves by itself. */
async function fill(page: Place, field: string, text: string): Promise<void> {
  await page.focus('textbox', field);
  await page.tab.type(text);
  await page.tab.press('Tab');
}

async function saved(page: Place): Promise<void> {
  await page.until('it is saved', async () =>
    (await page.all('status')).some(status => status.text === 'Saved'),
  );
}

/** Turns the switch "Incident" and waits until it stands that way. */
async function turn(page: Place, state: RegExp): Promise<void> {
  await page.click('switch', 'Incident');
  await page.until(`the incident is ${state.source}`, async () =>
    state.test((await page.find('region', 'Incident')).text),
  );
  await saved(page);
}

async function draftsFor(stage: Stage, id: string): Promise<string[]> {
  const place = await stage.open(stage.pathOf(id));
  await enterComposer(place);
  return drafts(place);
}

/** A day of the week on which it is not now, wherever the clock stands. */
function anotherDay(): string {
  const day = new Date(Date.now() + 3 * 86_400_000);
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(day);
}

onStage('settings of a brand', (stage, furnish) => {
  furnish(fresh => putTemplate(fresh, APP_DOWN));
  beforeEach(async () => {
    for (const handle of ['AcmeParcels', 'AcmeCare'])
      await stage().ask('brand.change', { handle, changes: NO_DETAILS });
  });

  it('reach the drafts: an incident first, with its link, its reason and when we are back; then it is over', async () => {
    const { scenes, openOwn } = stage();
    const page = await openOwn(`${PAGE}#settings`);

    await fill(page, 'Name of the link', 'status');
    await fill(page, 'Address', 'status.acme.example');
    await page.click('button', 'Add link');
    await page.find('textbox', 'status');
    await fill(page, anotherDay(), '9-17');
    await page.until('the brand is closed', async () =>
      (await page.find('region', 'Opening hours')).text.includes('Closed now, back '),
    );
    await fill(page, 'What is wrong, in one sentence', WRONG);
    await fill(page, 'Templates that answer it', ';;app-down');
    await page.until('the page names the template', async () =>
      (await page.find('region', 'Incident')).text.includes('Offered first: Parcel search down'),
    );
    await turn(page, /On since/);

    const [first, ...others] = await draftsFor(stage(), scenes.thirdContact);
    expect(first).toContain('incident: The parcel search does not open');
    expect(first).toMatch(
      /does not open\. News: https:\/\/status\.acme\.example The team is back on \w+day at 09:00\./,
    );
    expect(others.some(draft => draft.includes('closed, back '))).toBe(true);

    await turn(page, /Off/);
    const after = await draftsFor(stage(), scenes.thirdContact);
    expect(after.some(draft => draft.includes('incident:'))).toBe(false);

    await page.click('button', 'Undo');
    await page.until('it is on again', async () =>
      (await page.find('region', 'Incident')).text.includes('On since'),
    );
  });

  it('say at the field what cannot be kept, and keep the rest', async () => {
    const { openOwn } = stage();
    const page = await openOwn(`${PAGE}#settings/brands/AcmeCare`);
    await fill(page, 'Name of the link', 'help');
    await fill(page, 'Address', 'javascript:alert(1)');
    await page.click('button', 'Add link');
    await page.until('the address is refused', async () =>
      (await page.find('region', 'Links')).text.includes('Paste an address that begins with https://'),
    );
    await fill(page, 'Monday', '22-6');
    await page.until('the night is refused', async () =>
      (await page.find('region', 'Opening hours')).text.includes('Closing must come after opening'),
    );
    await fill(page, 'Words for what you sell, one a line', 'Acme Kettle');
    await saved(page);

    const again = await openOwn(`${PAGE}#settings/brands/AcmeCare`);
    await again.until('only what could be kept was kept', async () => {
      const kettle = await again.find('textbox', 'Words for what you sell, one a line');
      const monday = await again.find('textbox', 'Monday');
      return kettle.value === 'Acme Kettle' && monday.value === '';
    });
    expect(await again.all('textbox', 'help')).toEqual([]);
  });
});
