import { describe, expect, it, vi } from 'vitest';
import type { Wording } from '../../../src/core/templates/template';
import { anIntent, aPost, DAY, HOUR, idAt, inSight, MINUTE, NOON, outSight } from '../../support/history';
import { aTemplate } from '../../support/template';
import { ready } from './a-background';

const brand = 'AcmeParcels';
const w = (id: string, text: string, lang: string | null = 'en', tone: Wording['tone'] = 'warm') => ({
  id,
  text,
  lang,
  tone,
});
const late = aTemplate({
  wordings: [
    w('a', 'Sorry for the delay. We are looking for your parcel.'),
    w('b', 'We are after your parcel, apologies for the wait.'),
    w('short', 'We are looking.', 'en', 'brief'),
    w('ja', 'お荷物の遅れ、申し訳ございません。', 'ja'),
  ],
});
const thanks = aTemplate({
  id: 'thanks',
  name: 'Thanks',
  shortcut: 'thanks',
  examples: ['you are great'],
  text: 'Thank you.',
});
const question = (over = {}) => ({ post: aPost({ name: 'Ada Lovelace', ...over }), brand });

async function answer(
  { handlers }: Awaited<ReturnType<typeof ready>>,
  {
    post,
    wordingIds,
    templateIds = ['delay'],
    text = 'On it. ^JD',
  }: { post: ReturnType<typeof aPost>; wordingIds: string[]; templateIds?: string[]; text?: string },
) {
  const at = post.postedAt + MINUTE;
  const pressId = `p${post.id}`;
  const customer = post.author.handle;
  await handlers['reply.pressed'](
    anIntent({
      pressId,
      inReplyTo: post.id,
      customer,
      pressedAt: at,
      customerPostedAt: post.postedAt,
      wordingIds,
      templateIds,
      text,
    }),
  );
  await handlers['reply.posted']({ pressId, postId: idAt(at), postedAt: at });
}

describe('what is offered', () => {
  it('is no template that was withdrawn or is another brand’s', async () => {
    const other = aTemplate({ id: 'other', brands: ['AcmeCare'] });
    const { handlers } = await ready({ templates: [late, thanks, other] });
    const templateIds = ['thanks', 'gone', 'other', 'delay'];

    await expect(handlers['drafts.offered']({ brand, templateIds })).resolves.toEqual(['thanks', 'delay']);
  });

  it('is no draft for other hours or without what it needs, but the search finds both', async () => {
    const when = { kinds: [], hours: 'any' as const, needs: ['post.order_number'] };
    const night = aTemplate({ id: 'night', name: 'Night', when: { kinds: [], hours: 'closed', needs: [] } });
    const { handlers } = await ready({ templates: [{ ...late, when }, night, thanks] });
    const idsFor = async (text: string) => {
      const { drafts } = await handlers['drafts.suggest']({ situation: question({ text }) });
      return drafts.map(({ templateId }) => templateId);
    };

    expect(await idsFor('@AcmeParcels where is my parcel')).toEqual(['thanks']);
    expect((await idsFor('@AcmeParcels where is my parcel, order AB-10482')).sort()).toEqual([
      'delay',
      'thanks',
    ]);
    const found = await handlers['drafts.search']({ situation: question(), query: 'night' });
    expect(found.map(({ templateId }) => templateId)).toContain('night');
  });
});

