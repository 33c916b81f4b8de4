import { expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import { fillSecret } from './gestures';
import { onStage, type Place, type Stage } from './stage';
import { everything } from './tables';

const DRAWER = { role: 'complementary', name: 'Customer history' };

// What a page downloads goes to the machine's own folder, which a test cannot see: kept in the page instead.
const KEEP_DOWNLOADS = `(() => {
  window.kept = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = file => { window.kept.push(file); return make.call(URL, file); };
  HTMLAnchorElement.prototype.click = function () { window.keptName = this.download; };
})()`;

/** Chooses the file that was saved last, as the agent would in the dialog; \`change\` is source text for other bytes. */
const choose = (change = 'bytes') => `(async () => {
  const bytes = new Uint8Array(await window.kept.at(-1).arrayBuffer());
  const file = new File([${change}], window.keptName);
  const field = document.querySelector('input[type=file]');
  const list = new DataTransfer();
  list.items.add(file);
  field.files = list.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

onStage('backup and restore', stage => {
  it('bring everything back as it was, encrypted, and tell a wrong passphrase from a damaged file', async () => {
    const { open, pathOf, scenes, ask } = stage();
    const x = await open(pathOf(scenes.german));
    await x.find('button', 'History of @aylin_koc…');
    await x.tab.close();
    const { customerId } = await ask<CustomerHistory>('history.read', { handle: 'aylin_koc' });
    await ask('note.save', { customerId, text: 'Prefers German' });
    await ask('tag.add', { customerId, text: 'late parcel' });

    const page = await openBackup(stage());
    await page.tab.run(KEEP_DOWNLOADS);
    await page.click('checkbox', 'Encrypt it with a passphrase');
    await fillSecret(page, '#backup-passphrase', 'correct horse');
    await fillSecret(page, '#backup-again', 'correct horse');
    await page.click('button', 'Save a backup');
    await says(page, 'status', 'Saved as');
    const before = await everything(stage());

    await ask('note.save', { customerId, text: 'Something else' });
    await ask('customer.forget', { customerId });
    await expect(ask('history.read', { handle: 'aylin_koc' })).resolves.toBeNull();

    await page.tab.run(choose('bytes.map((byte, i) => (i === bytes.length - 30 ? byte ^ 1 : byte))'));
    await unseal(page, 'correct horse');
    await says(page, 'alert', 'This file is damaged');
    await page.tab.run(choose('bytes.slice(0, -10)'));
    await unseal(page, 'correct horse');
    await says(page, 'alert', 'The end of this file is missing');
    await page.tab.run(choose());
    await unseal(page, 'correct house');
    await says(page, 'alert', 'This is not its passphrase');
    await unseal(page, 'correct horse');
    await page.find('columnheader', 'In the file');
    await page.click('radio', 'Replace what is here…');
    await page.click('button', 'Restore');
    await says(page, 'status', 'Done');
    expect(await everything(stage())).toEqual(before);

    const again = await open(pathOf(scenes.german));
    await again.click('button', 'History of @aylin_koc…');
    await again.find('heading', 'Aylin Koç', DRAWER);
    await again.until('the note is there', async () =>
      (await again.all('textbox', 'Note')).some(field => field.value === 'Prefers German'),
    );
    expect(page.tab.errors).toEqual([]);
  });
});

async function openBackup({ openOwn }: Stage): Promise<Place> {
  const page = await openOwn('src/pages/index.html#settings/backup');
  await page.find('button', 'Save a backup');
  return page;
}

/** Waits until it stands in a place that is read out. */
function says(page: Place, role: 'status' | 'alert', beginning: string) {
  return page.until(`${role} "${beginning}"`, async () =>
    (await page.all(role)).some(({ text }) => text.startsWith(beginning)),
  );
}

async function unseal(page: Place, words: string) {
  await page.find('button', 'Open the file');
  await fillSecret(page, '#restore-passphrase', words);
  await page.click('button', 'Open the file');
}
