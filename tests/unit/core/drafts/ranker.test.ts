import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRanker, LearnedError } from '../../../../src/core/drafts/ranking/ranker';
import type { RankQuery } from '../../../../src/core/drafts/ranking/types';
import { choice, NOW, template, wording } from './builders';

const templates = [
  template('delay', {
    text: 'Sorry that your parcel is late. We are looking for it.',
    tags: ['late'],
    act: 'fix',
  }),
  template('order-number', { text: 'Could you send us your order number, please?', act: 'ask' }),
  template('refund', {
    text: 'Your refund is on its way and takes five days.',
    examples: ['where is my money'],
    act: 'inform',
  }),
  template('praise', { text: 'Thank you for the kind words, we will tell the team.', act: 'thank' }),
  template('dm', { text: 'Please write to us in a private message.', act: 'hand-over' }),
  template('ja', { wordings: [wording('w', 'お荷物の遅れ、申し訳ございません。', 'ja')], act: 'fix' }),
  template('again', {
    text: 'Sorry, this is the {{ customer.contacts }} time that you write to us.',
    act: 'fix',
  }),
];

describe('createRanker, with nothing learned', () => {
  it('ranks by the words of names, texts, tags and examples', () => {
    expect(first(query('my parcel is so late'))).toBe('delay');
    expect(first(query('Hello, where is my money'))).toBe('refund');
  });

  it('is not sure when nothing fits, and never throws away the list', () => {
    const ranked = createRanker({ templates }).rank(query('qwxz vbnm'));

    expect(ranked.every(({ sure }) => !sure)).toBe(true);
    expect(ranked.length).toBe(templates.length);
  });

  it('shows different acts among the first three when unsure', () => {
    const alike = ['a', 'b', 'c', 'd'].map(id =>
      template(id, { text: 'Sorry that your parcel is late.', act: 'fix' }),
    );
    const other = template('z', { text: 'Which parcel is it?', act: 'ask' });
    const ranked = createRanker({ templates: [...alike, other] }).rank(query('parcel parcel xx yy zz vv ww'));

    expect(ranked[0]?.sure).toBe(false);
    expect(ranked.slice(0, 3).map(({ templateId }) => templateId)).toContain('z');
  });

  it('leaves out templates of other brands', () => {
    const ranker = createRanker({
      templates: [
        template('theirs', { brands: ['OtherBrand'] }),
        template('ours', { brands: ['acmeparcels'] }),
      ],
    });

    expect(ids(ranker.rank(query('hello')))).toEqual(['ours']);
  });

  it('answers in the language of the post, and says so', () => {
    const [best] = createRanker({ templates }).rank(query('荷物がまだ届きません', { lang: 'ja' }));

    expect(best).toMatchObject({ templateId: 'ja', why: 'answers in Japanese' });
    expect(first(query('my parcel is late', { lang: 'en' }))).toBe('delay');
  });

  it('offers what speaks of their return only to somebody who is back', () => {
    const [best] = createRanker({ templates }).rank(
      query('this time you write nothing', { state: 'back', contacts: 3 }),
    );

    expect(best).toMatchObject({ templateId: 'again', why: 'for a third contact' });
    expect(first(query('this time you write nothing', { state: 'first', contacts: 1 }))).not.toBe('again');
  });

  it('thanks back when they thank after help', () => {
    expect(first(query('Thanks, my parcel is here', { state: 'helped' }))).toBe('praise');
    expect(first(query('Thanks but my parcel is late', { state: 'helped' }))).toBe('delay');
  });

  it('puts what an incident speaks for first, with its reason', () => {
    const favoured = [{ templateId: 'dm', why: 'known outage since 10:00' }];

    expect(createRanker({ templates }).rank(query('my parcel is late', { favoured }))[0]).toMatchObject({
      templateId: 'dm',
      why: 'known outage since 10:00',
    });
  });

  it('weighs what speaks for templates, and less in another language', () => {
    const favoured = [
      { templateId: 'dm', why: 'closed', weight: 0.5 },
      { templateId: 'refund', why: 'incident', weight: 1 },
    ];
    expect(first(query('my parcel is late', { favoured }))).toBe('refund');

    const english = template('english', { wordings: [wording('w1', 'Sorry', 'en')] });
    const german = template('german', { wordings: [wording('w1', 'Entschuldigung', 'de')] });
    const both = ['english', 'german'].map(templateId => ({ templateId, why: 'incident' }));
    const ranker = createRanker({ templates: [english, german] });
    expect(ranker.rank(query('kaputt', { lang: 'de', favoured: both }))[0]?.templateId).toBe('german');
  });

  it('does not offer what would be wrong now', () => {
    const ranked = createRanker({ templates }).rank(
      query('my parcel is late', { withheld: new Set(['delay']) }),
    );

    expect(ranked.map(({ templateId }) => templateId)).not.toContain('delay');
  });
});

