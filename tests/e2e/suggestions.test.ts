import { expect, it } from 'vitest';
import { HOUR, idAt, inSight, outSight } from '../support/history';
import { enterComposer, insertTemplate, pressPost, taken } from './gestures';
import { onStage, type Place, type Stage } from './stage';

const QUEUE = 'src/pages/index.html#library/suggestions';
const REPLY = 'I am sorry, Ada, we have asked the depot in Croydon where order 4711-22 is.';

async function fill(place: Place, field: string, text: string): Promise<void> {
  await place.focus('textbox', field);
  await place.tab.press('Control+a');
  await place.tab.type(text);
}

async function press(place: Place, button: string): Promise<void> {
  await place.focus('button', button);
  await place.tab.press('Enter');
}

const says = (place: Place, words: string) =>
  place.until(words, async () => (await place.all('status')).some(({ text }) => text.includes(words)));

const hasFocus = (place: Place, role: string, name?: string) =>
  place.until(`the focus in ${role} ${name ?? ''}`, async () =>
    (await place.all(role, name)).some(({ focused }) => focused),
  );

/** Addresses of our open pages about a reply, the newest last. */
async function pagesAboutReplies({ inside }: Stage): Promise<string[]> {
  const open = await inside<string[]>(
    `(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).map(view => view.location.hash)`,
  );
  return open.filter(address => /^#library\/suggest\/\d+$/.test(address));
}

/** Waits for the nth page that X's page had us open, and shows it. */
async function suggestPage(place: Place, stage: Stage, nth: number): Promise<Place> {
  let address: string | undefined;
  await place.until('a page about the reply', async () => {
    address = (await pagesAboutReplies(stage))[nth - 1];
    return address !== undefined;
  });
  return stage.openOwn(`src/pages/index.html${address}`);
}

onStage(
  'suggestions',
  stage => {
    it('become templates: an agent suggests a posted reply, the lead edits it, and every tray has it', async () => {
      const { open, pathOf, scenes, openOwn } = stage();
      const onX = await open(pathOf(scenes.thirdContact));
      await enterComposer(onX);
      await onX.tab.type(REPLY);
      await pressPost(onX);
      await taken(onX);
      await onX.click('button', 'Suggest as template');
      await onX.gone('button', 'Suggest as template');

      const page = await suggestPage(onX, stage(), 1);
      const text = await page.find('textbox', 'As a template');
      expect(text.value).toContain('I am sorry, {{ customer.first_name }}, we');
      expect(text.value).toContain('where order {{ post.order_number }} is.');
      await fill(page, 'Name', 'Depot asked');
      await page.tab.press('Tab');
      await page.tab.type('Three times today');
      await page.tab.press('Enter');
      await says(page, 'Suggested.');

      const lead = await openOwn(QUEUE);
      await lead.find('link', 'Suggestions (…');
      expect((await lead.find('article', 'Depot asked')).text).toContain('Three times today');
      await press(lead, 'As a new template');
      await hasFocus(lead, 'textbox', 'Name');
      expect((await lead.find('textbox', 'Shortcut')).value).toBe('depot-asked');
      await lead.focus('textbox', 'Text');
      await lead.tab.press('Control+End');
      await lead.tab.type(' Tomorrow we know more.');
      await lead.tab.press('Control+s');
      await says(lead, 'In the library now: Depot asked');
      await hasFocus(lead, 'status');
      await lead.find('link', 'Suggestions');

      const other = await open(pathOf(scenes.german));
      await enterComposer(other);
      const inserted = await insertTemplate(other, 'Depot asked', '5320-14');
      expect(inserted).toContain('Tomorrow we know more.');
      expect(inserted).not.toContain('4711');
    });

    it('are declined with a word, which the agent reads at the next one', async () => {
      const { open, pathOf, scenes, openOwn, ask } = stage();
      const onX = await open(pathOf(scenes.thirdContact));
      await onX.click('button', 'History of @adabyron…');
      await onX.find('list', 'Contacts');
      const before = (await pagesAboutReplies(stage())).length;
      await onX.focus('button', 'Suggest as template', { role: 'complementary', name: 'Customer history' });
      await onX.tab.press('Enter');
      const page = await suggestPage(onX, stage(), before + 1);
      const postId = (await page.tab.run<string>('location.hash')).split('/').at(-1);
      const about = { postId, name: 'Not for all', text: 'Sorry.', words: '' };
      await ask('suggestion.add', { id: 'declined-1', ...about });

      const lead = await openOwn(QUEUE);
      await press(lead, 'Decline…');
      await hasFocus(lead, 'textbox', 'A word to ^JD…');
      await lead.tab.type('The depot answers by itself now');
      await lead.tab.press('Enter');
      await says(lead, 'Declined.');

      const again = await openOwn(`src/pages/index.html#library/suggest/${postId}`);
      const mine = await again.find('region', 'Your suggestions');
      expect(mine.text).toContain('The depot answers by itself now');
    });

    it('become another wording of a template that is there, found by typing', async () => {
      const { openOwn, ask } = stage();
      const words = { tags: [], act: 'thank', examples: [], brands: [] };
      const wordings = [{ id: 'w1', text: 'Thank you.', lang: 'en', tone: null }];
      const template = { id: 'kind-words', name: 'Kind words', shortcut: 'kind-words', wordings, ...words };
      await ask('library.add', { templates: [template] });
      const at = Date.now() - HOUR;
      const sights = [inSight({ at: at - HOUR }), outSight({ at, answers: idAt(at - HOUR) })];
      await ask('sights.record', { sights });
      const about = { postId: idAt(at), name: 'Kindly', text: 'That is kind of you to say.', words: '' };
      await ask('suggestion.add', { id: 'kindly-1', ...about });

      const lead = await openOwn(QUEUE);
      await press(lead, 'As another wording of…');
      await hasFocus(lead, 'searchbox', 'Which template?');
      await lead.tab.type('kind words');
      await lead.until('the search finds it', async () =>
        (
          (await lead.all('listitem', undefined, { role: 'list', name: 'Templates' }))[0]?.text ?? ''
        ).includes('Kind words'),
      );
      await lead.tab.press('Tab');
      await lead.tab.press('Enter');
      await lead.until('it stands below the other, ready to be edited', async () => {
        const fields = await lead.all('textbox', 'Text');
        return fields.length === 2 && fields[1]?.focused === true;
      });
      await lead.tab.press('Control+End');
      await lead.tab.type(' Thanks.');
      await press(lead, 'Add this wording');
      await says(lead, 'In the library now: Kind words');
      const [kept] = await ask<{ wordings: { text: string }[] }[]>('library.read', { ids: ['kind-words'] });
      expect(kept?.wordings.map(({ text }) => text)).toEqual([
        'Thank you.',
        'That is kind of you to say. Thanks.',
      ]);
    });
  },
  { unguarded: true },
);
