import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { Pack } from '../../src/core/sharing/pack';
import { canonical } from '../../src/core/sharing/canonical';
import type { LibraryRow } from '../../src/messages/topics/library';
import type { PackHere } from '../../src/messages/topics/packs';
import { aPack, aPackTemplate } from '../support/packs';
import { tamper } from '../support/tampered-packs';
import { enterComposer, fillSecret, insertTemplate, pressPost, taken } from './gestures';
import { bringEach, bringFile, fill, handedOut, keepDownloads, says, SHARING } from './pack-gestures';
import { JO, onStage, type Place, type Stage } from './stage';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEA = { ...JO, agent: { name: 'Lea Lead', initials: 'LL' } };
const COLLEAGUES = { role: 'list', name: 'Colleagues' };

async function violations({ tab }: Place): Promise<string[]> {
  await tab.run(`${AXE};0`);
  return tab.run<string[]>(
    `axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(node => id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary)))`,
  );
}

/** Everything that a pack could change. */
async function everythingAt({ ask }: Stage): Promise<string> {
  const parts = ['library.list', 'pack.list', 'keys.read', 'roster.read', 'corrections.read', 'setup.read'];
  return JSON.stringify(await Promise.all(parts.map(part => ask(part, {}))));
}

async function rowsAt({ ask }: Stage): Promise<LibraryRow[]> {
  return (await ask<{ rows: LibraryRow[] }>('library.list', {})).rows;
}

/** A lead who wrote a template, named a colleague and made a key: the pack that the page hands out, signed. */
async function handOut({ ask, openOwn }: Stage): Promise<string> {
  await ask('setup.save', LEA);
  const editor = await openOwn('src/pages/index.html#library/new');
  await fill(editor, 'Name', 'Lost umbrella');
  await fill(editor, 'Text', 'Hi {{ customer.first_name | else: "there" }}, your umbrella dried well.');
  await editor.tab.press('Control+s');
  await says(editor, 'Saved.');

  const place = await openOwn(SHARING);
  await place.find('textbox', 'Name of the pack');
  await keepDownloads(place);
  await place.focus('textbox', 'Name', { role: 'region', name: 'Colleagues' });
  await place.tab.type('Al Ames');
  await place.tab.press('Enter');
  await place.find('textbox', 'Initials: Al Ames', COLLEAGUES);
  await fill(place, 'Your name on the key', 'Lea Lead');
  await fillSecret(place, '#key-secret', 'correct horse battery');
  await place.click('button', 'Make a key and save its backup');
  await says(place, 'The key is made.');
  await fill(place, 'Name of the pack', 'Acme team');
  await place.click('checkbox', 'With settings of the brands, colleagues and page corrections');
  await place.click('button', 'Save a pack of…');
  await says(place, 'Saved. Templates in it');
  return handedOut(place);
}