describe('createRanker, learning', () => {
  it('has a template first at the tenth time for the same kind of question', () => {
    const ranker = createRanker({ templates: [...templates, ...many(300)] });
    const posts = [
      '@acme my parcel is late',
      'late parcel again',
      'Where is my parcel? It is late',
      'parcel late!!',
      'so late, my parcel',
    ];
    for (let i = 0; i < 9; i++) ranker.learn(choice(posts[i % posts.length] ?? '', 'dm'));

    const [best] = ranker.rank(query('the parcel is late again'));

    expect(best).toMatchObject({ templateId: 'dm', sure: true });
    expect(best?.why).toMatch(/^used \d times for posts like this$/);
  });

  it('is not sure of a post that shares no words with the few it knows', () => {
    const ranker = createRanker({ templates });
    const asked = query('📦😤', { state: 'first', lang: 'en' });
    for (let i = 0; i < 3; i++)
      ranker.learn(choice('my parcel is late', 'dm', { state: 'first', lang: 'en' }));

    expect(ranker.rank(asked)[0]).toMatchObject({ sure: false });
    expect(ranker.rank(asked).every(({ why }) => !why.startsWith('used'))).toBe(true);
    expect(ranker.rank({ ...asked, post: 'my parcel is late' })[0]).toMatchObject({ sure: true });
  });

  it('learns for one brand only', () => {
    const ranker = createRanker({ templates });
    for (let i = 0; i < 9; i++) ranker.learn(choice('my parcel is late', 'dm', { brand: 'OtherBrand' }));

    expect(ranker.rank(query('my parcel is late'))[0]?.templateId).toBe('delay');
  });

  it('counts drafts that were edited away against the template', () => {
    const taught = (kept: number) => {
      const ranker = createRanker({ templates });
      for (let i = 0; i < 3; i++) ranker.learn(choice('my parcel is late', 'delay'));
      for (let i = 0; i < 4; i++) ranker.learn(choice('my parcel is late', 'refund', { kept: 1 }));
      for (let i = 0; i < 9; i++) ranker.learn(choice('my parcel is late', 'refund', { kept }));
      return ranker.rank(query('my parcel is late'))[0]?.templateId;
    };

    expect(taught(1)).toBe('refund');
    expect(taught(0.1)).toBe('delay');
  });

  it('learns from replies typed by hand that resemble a template', () => {
    const ranker = createRanker({ templates });
    for (let i = 0; i < 9; i++) {
      ranker.learn(
        choice('the box arrived in pieces', null, {
          reply: '@ada Please write to us in a private message, Ada. ^JD',
        }),
      );
    }

    expect(ranker.rank(query('box in pieces'))[0]?.templateId).toBe('dm');
  });

  it('forgets slowly: what was chosen a year ago yields to fewer choices of this week', () => {
    const ranker = createRanker({ templates });
    for (let i = 0; i < 6; i++) ranker.learn(choice('my parcel is late', 'refund', { at: NOW - 400 * DAY }));
    for (let i = 0; i < 3; i++) ranker.learn(choice('my parcel is late', 'dm', { at: NOW - DAY }));

    expect(ranker.rank(query('my parcel is late'))[0]?.templateId).toBe('dm');
  });

  it('forgets what it is told to forget', () => {
    const ranker = createRanker({ templates });
    for (let i = 0; i < 6; i++)
      ranker.learn(choice('my parcel is late', 'refund', { id: `gone${i}`, at: NOW - 2 * DAY }));
    ranker.learn(choice('my parcel is late', 'dm', { at: NOW - DAY }));
    ranker.forget([0, 1, 2, 3, 4, 5].map(i => `gone${i}`));

    expect(ranker.size).toBe(1);
    expect(ranker.rank(query('my parcel is late'))[0]?.templateId).toBe('dm');
    ranker.forgetBefore(NOW);
    expect(ranker.size).toBe(0);
    expect(ranker.rank(query('my parcel is late'))).toEqual(
      createRanker({ templates }).rank(query('my parcel is late')),
    );
  });

  it('takes up changed and withdrawn templates at once', () => {
    const ranker = createRanker({ templates });
    ranker.put(template('order-number', { text: 'The lift is broken, please use the stairs.' }));
    ranker.remove('delay');

    expect(ranker.rank(query('is the lift broken'))[0]?.templateId).toBe('order-number');
    expect(ids(ranker.rank(query('my parcel is late')))).not.toContain('delay');
  });
});

