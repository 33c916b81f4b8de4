import { expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import { MINUTE, inSight, outSight } from '../support/history';
import { enterComposer } from './gestures';
import { onStage, type Place, type Stage } from './stage';

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

  it('puts tags on a customer and takes them off by keys alone, and X hears none of them', async () => {
    const { open, pathOf, scenes, ask } = stage();
    const place = await openHistory(stage(), scenes.thirdContact, 'adabyron');
    for (const { id } of (await historyOf(stage(), 'adabyron')).tags) await ask('tag.remove', { tagId: id });
    await place.gone('list', 'Tags');
    await place.tab.press('t');
    await place.until(
      'the field has the keys',
      async () => (await place.find('textbox', 'Add a tag')).focused,
    );
    await place.tab.type('nnjjkk late');
    await place.tab.press('Enter');
    await place.find('list', 'Tags');
    await place.focus('button', 'Remove tag nnjjkk late');
    await place.tab.press('Delete');
    await place.gone('list', 'Tags');
    await place.tab.press('j');
    await place.click('button', 'Undo');
    await place.until('the tag is back', async () =>
      (await place.find('list', 'Tags')).text.includes('nnjjkk late'),
    );
    expect(await place.tab.run('window.practice.shortcuts')).toEqual([]);

    // Another customer is offered what the team has used.
    const other = await open(pathOf(scenes.german));
    await other.click('button', 'History of @aylin_koc…');
    await other.find('heading', 'Aylin Koç', DRAWER);
    await other.tab.press('t');
    await other.click('button', 'Add tag nnjjkk late');
    await other.until('the tag is there', async () =>
      (await other.find('list', 'Tags')).text.includes('nnjjkk late'),
    );
    await close(other);
  });

  it('makes a follow-up from what is typed, says what it understood, and can undo', async () => {
    const { ask, scenes } = stage();
    const place = await openHistory(stage(), scenes.thirdContact, 'adabyron');
    for (const followUp of (await historyOf(stage(), 'adabyron')).followUps)
      await ask('followUp.save', { ...followUp, state: 'done' });
    await place.gone('list', 'Follow-ups');
    await place.tab.press('f');
    await place.until(
      'the field has the keys',
      async () => (await place.find('textbox', 'Follow up')).focused,
    );
    await place.tab.type('call her tomorrow 9:00');
    await place.until('it is understood', async () =>
      (await place.find('textbox', 'Follow up')).description.startsWith('tomorrow 9:00 call her'),
    );
    await place.click('button', 'Save follow-up');
    await place.until('it is listed', async () =>
      (await place.find('list', 'Follow-ups')).text.includes('tomorrow 9:00 call her'),
    );
    await place.click('button', 'Done: tomorrow 9:00 call her');
    await place.gone('list', 'Follow-ups');
    await place.click('button', 'Undo');
    await place.find('list', 'Follow-ups');
    await place.click('button', 'Put off: tomorrow 9:00 call her');
    await place.click('button', 'Put off until in 3 days');
    await place.until('it was put off', async () => {
      const [followUp] = (await historyOf(stage(), 'adabyron')).followUps;
      return followUp !== undefined && followUp.dueAt > Date.now() + 2.5 * DAY;
    });
    expect(place.tab.errors).toEqual([]);
    await close(place);
  });

  it('is solved with one click, and open again with another', async () => {
    const { scenes } = stage();
    const place = await openHistory(stage(), scenes.french, 'chloe_dubois');
    await place.click('button', 'Solved', DRAWER);
    await place.find('button', 'Reopen', DRAWER);
    await place.until('nobody waits', async () => {
      const { state, waitingSince } = await historyOf(stage(), 'chloe_dubois');
      return state === 'solved' && waitingSince === null;
    });
    await place.click('button', 'Reopen', DRAWER);
    await place.find('button', 'Solved', DRAWER);
    await place.until('she waits again', async () =>
      (await historyOf(stage(), 'chloe_dubois')).state.startsWith('waiting'),
    );
    await close(place);
  });

  it('says above each conversation where it stands and since when', async () => {
    const { ask, scenes, post } = stage();
    const handle = post(scenes.spanish).author;
    const at = Date.now() - 40 * DAY;
    const asked = inSight({ at, by: handle, text: '@AcmeParcels Where is the invoice?' });
    const answers = asked.post.id;
    const text = `@${handle} It is in your inbox. ^LS`;
    const answered = outSight({ at: at + MINUTE, customer: handle, text, answers });
    await ask('sights.record', { sights: [asked, answered] });
    const place = await openHistory(stage(), scenes.spanish, handle);
    const contacts = async () =>
      (await place.all('listitem', undefined, { role: 'list', name: 'Contacts' })).map(item => item.text);
    const [newest = '', ...others] = await contacts();
    expect(newest).toMatch(/^Waiting since /);
    expect(others.at(-2)).toMatch(/^Answered /);
    expect(others.at(-1)).toMatch(/^They wrote, /);

    await place.click('button', 'Solved', DRAWER);
    await place.until('only the one that waited is solved', async () => {
      const [first = '', ...rest] = await contacts();
      return first.startsWith('Solved ') && (rest.at(-2)?.startsWith('Answered ') ?? false);
    });
    await close(place);
  });

  it('shows a long history page by page as one scrolls, and finds a word and a hand in it', async () => {
    const { ask, scenes } = stage();
    await ask('sights.record', { sights: longHistory('rahul_sharma_') });
    const place = await openHistory(stage(), scenes.hindi, 'rahul_sharma_');
    const contacts = async () =>
      (await place.all('listitem', undefined, { role: 'list', name: 'Contacts' })).map(item => item.text);
    await place.until('the first page', async () => (await contacts()).length >= 30);
    const [first] = await contacts();
    await place.tab.press('End');
    await place.until('older ones came while scrolling', async () => (await contacts()).length >= 60);
    expect((await contacts())[0]).toBe(first);

    await place.focus('searchbox', 'Search contacts');
    await place.tab.type('ZEBRA');
    await place.until('only what was looked for', async () => {
      const found = await contacts();
      return found.length === 2 && found.every(text => text.includes('zebra'));
    });
    await place.tab.press('Control+a');
    await place.tab.press('Backspace');
    await place.until('all of it again', async () => (await contacts()).length >= 60);
    await place.focus('combobox', 'Show');
    await place.tab.type('^LS');
    await place.until('only what ^LS signed', async () => {
      const found = await contacts();
      return found.length === 10 && found.every(text => text.includes('^LS'));
    });
    await close(place);
  });

  it('forgets a customer only after it has asked, and then nothing is left', async () => {
    const { ask, scenes } = stage();
    await ask('customer.remember', { handle: 'minseo_k' });
    const place = await openHistory(stage(), scenes.korean, 'minseo_k');
    await place.click('button', 'More about this customer');
    await place.click('button', 'Forget this customer');
    await place.click('button', 'Keep');
    await place.find('list', 'Contacts');
    await place.click('button', 'More about this customer');
    await place.click('button', 'Forget this customer');
    await place.click('button', 'Forget', { role: 'group', name: 'Forget this customer' });
    await place.find('button', 'Remember from now on');
    expect(await ask('history.read', { handle: 'minseo_k' })).toBeNull();
    await place.click('button', 'Remember from now on');
    await place.gone('button', 'Remember from now on');
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

const DAY = 24 * 60 * MINUTE;

/** Opens a post and the history of its author. */
async function openHistory({ open, pathOf, post }: Stage, id: string, handle: string): Promise<Place> {
  const place = await open(pathOf(id));
  expect(post(id).author).toBe(handle);
  await place.click('button', `History of @${handle}…`);
  await place.find('list', 'Contacts');
  return place;
}

function historyOf({ ask }: Stage, handle: string): Promise<CustomerHistory> {
  return ask<CustomerHistory>('history.read', { handle });
}

/** Eighty posts, a minute apart, a month ago: every eighth is an answer that ^LS signed, every fortieth tells of a zebra. */
function longHistory(handle: string) {
  const begin = Math.floor(Date.now() / DAY) * DAY - 30 * DAY;
  return Array.from({ length: 80 }, (_, index) => {
    const at = begin + index * MINUTE;
    const words = index % 40 === 0 ? `Parcel ${index} with a zebra` : `Parcel number ${index}`;
    return index % 8 === 7
      ? outSight({ at, customer: handle, text: `@${handle} We look into it. ^LS` })
      : inSight({ at, by: handle, text: `@AcmeParcels ${words}` });
  });
}

async function close(place: Place) {
  const [heading] = await place.all('heading', undefined, DRAWER);
  if (!heading) return;
  await place.focus('heading', undefined, DRAWER);
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
