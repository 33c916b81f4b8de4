import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { unreachable } from './by-tab';
import { enterComposer, findTemplate, insertTemplate } from './gestures';
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

    it('lets a withdrawn template go from an open tray at once, and keeps stars and marks what is new', async () => {
      await remembered(stage());
      const { ask, open, pathOf, scenes } = stage();
      const ids = ['test-voucher', 'test-vouchsafe'];
      const about = {
        name: 'Team',
        brands: [],
        roster: false,
        corrections: false,
        suggestions: [],
        sign: false,
      };
      const { text } = await ask<{ text: string }>('pack.export', { ...about, templates: ids });
      await ask('library.change', { ids, change: { kind: 'archive' } });
      const team = JSON.parse(text) as { release: number; templates: { name: string }[] };
      const take = (changes: Partial<typeof team>) =>
        ask('pack.apply', {
          source: { text: JSON.stringify({ ...team, id: 'team1pack', ...changes }) },
          chosen: { keys: 'all', mine: [], shortcuts: [] },
        });
      await take({});

      const place = await open(pathOf(scenes.thirdContact));
      await enterComposer(place);
      await findTemplate(place, 'Vouch');
      const options = () => place.all('option', undefined, { role: 'listbox', name: 'Drafts' });
      const [first, other] = await options();
      expect([first, other].map(option => option?.text.includes('New'))).toEqual([true, true]);
      const named = (option: typeof first) => (option?.text.includes('Vouchsafe') ? 'Vouchsafe' : 'Voucher');
      await place.tab.press('ArrowDown');
      await place.click('button', 'Favourite');
      await place.until(
        'it has its star',
        async () => (await options())[1]?.text.includes('Favourite') ?? false,
      );

      const rest = team.templates.filter(({ name }) => name !== named(first));
      await take({ release: team.release + 1, templates: rest });
      await place.until('the first is gone', async () => (await options())[0]?.disabled ?? false);
      const [gone, still] = await options();
      expect(gone?.text).not.toContain(named(first));
      expect(still).toMatchObject({ y: other?.y, height: other?.height, selected: true });
      await place.focus('listbox', 'Drafts');
      await place.tab.press('ArrowUp');
      await place.tab.press('Enter');
      await says(place, 'This template is no longer offered.');
      expect(await place.composerText()).toBe('');

      await findTemplate(place, named(other));
      const found = await options();
      expect(found.some(option => option.text.includes(named(first)))).toBe(false);
      expect(found[0]?.text).toContain('Favourite');
      expect(await insertTemplate(place, named(other))).not.toBe('');
      await ask('pack.remove', { packId: 'team1pack' });
    });

    it('offers another shortcut where two templates have the same', async () => {
      await remembered(stage());
      const { ask, openOwn } = stage();
      await ask('library.change', {
        ids: ['test-vouchsafe'],
        change: { kind: 'shortcut', shortcut: 'voucher' },
      });
      const place = await openOwn(PAGE);
      const clash = (await place.find('region', 'Templates with the same shortcut')).text;
      expect(clash).toContain(';;voucher');
      await place.click('button', 'Give “Vouch…');
      await says(place, 'Changed: 1');
      await place.gone('region', 'Templates with the same shortcut');
      await place.click('button', 'Undo');
      await place.click('link', 'Vouchsafe', { role: 'region', name: 'Templates with the same shortcut' });
      await place.click('button', 'Use voucher-2');
      await place.click('button', 'Save template');
      await says(place, 'Saved.');
    });

    it('is reached whole by Tab, and everything has a name', async () => {
      await remembered(stage());
      const { ask, openOwn } = stage();
      await ask('library.change', {
        ids: ['test-voucher'],
        change: { kind: 'move', folder: 'Money/Vouchers' },
      });
      const place = await openOwn(PAGE);
      await searchFor(place, 'voucher', 'Voucher');
      await place.tab.run(`(() => {
        const [folders] = document.querySelectorAll('.narrowing select');
        folders.value = '=Money/Vouchers';
        folders.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await place.find('textbox', 'Name of this folder');
      await place.click('checkbox', 'Select Voucher');
      await place.find('group', 'With the selected templates');
      expect(await unreachable(place)).toEqual([]);
      for (const part of ['edit/test-voucher', 'new', 'review', 'sharing', 'suggestions']) {
        await place.tab.run(`location.hash = '#library/${part}'`);
        await place.until(`${part} is there`, () =>
          place.tab.run(`!document.querySelector('.library')?.textContent.includes('Loading')`),
        );
        expect(await unreachable(place)).toEqual([]);
      }
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
