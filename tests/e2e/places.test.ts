import { expect, it } from 'vitest';
import type { PracticeSettings } from '../x-page/data';
import { drafts, enterComposer, insertTemplate, pressPost, taken } from './gestures';
import { onStage, type Place, type Stage } from './stage';

onStage(
  'answering',
  stage => {
    // Each way to a composer, in each look and language of X.
    const cases: [string, Partial<PracticeSettings>, (stage: Stage) => Promise<Place>][] = [
      ['in a thread', {}, async ({ open, pathOf, scenes }) => open(pathOf(scenes.german), {})],
      [
        'in a thread, black',
        { theme: 'black' },
        ({ open, pathOf, scenes }) => open(pathOf(scenes.french), { theme: 'black' }),
      ],
      [
        'in a thread, Arabic',
        { lang: 'ar' },
        ({ open, pathOf, scenes }) => open(pathOf(scenes.arabic), { lang: 'ar' }),
      ],
      [
        'in a thread, Japanese',
        { lang: 'ja' },
        ({ open, pathOf, scenes }) => open(pathOf(scenes.japanese), { lang: 'ja' }),
      ],
      ['in the reply dialog', {}, inDialog({})],
      ['in the reply dialog, Arabic and black', { lang: 'ar' }, inDialog({ lang: 'ar', theme: 'black' })],
      ['in the reply dialog, Japanese', { lang: 'ja' }, inDialog({ lang: 'ja' })],
      [
        'on /compose/post?in_reply_to=',
        {},
        ({ open, scenes }) => open(`/compose/post?in_reply_to=${scenes.spanish}`, { theme: 'black' }),
      ],
      ['in the photo viewer', {}, ({ open, pathOf, scenes }) => open(`${pathOf(scenes.photo)}/photo/1`, {})],
      [
        'in the photo viewer, black and Arabic',
        { lang: 'ar' },
        ({ open, pathOf, scenes }) => open(`${pathOf(scenes.photo)}/photo/1`, { theme: 'black', lang: 'ar' }),
      ],
      [
        'in the mobile layout, a plain field',
        { layout: 'mobile' },
        ({ open, scenes }) => open(`/compose/post?in_reply_to=${scenes.portuguese}`, { layout: 'mobile' }),
      ],
    ];

    it.each(cases)(
      'works %s: a draft goes in, is signed at the press and lands in the history',
      async (_, _settings, go) => {
        const place = await go(stage());
        await enterComposer(place);
        expect((await drafts(place)).length).toBeGreaterThan(0);
        const text = await insertTemplate(place, 'Known issue');
        expect(text.length).toBeGreaterThan(20);
        expect(text).not.toContain('^JD');

        await pressPost(place);
        const press = await taken(place);
        expect(press.text).toBe(`${text.trimEnd()} ^JD`);
        const answered = stage().post(press.inReplyTo ?? '');
        await place.until('the history holds it', async () => {
          const history = await stage().ask<{ entries: { text: string; template: string | null }[] } | null>(
            'history.read',
            {
              handle: answered.author,
            },
          );
          return (
            history?.entries.some(entry => entry.template === 'Known issue' && entry.text.endsWith('^JD')) ??
            false
          );
        });
      },
    );
  },
  { unguarded: true },
);

function inDialog(settings: Partial<PracticeSettings>) {
  return async ({ open, pathOf, scenes }: Stage) => {
    const place = await open(pathOf(scenes.korean), settings);
    const reply = `(() => { const button = document.querySelector('article [data-testid="reply"]'); if (!button) return null;
      const { left, top, width, height } = button.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; })()`;
    await place.until('the reply button', async () => (await place.tab.run(reply)) !== null);
    const { x, y } = await place.tab.run<{ x: number; y: number }>(reply);
    await place.tab.mouse.click(x, y);
    await place.until('the dialog', () =>
      place.tab.run(`document.querySelector('#layers [role="dialog"]') !== null`),
    );
    return place;
  };
}
