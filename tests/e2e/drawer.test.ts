import { expect, it } from 'vitest';
import { enterComposer } from './gestures';
import { onStage, type Place } from './stage';

const DRAWER = { role: 'complementary', name: 'Customer history' };

onStage('the drawer', stage => {
  it('keeps a note as it is typed, through a closed tab, a stopped background and a restart', async () => {
    const { open, pathOf, scenes, browser } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await place.click('button', 'History of @adabyron…');
    await place.find('heading', 'Ada Byron', DRAWER);
    await place.tab.press('n');
    await place.until('the note has the keys', async () => (await place.find('textbox', 'Note')).focused);
    await place.tab.type('Prefers to be called Ms Byron. nnjjkk');
    await place.until('it is saved', async () =>
      (await place.find('complementary', 'Customer history')).text.includes('Saved'),
    );
    expect(await place.tab.run('window.practice.shortcuts')).toEqual([]);
    await place.tab.close();

    await browser.stopBackground();
    await browser.restart();
    const again = await stage().open(pathOf(scenes.thirdContact));
    await again.click('button', 'History of @adabyron…');
    await again.until('the note is back', async () =>
      (await again.find('textbox', 'Note')).value.startsWith('Prefers to be called Ms Byron.'),
    );
    await again.tab.press('Escape');
    await again.gone('complementary', 'Customer history');
  });

  it('is open again after a change of page, about whoever wrote the post', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await place.click('button', 'History of @adabyron…');
    await place.find('heading', 'Ada Byron', DRAWER);
    await place.visit(pathOf(scenes.writesAgain));
    await place.find('heading', 'Mia Lindqvist', DRAWER);
    await place.tab.run(`window.practice.go(${JSON.stringify(pathOf(scenes.thirdContact))})`);
    await place.find('heading', 'Ada Byron', DRAWER);
    await place.focus('heading', 'Ada Byron', DRAWER);
    await place.tab.press('Escape');
    await place.gone('complementary', 'Customer history');
    await place.visit(pathOf(scenes.writesAgain));
    await place.find('button', 'History of @mia_lindqvist…');
    expect(await place.all('complementary', 'Customer history')).toEqual([]);
  });

  it.each([
    ['wide', 1280, 900],
    ['medium', 1000, 800],
    ['narrow', 600, 800],
  ])('never covers the composer (%s)', async (_, width, height) => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await place.tab.resize(width, height);
    await place.click('button', 'History of @adabyron…');
    await place.find('heading', 'Ada Byron', DRAWER);
    await enterComposer(place);
    await place.until('they stand apart', async () => {
      const drawer = await place.find('complementary', 'Customer history');
      const box = await place.tab.run<{ x: number; y: number; width: number; height: number }>(COMPOSER_BOX);
      return apart(drawer, box);
    });
    await close(place);
  });

  it('takes X’s colours, type size and direction', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.arabic), { theme: 'black', lang: 'ar', fontSize: 18 });
    await place.click('button', 'History of @layla_hasan…');
    await place.find('complementary', 'Customer history');
    const style = await place.tab.run<{ background: string; direction: string; size: number }>(`(() => {
      const host = [...document.body.children].find(child => child.shadowRoot?.querySelector('aside'));
      const aside = host.shadowRoot.querySelector('aside');
      const style = getComputedStyle(aside);
      return { background: style.backgroundColor, direction: style.direction, size: parseFloat(getComputedStyle(aside.querySelector('.words') ?? aside).fontSize) };
    })()`);
    expect(style.background).toBe('rgb(0, 0, 0)');
    expect(style.direction).toBe('rtl');
    expect(style.size).toBeGreaterThan(15);
    await place.tab.run(`window.practice.set({ theme: 'light' })`);
    await place.until('it follows the theme', () =>
      place.tab.run(
        `getComputedStyle([...document.body.children].find(child => child.shadowRoot?.querySelector('aside')).shadowRoot.querySelector('aside')).backgroundColor === 'rgb(255, 255, 255)'`,
      ),
    );
    await close(place);
  });

  it('leaves every row as high as it was', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open('/notifications/mentions');
    await place.find('button', 'History of @adabyron…');
    const difference = await place.tab.run<number>(`(() => {
      let most = 0;
      for (const cell of document.querySelectorAll('[data-testid="cellInnerDiv"]')) {
        const hosts = [...cell.querySelectorAll('div')].filter(div => div.shadowRoot);
        const withUs = cell.getBoundingClientRect().height;
        for (const host of hosts) host.style.display = 'none';
        most = Math.max(most, Math.abs(withUs - cell.getBoundingClientRect().height));
        for (const host of hosts) host.style.display = '';
      }
      return most;
    })()`);
    expect(difference).toBe(0);
    await place.visit(pathOf(scenes.longThread));
  });
});

async function close(place: Place) {
  const [heading] = await place.all('heading', undefined, DRAWER);
  if (!heading) return;
  await place.focus('heading', heading.name, DRAWER);
  await place.tab.press('Escape');
  await place.gone('complementary', 'Customer history');
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function apart(a: Box, b: Box): boolean {
  return a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
}

const COMPOSER_BOX = `(() => {
  const { x, y, width, height } = document.querySelector('[data-testid="inline_reply_offscreen"]').getBoundingClientRect();
  return { x, y, width, height };
})()`;
