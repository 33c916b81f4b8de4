import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { insertTemplate, enterComposer } from './gestures';
import { onStage, type Place, type Stage } from './stage';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = 'src/pages/index.html#library';
const LIST = { role: 'list', name: 'Templates' };

/** A template as a lead writes it. */
const aTemplate = (name: string, text: string) => ({
  id: `test-${name.toLowerCase()}`,
  name,
  shortcut: name.toLowerCase(),
  wordings: [{ id: 'w1', text, lang: 'en', tone: null }],
  tags: [],
  act: 'inform',
  examples: [],
  brands: [],
});

async function fill(place: Place, field: string, text: string): Promise<void> {
  await place.focus('textbox', field);
  await place.tab.press('Control+a');
  await place.tab.type(text);
}

async function searchFor(place: Place, query: string, expected: string): Promise<void> {
  await place.focus('searchbox', 'Search templates');
  await place.tab.press('Control+a');
  await place.tab.type(query);
  await place.until(`${query} finds ${expected}`, async () => {
    const [first] = await place.all('link', undefined, LIST);
    return first?.text.includes(expected) ?? false;
  });
}

async function violations({ tab }: Place): Promise<string[]> {
  await tab.run(`${AXE};0`);
  return tab.run<string[]>(
    `axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(node => id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary)))`,
  );
}

const says = (place: Place, words: string) =>
  place.until(words, async () => (await place.all('status')).some(({ text }) => text.includes(words)));

async function remembered({ ask }: Stage): Promise<void> {
  await ask('library.add', {
    templates: [
      aTemplate('Voucher', 'Hi {{ customer.first_name | else: "there" }}, here is your voucher.'),
      aTemplate('Vouchsafe', 'We vouch for it.'),
    ],
  });
  await ask('library.change', { ids: ['test-voucher', 'test-vouchsafe'], change: { kind: 'restore' } });
}

onStage(
  'the library',
  stage => {
    it('lets a lead write a template by keys, and the agent’s tray on X has it', async () => {
      const place = await stage().openOwn(PAGE);
      await place.click('link', 'Write a template');
      await fill(place, 'Name', 'Lost umbrella');
      await place.focus('textbox', 'Text');
      await place.tab.type('Hi {{ customer.fir');
      await place.find('option', 'customer.first_name…');
      await place.tab.press('Enter');
      await place.tab.type(' {{ nobody.name }}');
      await place.until('the mistake is named', () =>
        place.tab.run(`document.querySelector('.wording .error')?.textContent.includes('Line 1') ?? false`),
      );
      for (let keys = 0; keys < ' {{ nobody.name }}'.length; keys += 1) await place.tab.press('Backspace');
      await place.tab.type(', your umbrella dried well.');
      await place.until('the preview greets Ada', () =>
        place.tab.run(`document.querySelector('.case-text').textContent.startsWith('Hi Ada, your umbrella')`),
      );
      await place.tab.press('Control+s');
      await says(place, 'Saved.');

      const { open, pathOf, scenes } = stage();
      const onX = await open(pathOf(scenes.thirdContact));
      await enterComposer(onX);
      expect(await insertTemplate(onX, 'Lost umbrella')).toContain('your umbrella dried well.');
    });

    it('is searched, walked, emptied and undone by keys', async () => {
      await remembered(stage());
      const place = await stage().openOwn(PAGE);
      await searchFor(place, 'voucher', 'Voucher');
      await place.tab.press('ArrowDown');
      await place.tab.press('Delete');
      await says(place, 'Deleted: 1');
      await place.click('button', 'Undo');
      await says(place, 'Taken back: 1');
      await searchFor(place, 'voucher', 'Voucher');
      await place.tab.press('ArrowDown');
      await place.tab.press('Enter');
      await place.find('textbox', 'Name');
      expect(await place.tab.run('location.hash')).toBe('#library/edit/test-voucher');
    });

    it('says when somebody else changed a template meanwhile, and brings older versions back', async () => {
      await remembered(stage());
      const place = await stage().openOwn(`${PAGE}/edit/test-vouchsafe`);
      await fill(place, 'Text', 'Mine.');
      await stage().ask('library.add', { templates: [aTemplate('Vouchsafe', 'Theirs.')] });
      await place.click('button', 'Save template');
      await place.find('button', 'Take the other');
      await place.click('button', 'Save mine');
      await says(place, 'Saved.');
      await place.tab.run(`document.querySelector('.history').open = true`);
      await place.until('what they wrote is kept', () =>
        place.tab.run(`document.querySelector('.versions del')?.textContent.includes('Theirs.') ?? false`),
      );
      await place.click('button', 'Bring back');
      await place.until('it stands there again', async () =>
        (await place.find('textbox', 'Text')).value.includes('Theirs.'),
      );
    });

    it('tries a pack out before it takes it, and gives it back', async () => {
      await remembered(stage());
      const { ask } = stage();
      const { text } = await ask<{ text: string }>('pack.export', {
        name: 'Acme',
        templates: ['test-voucher'],
        brands: [],
        roster: false,
        corrections: false,
        suggestions: [],
        sign: false,
      });
      const other = JSON.parse(text) as { id: string };
      const place = await stage().openOwn(`${PAGE}/sharing`);
      await place.find('textbox', 'Name of the pack');
      await place.tab.run(`document.querySelector('.drop details').open = true`);
      await place.tab.run(`(() => {
        const field = document.querySelector('.drop textarea');
        field.value = ${JSON.stringify(JSON.stringify({ ...other, id: 'another1pack' }))};
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await place.click('button', 'See what it would do');
      await says(place, 'Templates: 1 new');
      expect(await violations(place)).toEqual([]);
      await place.click('button', 'Take all');
      await says(place, 'Taken: 1 added');
      await place.click('button', 'Undo');
      await says(place, 'Undone.');
    });

    it('signs a pack with a key that is made there, and the pack is known by it', async () => {
      await remembered(stage());
      const place = await stage().openOwn(`${PAGE}/sharing`);
      await place.find('textbox', 'Name of the pack');
      await place.tab.run(`HTMLAnchorElement.prototype.click = function () {
        window.file = fetch(this.href).then(answer => answer.text());
      }`);
      await fill(place, 'Your name on the key', 'Lea Lead');
      await place.tab.press('Tab');
      await place.tab.type('correct horse battery');
      await place.click('button', 'Make a key and save its backup');
      await says(place, 'The key is made.');
      await fill(place, 'Name of the pack', 'Acme signed');
      await place.click('button', 'Save a pack of…');
      await says(place, 'Saved. Templates in it');
      const pack = await place.tab.run<string>('window.file');
      expect(JSON.parse(pack)).toMatchObject({ name: 'Acme signed', signature: {} });
      expect(await violations(place)).toEqual([]);
    });

    it('is usable with a screen reader: list, selection and editor', async () => {
      await remembered(stage());
      const place = await stage().openOwn(PAGE);
      await searchFor(place, 'voucher', 'Voucher');
      await place.click('checkbox', 'Select Voucher');
      expect(await violations(place)).toEqual([]);
      await place.tab.run(`location.hash = '#library/edit/test-voucher'`);
      await place.focus('textbox', 'Text');
      await place.tab.press('End');
      await place.tab.type(' {{ cust');
      await place.find('option', 'customer.first_name…');
      expect(await violations(place)).toEqual([]);
    });
  },
  { unguarded: true },
);
