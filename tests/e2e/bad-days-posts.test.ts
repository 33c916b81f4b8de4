import { expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import type { CustomerRecord, PostRecord } from '../../src/core/history/record';
import { handleKey, mentionsIn } from '../../src/core/post';
import { enterComposer, insertTemplate, pressPost, taken } from './gestures';
import { JO, onStage, type Place, type Stage } from './stage';
import { rowsOf } from './tables';

const DRAWER = { role: 'complementary', name: 'Customer history' };
const BRANDS = JO.brands.map(brand => handleKey(brand.handle));

onStage('odd posts', stage => {
  it('records nothing of an ad, of a quote, and of people who never spoke with a brand', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open('/home');
    await scrollThrough(place);
    await place.visit(pathOf(scenes.quoteInMedia));
    await place.visit(pathOf(scenes.unavailableParent));
    await place.find('button', 'History of @parcelhunter…');
    await rest(1_000);

    const { known, inContact } = await everybody(stage(), place);
    expect(known.length).toBeGreaterThan(5);
    expect(known.filter(handle => !inContact.has(handle))).toEqual([]);
    const posts = await rowsOf<PostRecord>(stage(), 'posts');
    const kept = JSON.stringify(posts);
    expect(kept).not.toContain('Ours come with a bow');
    expect(kept).not.toContain('Forty metres of paper');
    for (const id of [scenes.ad, scenes.unavailable, scenes.stranger, scenes.quoteInMedia])
      expect(posts.filter(record => record.id === id && record.filing.direction === 'in')).toEqual([]);
    const kettle = posts.filter(record => record.text.includes('which one had the kettle'));
    expect(kettle.map(record => record.customerId).filter(id => id !== 'jess_moves')).toEqual([]);
  });

  it.each([
    ['with pictures and no word', 'mediaOnly', 'sunny_priya', '🌻 Priya Raman 🌻'],
    ['of emoji only', 'emojiOnly', 'huge_mike', null],
    ['by an account without a name', 'emptyName', 'nobody_here', 'nobody_here'],
    ['of 4,000 characters', 'cutOff', 'okafor_prof', null],
    ['with zero-width characters and changes of direction', 'hostileCharacters', 'vlad_g', null],
    ['from right to left', 'rightToLeft', 'david_levi', null],
    ['that X translated', 'translated', 'wangxiaomei', null],
    ['with a picture and a quote', 'quoteInMedia', 'ines_ferreira', null],
  ] as const)('can be answered: a post %s', async (_, scene, handle, heading) => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes[scene]));
    await enterComposer(place);
    const draft = await insertTemplate(place, 'Known issue');
    expect(draft).not.toMatch(
      /undefined|null|NaN|[{}]|…|[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/,
    );
    expect(draft).not.toMatch(/^\s|\s$| {2}|\s[,.!?]|nobody_here/);
    await pressPost(place);
    expect(await taken(place)).toMatchObject({
      text: expect.stringMatching(/ \^JD$/),
      inReplyTo: scenes[scene],
    });

    await place.until(
      'the reply is in the history',
      async () => (await historyOf(stage(), handle))?.entries[0]?.text.endsWith('^JD') ?? false,
    );
    await place.click('button', `History of @${handle}…`);
    const name = heading && (await place.find('heading', heading, DRAWER)).text;
    expect(name).toBe(heading);
    await place.until('what we said is listed', async () =>
      (await place.find('list', 'Contacts')).text.includes('Croydon'),
    );
    expect(place.tab.errors).toEqual([]);
    await closeDrawer(place);
  });

  it('keeps the whole post when a list shows only its beginning later', async () => {
    const { open, pathOf, scenes, post } = stage();
    const whole = post(scenes.cutOff).text;
    const place = await open('/notifications/mentions');
    await scrollTo(place, scenes.cutOff);
    await place.until('the beginning is known', async () => (await wordsOf(stage(), scenes.cutOff)) !== null);

    await place.visit(pathOf(scenes.cutOff));
    await place.until('all of it is known', async () => (await wordsOf(stage(), scenes.cutOff)) === whole);
    expect(whole.length).toBeGreaterThan(3_900);

    await place.visit('/notifications/mentions');
    await scrollTo(place, scenes.cutOff);
    await rest(1_000);
    expect(await wordsOf(stage(), scenes.cutOff)).toBe(whole);
  });

  it('keeps the customer’s own words when X shows a translation later, and never takes that for them', async () => {
    const { open, pathOf, scenes, post } = stage();
    const { text, translation } = post(scenes.translated);
    const path = JSON.stringify(pathOf(scenes.translated));
    const place = await open(pathOf(scenes.translated));
    await place.find('button', 'History of @wangxiaomei…');
    await place.until('the translation is marked as one', async () => {
      const found = await recordOf(stage(), scenes.translated);
      return found?.translated === true && found.text === translation && found.lang === null;
    });

    // As X does it after "Show original", and again on the next day.
    const show = (shown: string | undefined) =>
      place.tab.run(`window.practice.go('/AcmeCare');
        window.practice.posts().find(post => post.id === '${scenes.translated}').translation = ${JSON.stringify(shown)};
        setTimeout(() => window.practice.go(${path}), 500)`);
    await show(undefined);
    await place.until(
      'the own words are known',
      async () => (await wordsOf(stage(), scenes.translated)) === text,
    );
    await show(translation);
    await place.until('X shows the translation again', () =>
      place.tab.run(`document.body.innerText.includes(${JSON.stringify(translation)})`),
    );
    await rest(1_000);
    expect(await recordOf(stage(), scenes.translated)).toMatchObject({
      text,
      translated: false,
      lang: 'zh',
    });
  });

  it('leaves a post alone whose link is gone, says so, and lets its answer go out', async () => {
    const { open } = stage();
    const id = String((BigInt(Date.now()) - 1288834974657n) << 22n);
    const odd = {
      id,
      author: 'linkless_lou',
      at: Date.now(),
      lang: 'en',
      text: '@AcmeParcels where is box 12?',
      withoutLink: true,
    };
    const place = await open('/AcmeCare');
    await place.tab.run(`window.practice.addPost(${JSON.stringify(odd)});
    window.practice.go('/linkless_lou/status/${id}')`);
    const line = await place.find('status', 'Countersign cannot…');
    expect(line.name).toMatch(/who wrote a post|which post a reply answers/);
    expect(await place.all('button', 'History of @linkless_lou…')).toEqual([]);

    await enterComposer(place);
    await place.tab.type('We look into it.');
    await pressPost(place);
    expect((await taken(place)).text).toMatch(/^We look into it\./);
    expect(place.tab.errors).toEqual([]);
    await rest(500);
    expect(await recordOf(stage(), id)).toBeNull();
    const customers = await rowsOf<CustomerRecord>(stage(), 'customers');
    expect(customers.filter(customer => customer.handles.includes('linkless_lou'))).toEqual([]);
  });
});

