import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { anOverride } from '../support/guard-request';
import { HOUR, idAt, inSight, outSight } from '../support/history';
import { drafts, enterComposer, insertTemplate, pressPost } from './gestures';
import { onStage, type Place } from './stage';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Our hosts in X's page; a test build leaves their roots open. Source text. */
const OUR_HOSTS = `[...document.querySelectorAll('div')].filter(host => host.shadowRoot?.querySelector('.cs'))`;

/** What axe finds in these elements, a line each. Source text that gives a list of elements. */
async function violations(place: Place, elements: string): Promise<string[]> {
  // Half-faded text has not the contrast that it will have.
  await place.until('nothing moves', () =>
    place.tab.run(
      `[document, ...${OUR_HOSTS}.map(host => host.shadowRoot)].every(root => root.getAnimations().length === 0)`,
    ),
  );
  await place.tab.run(`${AXE};0`);
  const { found, checked } = await place.tab.run<{ found: string[]; checked: number }>(
    `axe.run({ include: ${elements} }).then(({ violations, passes }) => ({
      found: violations.flatMap(({ id, nodes }) =>
        nodes.map(node => id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary)),
      checked: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
    }))`,
  );
  // With closed roots it would see nothing, and say nothing.
  expect(checked).toBeGreaterThan(4);
  return found;
}

onStage(
  'axe',
  stage => {
    it.each(['light', 'black'] as const)('finds nothing in tray and drawer, %s', async theme => {
      const { open, pathOf, scenes } = stage();
      for (const id of [scenes.thirdContactFirst, scenes.thirdContactSecond]) {
        const before = await open(pathOf(id));
        await before.find('button', 'History of @adabyron…');
      }
      const place = await open(pathOf(scenes.thirdContact), { theme });
      await place.click('button', 'History of @adabyron…');
      await place.find('complementary', 'Customer history');
      await place.find('list', 'Contacts');
      await enterComposer(place);
      await drafts(place);
      expect(await violations(place, OUR_HOSTS)).toEqual([]);

      await place.click('combobox', 'Find a template');
      await place.tab.type('Delay');
      await place.find('group', 'Fill in');
      expect(await violations(place, OUR_HOSTS)).toEqual([]);

      await insertTemplate(place, 'Apology for a long wait');
      await place.find('button', 'Undo');
      expect(await violations(place, OUR_HOSTS)).toEqual([]);

      await place.tab.type(' ;;thanks');
      await place.until('the offer is up', async () =>
        (await place.all('status')).some(status => status.text.includes('Arrow keys choose')),
      );
      expect(await violations(place, OUR_HOSTS)).toEqual([]);
    });

    it.each(['light', 'black'] as const)('finds nothing before a post goes out, %s', async theme => {
      const { open, pathOf, scenes } = stage();
      const place = await open(pathOf(scenes.thirdContact), { theme });
      await enterComposer(place);
      await place.tab.type('Hi [name], what is your e-mail? We will call you tomorrow!!!');
      const lines = () => place.all('listitem', undefined, { role: 'region', name: 'Before you post' });
      await place.until('all of it is found', async () => (await lines()).length >= 4);
      expect(await violations(place, OUR_HOSTS)).toEqual([]);
      await pressPost(place);
      await place.click('button', 'Post anyway');
      await place.find('group', 'Why post it anyway?');
      expect(await violations(place, OUR_HOSTS)).toEqual([]);
    });

    it('finds nothing in tray and drawer from right to left, on a narrow page', async () => {
      const { open, pathOf, scenes } = stage();
      const place = await open(pathOf(scenes.arabic), { lang: 'ar' });
      await place.tab.resize(600, 900);
      await enterComposer(place);
      await drafts(place);
      expect(await violations(place, OUR_HOSTS)).toEqual([]);
      await place.click('button', 'History of @layla_hasan…');
      await place.find('complementary', 'Customer history');
      expect(await violations(place, OUR_HOSTS)).toEqual([]);
    });
  },
  { kinds: ['chromium'] },
);

