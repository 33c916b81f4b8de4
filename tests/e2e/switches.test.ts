import { expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import type { PracticeSettings } from '../x-page/data';
import type { SceneName } from '../x-page/seed';
import { enterComposer, insertTemplate, pressPost, taken } from './gestures';
import { onStage, type Place } from './stage';

type Changed = Partial<PracticeSettings>;

const ALL = ['tweetText', 'User-Name', 'tweetTextarea_0', 'tweetButtonInline', 'UserAvatar-Container-*'];

/** Each with a post of its own that nothing has shown before, so that what is kept of it was read this way. */
const CHANGES: readonly (readonly [string, Changed, SceneName])[] = [
  ['renames the words of a post', { renamedTestIds: { tweetText: 'postText' } }, 'spanish'],
  ['renames the author’s line', { renamedTestIds: { 'User-Name': 'Author-Name' } }, 'portuguese'],
  ['renames the editor', { renamedTestIds: { tweetTextarea_0: 'postTextarea_0' } }, 'thai'],
  ['renames the Post button', { renamedTestIds: { tweetButtonInline: 'postButtonInline' } }, 'korean'],
  ['renames avatars', { renamedTestIds: { 'UserAvatar-Container-*': 'Avatar-' } }, 'french'],
  ['renames posts', { renamedTestIds: { tweet: 'post' } }, 'thanks'],
  ['drops the words of a post', { droppedTestIds: ['tweetText'] }, 'photo'],
  ['drops the author’s line', { droppedTestIds: ['User-Name'] }, 'personalData'],
  ['drops the editor', { droppedTestIds: ['tweetTextarea_0'] }, 'japanese'],
  ['drops the Post button', { droppedTestIds: ['tweetButtonInline'] }, 'emptyName'],
  ['drops avatars', { droppedTestIds: ['UserAvatar-Container-*'] }, 'writesAgain'],
  ['drops all of these', { droppedTestIds: ALL }, 'thirdContact'],
];

/** Beyond what the fallbacks can find. */
const LOST: readonly (readonly [string, Changed, RegExp])[] = [
  ['the Post button', { droppedTestIds: ['tweetButtonInline', 'toolBar', 'fileInput'] }, /the Post button/],
  [
    'who is signed in',
    {
      droppedTestIds: ['AppTabBar_Profile_Link', 'SideNav_AccountSwitcher_Button', 'UserAvatar-Container-*'],
    },
    /which account is signed in/,
  ],
];

onStage('when X changes', stage => {
  it.each(CHANGES)(
    'and %s: it is read another way, and the reply is signed and kept',
    async (_, settings, scene) => {
      const { open, pathOf, scenes, ask, post } = stage();
      const { author, text } = post(scenes[scene]);
      const place = await open(pathOf(scenes[scene]), settings);
      await place.find('button', `History of @${author}…`);
      expect(await idsLeft(place, settings)).toBe(0);

      await typeReply(place, 'Looking into it.');
      await place.click('button', 'Reply');
      expect((await taken(place)).text).toBe('Looking into it. ^JD');
      let history: CustomerHistory | null = null;
      await place.until('it is in the history', async () => {
        history = await ask<CustomerHistory>('history.read', { handle: author });
        return history.entries[0]?.text === 'Looking into it. ^JD';
      });
      expect(history).toMatchObject({
        entries: expect.arrayContaining([expect.objectContaining({ postId: scenes[scene], text })]),
      });
      expect(await place.all('status', 'Countersign cannot…')).toEqual([]);
      expect(place.tab.errors).toEqual([]);
    },
  );

  it.each(LOST)(
    'so that nothing tells %s: one line says so, and the reply goes out',
    async (_, settings, words) => {
      const { open, pathOf, scenes } = stage();
      const place = await open(pathOf(scenes.arabic), settings);
      // It is said once the page had time to load: nearly as late as a test is used to wait.
      await new Promise(resolve => setTimeout(resolve, 5_000));
      const line = await place.find('status', 'Countersign cannot…');
      expect(line.name).toMatch(words);
      expect(line.name).toMatch(/^Countersign cannot read .+ right now\.$/);
      expect(await place.all('status', 'Countersign cannot…')).toHaveLength(1);

      await typeReply(place, 'Looking into it.');
      await place.click('button', 'Reply');
      expect((await taken(place)).text).toMatch(/^Looking into it\.( \^JD)?$/);
      expect(place.tab.errors).toEqual([]);
    },
  );

  it('and takes twice as long for everything: all works', async () => {
    const { open, pathOf, scenes, ask } = stage();
    const place = await open(pathOf(scenes.german), { latency: 240 });
    await place.find('button', 'History of @aylin_koc…');
    await enterComposer(place);
    const draft = await insertTemplate(place, 'Known issue');
    await pressPost(place);
    expect((await taken(place)).text).toBe(`${draft} ^JD`);
    await place.until('it is in the history', async () => {
      const history = await ask<CustomerHistory>('history.read', { handle: 'aylin_koc' });
      return history.entries[0]?.text === `${draft} ^JD`;
    });
  });

  it('and takes five seconds for everything: all works', async () => {
    const { open, pathOf, scenes, ask } = stage();
    const place = await open(pathOf(scenes.hindi), { latency: 5_000 });
    await enterComposer(place);
    await place.tab.type('On it.');
    await pressPost(place);
    expect((await taken(place)).text).toBe('On it. ^JD');
    await place.until('it is in the history', async () => {
      const history = await ask<CustomerHistory>('history.read', { handle: 'rahul_sharma_' });
      return history.entries[0]?.text === 'On it. ^JD';
    });
  });
});

// As a person finds it, whatever X calls it.
async function typeReply(place: Place, words: string) {
  await place.click('textbox', 'Post text');
  await place.tab.type(words);
  await place.until('it stands there, and can be sent', async () => {
    const [box] = await place.all('textbox', 'Post text');
    const [button] = await place.all('button', 'Reply');
    return box?.text.includes(words) === true && button?.disabled === false;
  });
}

// How many elements still bear a test id that this change took away.
function idsLeft(place: Place, { renamedTestIds = {}, droppedTestIds = [] }: Changed): Promise<number> {
  const selector = [...Object.keys(renamedTestIds), ...droppedTestIds]
    .map(id => (id.endsWith('*') ? `[data-testid^="${id.slice(0, -1)}"]` : `[data-testid="${id}"]`))
    .join();
  return place.tab.run(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
}