describe('a backup of what was learned', () => {
  it('ranks the same after a trip through JSON', () => {
    const ranker = taught();
    const copy = createRanker({ templates });
    copy.import(JSON.parse(JSON.stringify(ranker.export())));

    for (const post of ['my parcel is late', 'thank you', 'money', '荷物'])
      expect(copy.rank(query(post))).toEqual(ranker.rank(query(post)));
    expect(copy.export()).toEqual(ranker.export());
  });

  it('holds no words of a customer', () => {
    expect(JSON.stringify(taught().export())).not.toMatch(/money|late|thank/);
  });

  it.each([[null], [{}], [{ version: 2, brands: [], replies: { texts: 0, words: [] } }], ['text']])(
    'refuses %j and keeps what it has',
    bad => {
      const ranker = taught();

      expect(() => ranker.import(bad)).toThrow(LearnedError);
      expect(ranker.size).toBe(40);
    },
  );
});

describe('any ranker', () => {
  it('gives the same order for the same question, whatever was asked between', () => {
    const ranker = taught();
    const before = ranker.rank(query('my parcel is late'));
    ranker.rank(query('something else entirely'));

    expect(ranker.rank(query('my parcel is late'))).toEqual(before);
    expect(taught().rank(query('my parcel is late'))).toEqual(before);
  });

  it('never throws, whatever strangers write, and every score is a share', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant('\ud83d\udc00 \udc00'),
      fc.string({ maxLength: 4000 }),
    );
    const ranker = createRanker({
      templates: [...templates, template('strange', { text: '{% if \ud83d {{' })],
    });
    fc.assert(
      fc.property(text, text, fc.option(text), (post, reply, lang) => {
        ranker.learn(choice(post, 'strange', { reply, lang }));
        const ranked = ranker.rank(query(post, { lang }));
        expect(ranked.length).toBe(templates.length + 1);
        for (const { score, why } of ranked) {
          expect(score >= 0 && score <= 1).toBe(true);
          expect(why).not.toContain('undefined');
        }
        ranker.searchTemplates(post);
      }),
      { numRuns: 60 },
    );
  });
});

describe('searchTemplates', () => {
  const ranker = createRanker({
    templates: [
      template('a', {
        name: 'Late parcel',
        shortcut: 'late',
        text: 'We are looking for it.',
        tags: ['courier'],
      }),
      template('b', { name: 'Refund', shortcut: 'refund', text: 'Five days, also for a late one.' }),
      template('c', { name: 'Rückgabe', shortcut: 'return', text: 'お荷物の遅れ', brands: ['OtherBrand'] }),
    ],
  });

  it.each([
    ['late', 'a'],
    ['cour', 'a'],
    ['parcle', 'a'],
    ['reffund', 'b'],
    [';;refund', 'b'],
    ['five', 'b'],
    ['ruckgabe', 'c'],
    ['荷物', 'c'],
  ])('finds by %j first the template %j', (asked, id) => {
    expect(ranker.searchTemplates(asked)[0]).toBe(id);
  });

  it('leaves out other brands, and finds nothing for nothing', () => {
    expect(ranker.searchTemplates('ruckgabe', { brand: 'AcmeParcels' })).toEqual([]);
    expect(ranker.searchTemplates('  ;; ')).toEqual([]);
    expect(ranker.searchTemplates('late', { limit: 1 })).toEqual(['a']);
  });
});

const DAY = 86_400_000;

function query(post: string, values: Partial<RankQuery> = {}): RankQuery {
  return { post, brand: '@AcmeParcels', at: NOW, ...values };
}

function first(asked: RankQuery): string | undefined {
  return createRanker({ templates }).rank(asked)[0]?.templateId;
}

function ids(ranked: readonly { templateId: string }[]): string[] {
  return ranked.map(({ templateId }) => templateId);
}

function many(count: number) {
  return Array.from({ length: count }, (_, i) =>
    template(`t${i}`, { text: `Sorry about the late parcel number w${i}` }),
  );
}

function taught() {
  const ranker = createRanker({ templates });
  const posts = ['my parcel is late', 'where is my money', 'thank you so much', 'the box is broken'];
  for (let i = 0; i < 40; i++) {
    const id = ['delay', 'refund', 'praise', 'dm'][(i + (i % 7 === 0 ? 1 : 0)) % 4] ?? '';
    ranker.learn(
      choice(`${posts[i % 4]} w${i}`, id, {
        id: `c${i}`,
        at: NOW - (50 - i) * DAY,
        reply: 'Please write to us',
      }),
    );
  }
  return ranker;
}