const historyOf = ({ ask }: Stage, handle: string) => ask<CustomerHistory | null>('history.read', { handle });

async function recordOf(stage: Stage, id: string): Promise<PostRecord | null> {
  return (await rowsOf<PostRecord>(stage, 'posts')).find(post => post.id === id) ?? null;
}

const wordsOf = async (stage: Stage, id: string) => (await recordOf(stage, id))?.text ?? null;

async function closeDrawer(place: Place) {
  const [heading] = await place.all('heading', undefined, DRAWER);
  if (heading) await place.focus('heading', undefined, DRAWER);
  await place.tab.press('Escape');
  await place.gone('complementary', 'Customer history');
}

// Whom we know, and who exchanged a word with a brand in the whole practice world.
async function everybody(stage: Stage, place: Place) {
  const customers = await rowsOf<CustomerRecord>(stage, 'customers');
  const posts =
    await place.tab.run<{ id: string; author: string; text: string; inReplyTo?: string; ad?: boolean }[]>(
      'window.practice.posts()',
    );
  const byId = new Map(posts.map(post => [post.id, post]));
  const inContact = new Set<string>();
  for (const { author, text, inReplyTo, ad } of posts) {
    const answered = handleKey(byId.get(inReplyTo ?? '')?.author ?? '');
    const writer = handleKey(author);
    if (BRANDS.includes(writer) && answered) inContact.add(answered);
    else if (!ad && (BRANDS.includes(answered) || mentionsIn(text).some(handle => BRANDS.includes(handle))))
      inContact.add(writer);
  }
  return { known: customers.flatMap(customer => customer.handles), inContact };
}

async function scrollThrough(place: Place) {
  for (let end = false; !end;) {
    await place.tab.run('scrollBy(0, innerHeight * 0.8)');
    await rest(120);
    end = await place.tab.run<boolean>('scrollY + innerHeight > document.documentElement.scrollHeight - 50');
  }
}

async function scrollTo(place: Place, id: string) {
  await place.until('the post is in the list', async () => {
    const there = await place.tab.run<boolean>(`(() => {
      const link = document.querySelector('article a[href*="/status/${id}"]');
      if (link) link.scrollIntoView({ block: 'center' }); else scrollBy(0, innerHeight * 0.8);
      return !!link;
    })()`);
    if (!there) await rest(100);
    return there;
  });
}

const rest = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