describe('the wording of a draft', () => {
  it('is in the language of the post, else of the words, else of the history', async () => {
    const detectLanguage = vi.fn(async () => 'ja');
    const { handlers } = await ready({ templates: [late], detectLanguage });
    const wordingFor = async (over: object) =>
      (await handlers['drafts.suggest']({ situation: question(over) })).drafts[0]?.wordingId;
    const words = '@AcmeParcels parcel';

    expect(await wordingFor({ lang: 'ja', text: words })).toBe('ja');
    expect(detectLanguage).not.toHaveBeenCalled();
    expect(await wordingFor({ lang: 'und', text: words })).toBe('ja');
    detectLanguage.mockRejectedValue(new Error('no'));
    expect(await wordingFor({ lang: 'und', text: words })).not.toBe('ja');
    await handlers['sights.record']({ sights: [inSight({ lang: 'ja', at: NOON - DAY })] });
    expect(await wordingFor({ lang: 'qme', text: words })).toBe('ja');
    expect(await wordingFor({ lang: 'en', translated: true, text: words })).toBe('ja');
  });

  it('is one that this customer has not had, and the same when it is asked again', async () => {
    const background = await ready({ templates: [late] });
    const { handlers } = background;
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      const sight = inSight({ at: NOON - (9 - 3 * i) * DAY });
      await handlers['sights.record']({ sights: [sight] });
      const ask = async () =>
        (await handlers['drafts.suggest']({ situation: { post: sight.post, brand } })).drafts[0]?.wordingId;
      const wordingId = (await ask()) ?? '';
      expect(await ask()).toBe(wordingId);
      seen.push(wordingId);
      await answer(background, { post: sight.post, wordingIds: [wordingId] });
    }
    // The voice of the team first, the brief one when both were heard.
    expect(new Set(seen.slice(0, 2))).toEqual(new Set(['a', 'b']));
    expect(seen[2]).toBe('short');
  });

  it('is marked as new for a week after it came with a pack', async () => {
    const isNew = async (arrivedAt: number) => {
      const { handlers } = await ready({ templates: [{ ...late, arrivedAt }] });
      const { drafts } = await handlers['drafts.suggest']({ situation: { post: inSight().post, brand } });
      return drafts[0]?.merits?.isNew;
    };
    expect(await isNew(NOON - 6 * DAY)).toBe(true);
    expect(await isNew(NOON - 8 * DAY)).toBeUndefined();
  });

  it('differs for two customers in one thread, also after the background was stopped', async () => {
    const background = await ready({ templates: [late] });
    const { handlers } = background;
    const ada = inSight({}, { conversationId: '40', scene: 'thread' });
    const bob = inSight({ by: 'bob', at: NOON + 1 }, { conversationId: '40', scene: 'thread' });
    await handlers['sights.record']({ sights: [ada, bob] });
    const ask = async (post = ada.post, { handlers: asked } = background) =>
      (await asked['drafts.suggest']({ situation: { post, brand } })).drafts[0]?.wordingId ?? '';
    const first = await ask();
    await answer(background, { post: ada.post, wordingIds: [first] });
    expect(await ask(bob.post)).not.toBe(first);

    const again = await ready({ store: background.store, saved: background.saved });
    expect(await ask(bob.post, again)).toBe(await ask(bob.post));
    expect(await ask(bob.post, again)).not.toBe(first);
  });

  it('stays the one that the agent chose, and the others are told', async () => {
    const { handlers } = await ready({ templates: [late] });
    const situation = question();
    const draft = await handlers['drafts.fill']({
      situation,
      templateId: 'delay',
      wordingId: 'b',
      answers: {},
    });
    expect(draft).toMatchObject({ wordingId: 'b', merits: { shorter: 'short' } });
    expect([...(draft.merits?.wordings ?? [])].sort()).toEqual(['a', 'b', 'short']);
    const short = await handlers['drafts.fill']({
      situation,
      templateId: 'delay',
      wordingId: 'short',
      answers: {},
    });
    expect(short.merits?.shorter).toBeNull();
  });

  it('passes over a broken one, and names it where there is no other', async () => {
    const broken = w('x', 'Hi {{ customer.nickname }}');
    const half = aTemplate({ wordings: [broken, w('y', 'We are looking for your parcel.')] });
    const whole = aTemplate({ id: 'whole', name: 'Parcel', wordings: [broken] });
    const { handlers } = await ready({ templates: [half, whole] });
    const { drafts } = await handlers['drafts.suggest']({ situation: question() });
    expect(drafts.find(({ templateId }) => templateId === 'delay')).toMatchObject({
      wordingId: 'y',
      problem: null,
    });
    const named = drafts.find(({ templateId }) => templateId === 'whole');
    expect(named).toMatchObject({ text: '', merits: { speaks: { level: 0, offers: [] }, same: null } });
    expect(named?.problem).toContain('customer.nickname');
  });
});

describe('the three drafts', () => {
  it('are not taken up by broken templates while there are sound ones', async () => {
    const templates = ['a', 'b', 'c', 'd'].map((id, i) =>
      aTemplate({ id, shortcut: id, text: i < 2 ? 'Hi {{ customer.nickname }}' : 'We are looking.' }),
    );
    const { handlers } = await ready({ templates });
    const { drafts } = await handlers['drafts.suggest']({ situation: question() });
    expect(drafts.map(({ problem }) => problem === null)).toEqual([true, true, false]);
  });

  it('count the answered post although it is not filed yet', async () => {
    const { handlers } = await ready({
      templates: [aTemplate({ text: 'Contact {{ customer.contacts }}.' })],
    });
    await handlers['sights.record']({
      sights: [inSight({ at: NOON - 9 * DAY }), inSight({ at: NOON - 5 * DAY })],
    });
    const text = async (over = {}) =>
      (await handlers['drafts.suggest']({ situation: question(over) })).drafts[0]?.text;
    expect(await text()).toBe('Contact 3.');
    expect(await text({ id: idAt(NOON - 5 * DAY + HOUR), at: NOON - 5 * DAY + HOUR })).toBe('Contact 2.');
    await handlers['sights.record']({ sights: [inSight()] });
    expect(await text()).toBe('Contact 3.');
  });
});

