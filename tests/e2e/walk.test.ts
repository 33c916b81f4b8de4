import { expect, it } from 'vitest';
import { onStage } from './stage';

onStage('the main job', stage => {
  it('goes from a mention to a signed reply that stands in the history after a restart', async () => {
    const { scenes, pathOf, open, browser, post } = stage();

    // Two earlier contacts come into view the way they do at work: by being looked at.
    const earlier = await open(pathOf(scenes.thirdContactFirst));
    await earlier.find('button', 'History of @adabyron: 1st contact, last ^MK…');
    await earlier.visit(pathOf(scenes.thirdContactSecond));
    await earlier.find('button', 'History of @adabyron: 2nd contact, last ^LS…');

    const place = await open('/notifications/mentions');
    await place.find('button', 'History of @adabyron: 3rd contact, last ^LS…');

    // The drawer, by keyboard.
    await place.focus('button', 'History of @adabyron…');
    await place.tab.press('Enter');
    await place.find('complementary', 'Customer history');
    const inside = { role: 'complementary', name: 'Customer history' };
    expect((await place.find('heading', 'Ada Byron', inside)).focused).toBe(true);
    const contacts = await place.find('list', 'Contacts');
    expect(contacts.text).toContain('promised "by Friday"');
    expect(contacts.text).toContain('^MK');
    expect(contacts.text).toContain('^LS');
    await place.tab.press('Escape');
    await place.gone('complementary', 'Customer history');
    expect((await place.find('button', 'History of @adabyron…')).focused).toBe(true);

    // To the post, and a draft by keyboard.
    await place.visit(pathOf(scenes.thirdContact));
    await place.click('textbox', 'Post text');
    await place.find('region', 'Reply drafts');
    await place.tab.press('Control+;');
    await place.until(
      'three drafts',
      async () => (await place.all('option', undefined, { role: 'listbox', name: 'Drafts' })).length === 3,
    );
    await place.tab.type('known');
    await place.until('the search finds it', async () => {
      const [first] = await place.all('option', undefined, { role: 'listbox', name: 'Drafts' });
      return first?.text.includes('Known issue') ?? false;
    });
    await place.tab.press('Enter');

    // What it still needs.
    const fields = { role: 'group', name: 'Fill in' };
    await place.until('the field has the focus', async () =>
      (await place.all('textbox', undefined, fields)).some(field => field.focused),
    );
    await place.tab.type('parcels held at Croydon');
    await place.tab.press('Enter');
    await place.until('it stands in the composer', async () =>
      (await place.composerText()).includes('held at Croydon'),
    );
    expect(await place.composerText()).not.toMatch(/\{|…|undefined/);

    // Typed on, then posted by keys.
    await place.tab.type(' Talk soon.');
    await place.tab.press('Control+Enter');
    await place.until('X took it', async () => (await place.presses()).length === 1);
    const [press] = await place.presses();
    expect(press?.text).toMatch(/Talk soon\. \^JD$/);
    expect(press?.text.match(/\^JD/g)).toHaveLength(1);
    expect(press?.inReplyTo).toBe(scenes.thirdContact);
    expect(post(scenes.thirdContact).author).toBe('adabyron');

    // It is there after the browser was closed and opened again.
    await place.until('the drawer’s data hold it', async () => {
      const history = await stage().ask<{ entries: { text: string }[] }>('history.read', {
        handle: 'adabyron',
      });
      return history.entries[0]?.text.includes('Talk soon. ^JD') ?? false;
    });
    await browser.restart();
    const again = await stage().open(pathOf(scenes.thirdContact));
    await again.click('button', 'History of @adabyron…');
    const list = await again.find('list', 'Contacts');
    expect(list.text).toContain('Talk soon.');
    const history = await stage().ask<{
      entries: { initials: string; template: string | null; postId: string }[];
    }>('history.read', { handle: 'adabyron' });
    expect(history.entries[0]).toMatchObject({
      initials: 'JD',
      template: expect.stringContaining('Known issue'),
    });
    expect(history.entries[0]?.postId).toMatch(/^\d{15,20}$/);
  });
});
