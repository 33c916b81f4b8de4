import { expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import type { Template } from '../../src/core/templates/template';
import { drafts, enterComposer, insertTemplate, pressPost, taken } from './gestures';
import { JO, onStage, type Place, type Stage } from './stage';
import { putTemplate, rowsOf } from './tables';

const DRAWER = { role: 'complementary', name: 'Customer history' };

onStage('bad days', stage => {
  it('tell a second tab at once what the first one answered, and record both answers once', async () => {
    const { open, pathOf, scenes, ask } = stage();
    const second = await open(pathOf(scenes.spanish));
    const mark = await second.find('button', 'History of @caro_vidal…');
    expect(mark.name).toContain('waiting');
    await second.click('button', 'History of @caro_vidal…');
    await second.find('list', 'Contacts');

    const first = await open(pathOf(scenes.spanish));
    await answer(first, 'Hola, lo miramos.');
    expect((await taken(first)).text).toBe('Hola, lo miramos. ^JD');
    await second.until('the mark says so', async () =>
      (await second.find('button', 'History of @caro_vidal…')).name.includes('^JD'),
    );
    await second.until('the drawer says so', async () =>
      (await second.find('list', 'Contacts')).text.includes('Hola, lo miramos.'),
    );

    // Closing it brings the other to the front.
    await first.tab.close();
    await answer(second, 'Ya está devuelto.');
    expect((await taken(second)).text).toBe('Ya está devuelto. ^JD');
    await second.until(
      'the second answer is known',
      async () => outsOf(await ask('history.read', { handle: 'caro_vidal' })).length === 2,
    );
    await rest(1_000);
    expect(outsOf(await ask('history.read', { handle: 'caro_vidal' })).sort()).toEqual([
      'Hola, lo miramos. ^JD',
      'Ya está devuelto. ^JD',
    ]);
    await closeDrawer(second);
  });

  it('lose no word of a note when X is torn down under it, or left in mid-word', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await place.click('button', 'History of @adabyron…');
    await place.find('heading', 'Ada Byron', DRAWER);
    await place.tab.press('n');
    await place.until('the note has the keys', async () => (await place.find('textbox', 'Note')).focused);
    await place.tab.type('Calls at noon');
    await place.tab.run('window.practice.rerender()');
    await place.tab.type(' and not before');
    await place.tab.run(`window.practice.rerender(); window.practice.go('/home')`);
    await place.tab.type(', she says');
    await place.visit(pathOf(scenes.thirdContact));

    await place.find('heading', 'Ada Byron', DRAWER);
    await place.until(
      'the whole note is there',
      async () => (await place.find('textbox', 'Note')).value === 'Calls at noon and not before, she says',
    );
    expect(place.tab.errors).toEqual([]);
    await closeDrawer(place);
  });

  it('bring marks and tray back, each once, after many changes of page in one go', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await place.find('button', 'History of @adabyron…');
    const paths = [
      '/home',
      pathOf(scenes.arabic),
      '/notifications/mentions',
      '/adabyron',
      pathOf(scenes.longThread),
    ];
    await place.tab.run(`(async () => {
      const paths = ${JSON.stringify(paths)};
      for (let n = 0; n < 40; n += 1) {
        window.practice.go(paths[n % paths.length]);
        if (n % 7 === 3) window.practice.rerender();
        await new Promise(resolve => setTimeout(resolve, (n * 37) % 180));
      }
      window.practice.go(${JSON.stringify(pathOf(scenes.thirdContact))});
    })()`);
    await enterComposer(place);
    await drafts(place);
    await place.find('button', 'History of @adabyron: 3rd contact…');
    await rest(500);
    const inArticle = await place.tab.run<number[]>(
      `[...document.querySelectorAll('article')].map(article => [...article.querySelectorAll('div')].filter(div => div.shadowRoot).length)`,
    );
    expect(Math.max(...inArticle)).toBe(1);
    expect(await place.all('region', 'Reply drafts')).toHaveLength(1);
    expect(await place.tab.run('window.practice.crashes')).toEqual([]);
    expect(place.tab.errors).toEqual([]);
  });

  it('keep a reply together when X is torn down while it is written', async () => {
    const { open, pathOf, scenes, ask } = stage();
    const place = await open(pathOf(scenes.portuguese));
    await enterComposer(place);
    await drafts(place);
    await place.tab.run('window.practice.rerender()');
    await enterComposer(place);
    const draft = await insertTemplate(place, 'Known issue');
    await pressPost(place);
    expect((await taken(place)).text).toBe(`${draft} ^JD`);
    await place.until('it is in the history', async () =>
      outsOf(await ask('history.read', { handle: 'thiago_rocha' })).includes(`${draft} ^JD`),
    );
    expect(place.tab.errors).toEqual([]);
  });

  it('name a template that does not parse, never insert it, and leave the others alone', async () => {
    const { open, pathOf, scenes, ask } = stage();
    const [whole] = await rowsOf<Template>(stage(), 'templates');
    await putTemplate(stage(), {
      ...whole,
      id: 'broken',
      name: 'Broken greeting',
      shortcut: 'broken',
      wordings: [
        {
          id: 'broken-1',
          text: 'Hi there,\nall {{ customer.first_name | shout }} is well',
          lang: null,
          tone: null,
        },
      ],
    });
    const place = await open(pathOf(scenes.thai));
    await enterComposer(place);
    await drafts(place);
    await place.click('combobox', 'Find a template');
    await place.tab.type('Broken greeting');
    await place.until('it is found, and marked', async () => {
      const [first] = await place.all('option', undefined, { role: 'listbox', name: 'Drafts' });
      return /Broken greeting.*has a mistake/s.test(first?.text ?? '');
    });
    await place.until('what is wrong is said', async () => {
      const lines = await place.all('status');
      return lines.some(line => /Line 2, column \d+: There is no filter called “shout”/.test(line.text));
    });
    expect((await place.find('button', 'Insert draft')).disabled).toBe(true);
    await place.tab.press('Enter');
    await place.click('button', 'Insert draft');
    await rest(500);
    expect(await place.composerText()).toBe('');

    expect(await insertTemplate(place, 'Known issue')).toContain('Croydon');
    expect(
      await ask<unknown[]>('drafts.search', {
        situation: { post: null, brand: JO.brands[0]?.handle },
        query: '',
      }),
    ).toHaveLength(17);
  });

  it('keep a customer together who took another handle', async () => {
    const { open, pathOf, scenes, ask } = stage();
    const place = await open(pathOf(scenes.sameQuestionFirst));
    await place.find('button', 'History of @grace_tan…');
    await place.tab.run(`window.practice.go('/grace_tan')`);
    await place.until(
      'her number is known',
      async () => typeof (await historyOf(stage(), 'grace_tan'))?.numericId === 'string',
    );
    const before = await historyOf(stage(), 'grace_tan');

    await place.tab.run(`window.practice.rename('grace_tan', 'grace_lim'); window.practice.go('/grace_lim')`);
    await place.until(
      'the new handle leads to her',
      async () => (await historyOf(stage(), 'grace_lim'))?.customerId === before?.customerId,
    );
    const after = await ask<CustomerHistory>('history.read', { handle: 'grace_lim' });
    expect(after).toMatchObject({
      handle: 'grace_lim',
      formerHandles: ['grace_tan'],
      numericId: before?.numericId,
    });
    // Her profile may have brought more of her posts meanwhile; none may be lost.
    const idsBefore = before?.entries.map(entry => entry.postId) ?? [];
    expect(idsBefore).not.toEqual([]);
    expect(after.entries.map(entry => entry.postId)).toEqual(expect.arrayContaining(idsBefore));

    await place.tab.run(
      `window.practice.go(${JSON.stringify(pathOf(scenes.sameQuestionFirst).replace('grace_tan', 'grace_lim'))})`,
    );
    await place.click('button', 'History of @grace_lim…');
    await place.until('the drawer names the old handle', async () =>
      (await place.find('complementary', 'Customer history')).text.includes('grace_tan'),
    );
    expect(
      (await rowsOf<{ handles: string[] }>(stage(), 'customers')).filter(({ handles }) =>
        handles.includes('grace_lim'),
      ),
    ).toHaveLength(1);
    await closeDrawer(place);
  });
});

async function answer(place: Place, words: string) {
  await enterComposer(place);
  await place.tab.type(words);
  await pressPost(place);
}

const historyOf = ({ ask }: Stage, handle: string) => ask<CustomerHistory | null>('history.read', { handle });

function outsOf(history: CustomerHistory | null): string[] {
  return (history?.entries ?? []).filter(entry => entry.direction === 'out').map(entry => entry.text);
}

async function closeDrawer(place: Place) {
  const [heading] = await place.all('heading', undefined, DRAWER);
  if (!heading) return;
  await place.focus('heading', undefined, DRAWER);
  await place.tab.press('Escape');
  await place.gone('complementary', 'Customer history');
}

const rest = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