describe('the merits of a draft', () => {
  it('say what it takes up and what it could', async () => {
    const { handlers } = await ready({
      templates: [aTemplate({ text: 'Hi {{ customer.first_name }}, we look into it.' })],
    });
    await handlers['sights.record']({ sights: [inSight({ at: NOON - 3 * DAY })] });
    const post = { text: '@AcmeParcels order 4711-22 is late' };
    const { drafts } = await handlers['drafts.suggest']({ situation: question(post) });
    expect(drafts[0]?.merits?.speaks).toEqual({
      level: 1,
      taken: ['their name'],
      offers: [
        { about: 'the delay', sentence: 'I’m sorry about the delay.' },
        { about: 'order 4711-22', sentence: 'I’ve noted order 4711-22.' },
        { about: 'that they wrote before', sentence: 'Thanks for coming back to us.' },
      ],
    });
  });

  it('offer a word for their coming back, and for a fix that did not hold, once', async () => {
    const fix = aTemplate({ id: 'fix', act: 'fix', text: 'We are looking for it.' });
    const background = await ready({ templates: [fix] });
    const { handlers } = background;
    const before = inSight({ at: NOON - 4 * DAY });
    const now = inSight({ text: '@AcmeParcels still not here' });
    await handlers['sights.record']({ sights: [before, now] });
    const offers = async () =>
      (
        await handlers['drafts.suggest']({ situation: { post: now.post, brand } })
      ).drafts[0]?.merits?.speaks.offers.map(({ sentence }) => sentence);
    expect(await offers()).toContain('Thanks for coming back to us.');
    await answer(background, { post: before.post, wordingIds: ['en'], templateIds: ['fix'] });
    expect(await offers()).toContain('I’m sorry that Friday’s fix did not hold.');
    await handlers['sights.record']({
      sights: [
        outSight({
          at: NOON - DAY,
          text: 'Sorry that Friday’s fix did not hold. Thanks for coming back to us.',
        }),
      ],
    });
    expect((await offers())?.join()).not.toMatch(/fix|coming back/);
  });

  it('warn of a reply that says the same, whoever of us wrote it', async () => {
    const { handlers } = await ready({ templates: [late, thanks] });
    const situation = question();
    const same = async () =>
      (await handlers['drafts.fill']({ situation, templateId: 'delay', wordingId: 'a', answers: {} })).merits
        ?.same;
    expect(await same()).toBeNull();
    await handlers['sights.record']({
      sights: [
        outSight({
          at: NOON - DAY,
          customer: 'bob',
          text: '@bob Hi Bob, sorry for the delay. We are looking for your parcel. ^MK',
        }),
      ],
    });
    expect(await same()).toMatchObject({ customer: 'bob', at: NOON - DAY });
    expect((await same())?.share).toBeGreaterThan(0.9);
  });

  it('warn of replies from before the background was started, too', async () => {
    const first = await ready({ templates: [late] });
    const sights = [
      outSight({ at: NOON - DAY, text: 'Sorry for the delay. We are looking for your parcel. ^MK' }),
    ];
    await first.handlers['sights.record']({ sights });
    const { handlers } = await ready({ store: first.store, saved: first.saved });
    const situation = question();
    await handlers['drafts.suggest']({ situation });
    await vi.waitFor(async () => {
      const draft = await handlers['drafts.fill']({
        situation,
        templateId: 'delay',
        wordingId: 'a',
        answers: {},
      });
      expect(draft.merits?.same).toMatchObject({ customer: 'ada' });
    });
  });
});