for (const kind of ['chromium', 'firefox'] as const)
  onStage(
    'a lead with a browser',
    lead =>
      onStage(
        'and an agent with another',
        agent => {
          let text = '';

          it('share a template: written here, taken there after a dry run, and posted with', async () => {
            text = await handOut(lead());
            expect(JSON.parse(text)).toMatchObject({ name: 'Acme team', madeBy: 'LL', signature: {} });

            const before = await everythingAt(agent());
            const place = await agent().openOwn(SHARING);
            await bringFile(place, text);
            await says(place, 'Templates: ');
            expect((await place.find('heading', 'Acme team')).text).toBe('Acme team');
            await place.find('checkbox', 'Lost umbrella');
            expect(await everythingAt(agent())).toBe(before);
            await place.click('button', 'Take all');
            await says(place, 'Taken: ');

            const { open, pathOf, scenes } = agent();
            const onX = await open(pathOf(scenes.thirdContact));
            await enterComposer(onX);
            expect(await insertTemplate(onX, 'Lost umbrella')).toContain('your umbrella dried well.');
            await pressPost(onX);
            expect((await taken(onX)).text).toMatch(/your umbrella dried well\. \^JD$/);
          });

          it('have the same colleagues, and the agent chooses their own name from them', async () => {
            const place = await agent().openOwn('src/pages/index.html#welcome');
            await nameOneself(place, 'Al Ames');
            expect((await place.find('textbox', 'Initials')).value).toBe('AA');
            await place.click('button', 'Discard changes');
          });

          it('go on: a change that the agent declines is not asked about again', async () => {
            const place = await agent().openOwn(SHARING);
            const second = JSON.parse(text) as Pack;
            const extra = second.templates.find(({ name }) => name === 'Lost umbrella');
            const templates = [
              ...second.templates,
              { ...extra, id: 'glove', name: 'Lost glove', shortcut: 'glove' },
            ];
            const other = canonical({ ...second, id: 'unsigned1pack', signature: undefined, templates });
            await bringFile(place, other);
            await place.click('button', 'Choose none');
            await place.focus('checkbox', 'Do not ask again: Lost glove');
            await place.tab.type(' ');
            await place.click('button', 'Leave 1 as it is for good');
            await says(place, 'Not asked about again: 1');
            expect((await rowsAt(agent())).filter(({ name }) => name === 'Lost glove')).toEqual([]);
            await bringFile(place, other);
            await place.find('checkbox', 'Lost umbrella');
            expect(await place.all('checkbox', 'Lost glove')).toEqual([]);
          });

          it('have copies of their own: of the pack as it came, and of a template', async () => {
            const place = await agent().openOwn(SHARING);
            await keepDownloads(place);
            await place.click('button', 'Save as a file: Acme team');
            await place.until('the file', () => place.tab.run('"file" in window'));
            expect(await handedOut(place)).toBe(text);

            const list = await agent().openOwn('src/pages/index.html#library');
            await list.focus('searchbox', 'Search templates');
            await list.tab.type('umbrella');
            await list.click('checkbox', 'Select Lost umbrella');
            await list.click('button', 'Make my own copy');
            await says(list, 'Copied as my own: 1');
            const copies = (await rowsAt(agent())).filter(({ name }) => name === 'Lost umbrella');
            expect(copies.filter(({ origin }) => origin === null)).toHaveLength(1);
            expect(copies).toHaveLength(2);
            expect(new Set(copies.map(({ shortcut }) => shortcut)).size).toBe(2);
            await list.click('button', 'Undo');
            await says(list, 'Taken back: 1');
          });

          it('refuse packs that were tampered with, in more than twenty ways', async () => {
            const { signed, tampered } = await tamper();
            const place = await agent().openOwn(SHARING);
            await bringFile(place, canonical(signed));
            await place.click('button', 'Take all');
            await says(place, 'Taken: ');
            const before = await everythingAt(agent());

            const ways = Object.entries(tampered);
            expect(ways.length).toBeGreaterThan(20);
            const said = await bringEach(
              place,
              ways.map(([, pack]) => canonical(pack)),
            );
            const silent = ways.filter((_, i) => !/[Nn]othing was taken/.test(said[i] ?? ''));
            expect(silent.map(([way], i) => `${way}: ${said[i]}`)).toEqual([]);
            expect(await everythingAt(agent())).toBe(before);
            // The way itself works: what was not tampered with is read.
            expect(await bringEach(place, [canonical(signed)])).toEqual([
              expect.stringContaining('with the key that you know'),
            ]);
            expect(place.tab.errors).toEqual([]);
          });

          it('know each other’s keys: pinned by hand and forgotten by keys, and read out well', async () => {
            const place = await agent().openOwn(SHARING);
            await place.find('list', 'Keys that are known here');
            await place.tab.run(
              `document.querySelectorAll('.sharing details').forEach(one => (one.open = true))`,
            );
            expect(await violations(place)).toEqual([]);

            const here = await agent().ask<PackHere[]>('pack.list', {});
            const id = here.find(({ name }) => name === 'Acme team')?.id;
            await place.tab.run(`(() => {
              const list = document.querySelector('#pin-fingerprint').form.querySelector('select');
              list.value = ${JSON.stringify(id)};
              list.dispatchEvent(new Event('change', { bubbles: true }));
            })()`);
            await fill(place, 'Fingerprint of the key', 'no key');
            await place.tab.press('Enter');
            await says(place, 'A fingerprint has 20 letters and digits');
            await fill(place, 'Fingerprint of the key', '7f3k q2md 9xta b4cw k8pz');
            await place.tab.press('Enter');
            await says(place, 'Pinned.');
            expect(await bringEach(place, [text])).toEqual([
              expect.stringContaining('another key than before'),
            ]);
            await place.focus('button', 'Forget key: Acme team');
            await place.tab.press('Enter');
            await place.gone('button', 'Forget key: Acme team');
            expect(await bringEach(place, [text])).toEqual([expect.stringContaining('Signed by')]);
          });
        },
        { kinds: [kind], unguarded: true },
      ),
    { kinds: [kind] },
  );

/** The name field offers colleagues: a text field with a list is a combobox to whoever listens. */
async function nameOneself(place: Place, name: string): Promise<void> {
  await place.focus('combobox', 'Your name');
  await place.tab.press('Control+a');
  await place.tab.type(name);
}

onStage('a page of ours', stage => {
  it('lends a long pack to the background, which reads nobody else’s', async () => {
    const templates = Array.from({ length: 600 }, (_, i) =>
      aPackTemplate({ id: `template-${i}`, shortcut: `late${i}`, text: 'We look into it. '.repeat(20) }),
    );
    const read = (lent: string) =>
      stage().inside<{ ok: boolean; value?: { is: string; pack?: { templates: number } } }>(
        `(globalThis.browser ?? chrome).runtime.sendMessage({ countersign: 'pack.read', request: { source: { lent: ${lent} } } })`,
      );
    const mine = `URL.createObjectURL(new Blob([${JSON.stringify(canonical(aPack({ templates })))}]))`;
    expect(await read(mine)).toMatchObject({ ok: true, value: { is: 'read', pack: { templates: 600 } } });
    expect(await read(`'blob:https://x.com/${crypto.randomUUID()}'`)).toMatchObject({ ok: false });
    expect(await read(`'https://acme.example/pack.json'`)).toMatchObject({ ok: false });
  });
});