onStage(
  'axe on our own page',
  stage => {
    it.each(['light', 'dark'] as const)('finds nothing on the welcome page, %s', async scheme => {
      const place = await stage().openOwn();
      await place.tab.prefers(scheme);
      await place.find('heading');
      expect(await violations(place, '[document.documentElement]')).toEqual([]);
      await place.tab.resize(360, 800);
      expect(await violations(place, '[document.documentElement]')).toEqual([]);
    });
  },
  { kinds: ['chromium'], fresh: true },
);

onStage(
  'axe on the settings',
  stage => {
    it.each(['light', 'dark'] as const)('finds nothing, right or wrong, wide or narrow, %s', async scheme => {
      const place = await stage().openOwn('src/pages/index.html#settings');
      await place.tab.prefers(scheme);
      await place.find('switch', 'Incident');
      expect(await violations(place, '[document.documentElement]')).toEqual([]);

      await place.click('switch', 'Incident');
      await place.click('button', 'Add link');
      await place.focus('textbox', 'Monday');
      await place.tab.type('22-6');
      await place.tab.press('Tab');
      await place.find('alert');
      await place.find('button', 'Undo');
      expect(await violations(place, '[document.documentElement]')).toEqual([]);
      await place.tab.resize(360, 800);
      expect(await violations(place, '[document.documentElement]')).toEqual([]);
      await place.click('switch', 'Incident');
    });

    it.each(['light', 'dark'] as const)('finds nothing in what leads say of posts, %s', async scheme => {
      await stage().ask('guard.overridden', anOverride({ at: Date.now(), words: 'A public hotline' }));
      const place = await stage().openOwn('src/pages/index.html#settings/guards');
      await place.tab.prefers(scheme);
      await place.find('link', 'The answered post');
      expect(await violations(place, '[document.documentElement]')).toEqual([]);
      await place.focus('textbox', 'Sites that replies may link to, one a line');
      await place.tab.type('acme');
      await place.tab.press('Tab');
      await place.find('alert');
      await place.tab.resize(360, 800);
      expect(await violations(place, '[document.documentElement]')).toEqual([]);
    });

    it.each(['light', 'dark'] as const)('finds nothing in what can be read of X, %s', async scheme => {
      const { ask, open, openOwn } = stage();
      await ask('corrections.save', {
        corrections: [{ part: 'text', find: ['[data-testid="postText"]'] }],
      });
      const place = await openOwn('src/pages/index.html#settings/x-page');
      await place.tab.prefers(scheme);
      await place.find('button', 'Open X');
      expect(await violations(place, '[document.documentElement]')).toEqual([]);

      await open('/notifications/mentions', { renamedTestIds: { tweet: 'entry' }, plainPosts: true });
      await place.until('posts are lost', async () => {
        const lost = await place.all('list', 'Cannot be read');
        if (lost.length === 0) await place.click('button', 'Look again');
        return lost.length > 0;
      });
      await place.tab.run(`document.querySelector('details').open = true`);
      await place.tab.resize(360, 800);
      expect(await violations(place, '[document.documentElement]')).toEqual([]);
      await ask('corrections.save', { corrections: [] });
    });

    it('finds nothing on any page or section there is, light and wide or dark and narrow', async () => {
      const place = await stage().openOwn();
      const links = `[...document.querySelectorAll('nav a[href^="#"]')].map(link => link.getAttribute('href'))`;
      // Pages first, then the sections that each of them names.
      const addresses = new Set(['#library', '#library/new', '#settings']);
      for (const address of addresses) {
        await place.tab.run(`location.hash = ${JSON.stringify(address)}`);
        // The code of a page comes when it is first opened.
        const [page] = address.split('/');
        await place.until(`${address} is there`, () =>
          place.tab.run(
            `document.querySelector('header nav [aria-current="page"]')?.hash === ${JSON.stringify(page)} &&
              document.querySelector('main h1') && !/Loading/.test(document.body.innerText)`,
          ),
        );
        for (const [scheme, width] of [
          ['light', 1280],
          ['dark', 360],
        ] as const) {
          await place.tab.prefers(scheme);
          await place.tab.resize(width, 800);
          expect(await violations(place, '[document.documentElement]'), `${address}, ${scheme}`).toEqual([]);
        }
        for (const found of await place.tab.run<string[]>(links)) addresses.add(found);
      }
      expect(addresses).toContain('#settings/lock');
      expect(addresses).toContain('#library/sharing');
      expect(addresses.size).toBeGreaterThan(12);
    });
  },
  { kinds: ['chromium'] },
);