describe('the list of templates', () => {
  it('begins with favourites, then what was used lately', async () => {
    const templates = ['a', 'b', 'c', 'd'].map(id => aTemplate({ id, shortcut: id, name: id, examples: [] }));
    const background = await ready({ templates });
    const { handlers } = background;
    const sight = inSight();
    await handlers['sights.record']({ sights: [sight] });
    await handlers['favourite.set']({ templateId: 'd', on: true });
    await answer(background, { post: sight.post, wordingIds: ['en'], templateIds: ['c'] });
    const listed = await handlers['drafts.search']({ situation: question(), query: '' });
    expect(listed.map(({ templateId }) => templateId)).toEqual(['d', 'c', 'a', 'b']);
    expect(listed.map(({ merits }) => merits?.favourite)).toEqual([true, false, false, false]);
    await handlers['favourite.set']({ templateId: 'd', on: false });
    const after = await handlers['drafts.search']({ situation: question(), query: '' });
    expect(after.map(({ templateId }) => templateId)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('puts a template into another by its shortcut', async () => {
    const closing = aTemplate({
      id: 'closing',
      shortcut: 'closing',
      wordings: [w('en', 'Take care.'), w('ja', 'よろしく。', 'ja')],
    });
    const outer = aTemplate({ id: 'outer', text: 'Done. {% snippet "closing" %}' });
    const { handlers } = await ready({ templates: [closing, outer] });
    const draft = await handlers['drafts.fill']({ situation: question(), templateId: 'outer', answers: {} });
    expect(draft.text).toBe('Done. Take care.');
  });
});

describe('the ranking', () => {
  it('says that nothing fits', async () => {
    const { handlers } = await ready({ templates: [late, thanks] });
    const { drafts, sure, more } = await handlers['drafts.suggest']({
      situation: question({ text: '🥁🥁' }),
    });
    expect({ sure, more, count: drafts.length }).toEqual({ sure: false, more: 0, count: 2 });
  });

  it('learns from colleagues’ answers that stand on the screen', async () => {
    const dm = aTemplate({
      id: 'dm',
      name: 'Private',
      shortcut: 'dm',
      examples: [],
      text: 'Please write to us in a private message.',
    });
    const { handlers } = await ready({ templates: [late, thanks, dm] });
    for (let i = 0; i < 6; i++) {
      const at = NOON - (20 - i) * DAY;
      const asked = inSight({ by: `c${i}`, at, text: `@AcmeParcels the box came in pieces ${i}` });
      const told = outSight({
        at: at + HOUR,
        customer: `c${i}`,
        answers: asked.post.id,
        text: 'Please write to us in a private message. ^MK',
      });
      await handlers['sights.record']({ sights: [told, asked] });
    }
    const situation = question({ text: '@AcmeParcels my box came in pieces' });
    await vi.waitFor(async () => {
      const { drafts, sure } = await handlers['drafts.suggest']({ situation });
      expect(drafts[0]?.templateId).toBe('dm');
      expect(sure).toBe(true);
    });
  });

  it('turns away from a template whose drafts are thrown away', async () => {
    const one = aTemplate({
      id: 'one',
      name: 'Parcel one',
      shortcut: 'one',
      text: 'We are looking for your parcel.',
    });
    const two = aTemplate({
      id: 'two',
      name: 'Parcel two',
      shortcut: 'two',
      text: 'Your parcel comes tomorrow.',
    });
    const { handlers } = await ready({ templates: [one, two] });
    const situation = question();
    const first = (await handlers['drafts.suggest']({ situation })).drafts[0];
    for (let i = 0; i < 5; i++) {
      const sight = inSight({ by: `c${i}`, at: NOON - (20 - i) * DAY });
      await handlers['sights.record']({ sights: [sight] });
      const pressId = `p${i}`;
      await handlers['reply.pressed'](
        anIntent({
          pressId,
          inReplyTo: sight.post.id,
          customer: `c${i}`,
          templateIds: [first?.templateId ?? ''],
          draft: first?.text ?? '',
          text: 'Please call the depot in Leeds before noon, they know. ^JD',
        }),
      );
      await handlers['reply.posted']({ pressId, postId: null, postedAt: NOON });
    }
    const { drafts } = await handlers['drafts.suggest']({ situation });
    expect(drafts[0]?.templateId).not.toBe(first?.templateId);
  });

  it('guesses an order number from the history when the post has none', async () => {
    const ask = aTemplate({ text: 'Is it about order {{ ask.order_number }}?' });
    const { handlers } = await ready({ templates: [ask] });
    const situation = question({ text: '@AcmeParcels where is it?' });
    expect((await handlers['drafts.suggest']({ situation })).drafts[0]?.missing).toEqual(['order_number']);
    await handlers['sights.record']({
      sights: [inSight({ at: NOON - DAY, text: '@AcmeParcels order 4711-22 is late' })],
    });
    expect((await handlers['drafts.suggest']({ situation })).drafts[0]).toMatchObject({
      text: 'Is it about order 4711-22?',
      fields: [{ name: 'order_number', guess: '4711-22' }],
      missing: [],
    });
  });
});