onStage(
  'axe on the customers',
  stage => {
    it.each(['light', 'dark'] as const)(
      'finds nothing in list and details, wide or narrow, %s',
      async scheme => {
        const { ask, openOwn } = stage();
        const at = Date.now() - 5 * HOUR;
        await ask('sights.record', {
          sights: [
            inSight({ by: 'ada_byron', name: 'Ada Byron', at, text: '@AcmeParcels Where is my wardrobe?' }),
          ],
        });
        await ask('tag.add', { customerId: 'ada_byron', text: 'VIP' });
        const about = { customerId: 'ada_byron', postId: null, text: 'Call', dueAt: at, state: 'open' };
        await ask('followUp.save', about);
        const place = await openOwn('src/pages/index.html#customers');
        await place.tab.prefers(scheme);
        await place.find('list', 'Follow-ups due');
        await place.find('button', 'Only with the tag VIP');
        await place.focus('searchbox', 'Search customers');
        await place.tab.type('wardr');
        await place.until('the word is marked', () =>
          place.tab.run(`document.querySelectorAll('.found mark').length > 0`),
        );
        await place.click('checkbox', 'Select Ada Byron');
        expect(await violations(place, '[document.documentElement]')).toEqual([]);
        await place.tab.run(`document.querySelector('.person-open').click()`);
        await place.find('complementary', 'Customer history');
        await place.find('list', 'Contacts');
        expect(await violations(place, '[document.documentElement]')).toEqual([]);
        await place.tab.resize(360, 800);
        expect(await violations(place, '[document.documentElement]')).toEqual([]);
      },
    );
  },
  { kinds: ['chromium'] },
);

onStage(
  'axe on suggestions',
  stage => {
    it.each(['light', 'dark'] as const)(
      'finds nothing where they are made and decided, wide or narrow, %s',
      async scheme => {
        const { ask, openOwn } = stage();
        const at = Date.now() - HOUR;
        const postId = idAt(at);
        await ask('sights.record', {
          sights: [
            inSight({ at: at - HOUR, text: '@AcmeParcels Where is order 4711-22?' }),
            outSight({ at, text: '@ada Sorry Ada, order 4711-22 is late. ^JD', answers: idAt(at - HOUR) }),
          ],
        });
        const about = {
          postId,
          name: 'Late order',
          text: 'Sorry {{ customer.first_name }}.',
          words: 'Often',
        };
        for (const id of ['waits-1', 'waits-2'])
          await ask('suggestion.add', { id: `${scheme}-${id}`, ...about });
        await ask('suggestion.decide', { id: `${scheme}-waits-2`, words: 'We have one', accept: null });

        const agent = await openOwn(`src/pages/index.html#library/suggest/${postId}`);
        await agent.tab.prefers(scheme);
        await agent.find('textbox', 'As a template');
        await agent.find('region', 'Your suggestions');
        expect(await violations(agent, '[document.documentElement]')).toEqual([]);

        const lead = await openOwn('src/pages/index.html#library/suggestions');
        await lead.tab.prefers(scheme);
        await lead.find('article', 'Late order');
        await lead.tab.run(`document.querySelector('.suggestions > details').open = true`);
        expect(await violations(lead, '[document.documentElement]')).toEqual([]);
        await lead.click('button', 'As a new template');
        await lead.find('textbox', 'Shortcut');
        await lead.tab.run(`document.querySelector('.deciding > form > details').open = true`);
        await lead.find('region', 'What customers read');
        expect(await violations(lead, '[document.documentElement]')).toEqual([]);
        await lead.tab.resize(360, 800);
        expect(await violations(lead, '[document.documentElement]')).toEqual([]);
        await lead.click('button', 'Cancel');
        await lead.click('button', 'As another wording of…');
        await lead.find('searchbox', 'Which template?');
        expect(await violations(lead, '[document.documentElement]')).toEqual([]);
      },
    );
  },
  { kinds: ['chromium'] },
);
