import { describe, expect, it } from 'vitest';
import {
  chooseWording,
  orderWordings,
  voiceOf,
  type WordingContext,
} from '../../../../src/core/drafts/wording';
import { template, wording } from './builders';

const thanks = template('thanks', {
  wordings: [
    wording('warm', 'Thank you so much for taking the time to tell us.', 'en', 'warm'),
    wording('brief', 'Thank you for this.', 'en', 'brief'),
    wording('any', '❤️'),
    wording('ja', 'ありがとうございます。', 'ja'),
  ],
});

describe('chooseWording', () => {
  it('matches the language first, whatever was seen', () => {
    const seen = context({ lang: 'ja', threadSaw: new Set(['ja']), customerSaw: new Map([['ja', 5]]) });

    expect(chooseWording(thanks, seen)).toMatchObject({ wording: { id: 'ja' }, fresh: false, speaks: true });
  });

  it('takes the same language of another country before one for all', () => {
    const id = chooseWording(thanks, context({ lang: 'en-GB' }))?.wording.id;

    expect(['warm', 'brief']).toContain(id);
  });

  it('falls back to the wording for all languages', () => {
    expect(chooseWording(thanks, context({ lang: 'fr' }))).toMatchObject({
      wording: { id: 'any' },
      speaks: true,
    });
  });

  it('says when no wording speaks the language', () => {
    const english = template('t', { wordings: [wording('en', 'Hello', 'en')] });

    expect(chooseWording(english, context({ lang: 'fr' }))).toMatchObject({
      wording: { id: 'en' },
      speaks: false,
    });
  });

  it('takes the one that this thread and this customer have not seen', () => {
    const thread = context({ threadSaw: new Set(['warm']) });
    const customer = context({ customerSaw: new Map([['brief', 5]]) });

    expect(chooseWording(thanks, thread)).toMatchObject({ wording: { id: 'brief' }, fresh: true });
    expect(chooseWording(thanks, customer)).toMatchObject({ wording: { id: 'warm' }, fresh: true });
  });

  it('takes the one that names what the post holds, where none was seen and all else is equal', () => {
    const where = template('where', {
      wordings: [
        wording('plain', 'We are looking for your parcel.'),
        wording('number', 'We are looking for {{ post.order_number }}.'),
        wording('both', '{% if post.place %}In {{ post.place }}{% endif %}: {{ post.order_number }}.'),
      ],
    });
    const choose = (held: string[], changes: Partial<WordingContext> = {}) =>
      chooseWording(where, context({ held: new Set(held), ...changes }))?.wording.id;
    const used = { accountUsed: new Map([['number', 9]]) };

    expect(choose(['post.order_number', 'post.place'])).toBe('both');
    expect(choose(['post.order_number'], { threadSaw: new Set(['both']) })).toBe('number');
    expect(choose(['post.order_number'], { threadSaw: new Set(['both']), ...used })).toBe('number');
    expect(
      choose(['post.order_number'], {
        customerSaw: new Map([
          ['number', 5],
          ['both', 6],
        ]),
      }),
    ).toBe('plain');
    expect(
      choose([], {
        accountUsed: new Map([
          ['plain', 1],
          ['number', 3],
          ['both', 2],
        ]),
      }),
    ).toBe('plain');
  });

  it('takes the one that the customer saw longest ago when all were seen', () => {
    const all = context({
      customerSaw: new Map([
        ['warm', 9],
        ['brief', 5],
      ]),
    });

    expect(chooseWording(thanks, all)).toMatchObject({ wording: { id: 'brief' }, fresh: false });
  });

  it('takes the one that the account used least lately', () => {
    const used = new Map([
      ['warm', 5],
      ['brief', 9],
    ]);

    expect(chooseWording(thanks, context({ accountUsed: used }))?.wording.id).toBe('warm');
    expect(chooseWording(thanks, context({ accountUsed: new Map([['warm', 5]]) }))?.wording.id).toBe('brief');
  });

  it('takes the tone or the short one that is asked for', () => {
    const used = context({
      accountUsed: new Map([
        ['warm', 5],
        ['brief', 9],
      ]),
    });

    expect(chooseWording(thanks, { ...used, tone: 'brief' })?.wording.id).toBe('brief');
    expect(chooseWording(thanks, { ...used, short: true })?.wording.id).toBe('brief');
  });

  it('is the same for one situation and differs over many', () => {
    const ids = Array.from(
      { length: 40 },
      (_, i) => chooseWording(thanks, context({ situation: `post ${i}` }))?.wording.id,
    );
    const again = Array.from(
      { length: 40 },
      (_, i) => chooseWording(thanks, context({ situation: `post ${i}` }))?.wording.id,
    );

    expect(again).toEqual(ids);
    expect(new Set(ids)).toEqual(new Set(['warm', 'brief']));
  });

  it('keeps to the voice of the team until that was heard', () => {
    for (let i = 0; i < 20; i++) {
      const fresh = context({ situation: `post ${i}`, voice: voiceOf(thanks, 'en') });
      expect(chooseWording(thanks, fresh)?.wording.id).toBe('warm');
      const heard = { ...fresh, customerSaw: new Map([['warm', 5]]) };
      expect(chooseWording(thanks, heard)?.wording.id).toBe('brief');
    }
  });

  it('lists what the agent may take instead, none in another language', () => {
    const ids = (lang: string | null) =>
      orderWordings(thanks, context({ lang })).map(({ wording }) => wording.id);

    expect(ids('en').sort()).toEqual(['any', 'brief', 'warm']);
    expect(ids('ja')).toEqual(['ja', 'any']);
    expect(ids('fr')).toEqual(['any']);
    const english = template('t', { wordings: [wording('a', 'Hello', 'en'), wording('b', 'Hi', 'en-GB')] });
    expect(orderWordings(english, context({ lang: 'fr' }))).toHaveLength(2);
  });

  it('is null for a template without wordings', () => {
    expect(chooseWording(template('none', { wordings: [] }), context())).toBeNull();
  });
});

function context(values: Partial<WordingContext> = {}): WordingContext {
  return {
    lang: 'en',
    customerSaw: new Map(),
    threadSaw: new Set(),
    accountUsed: new Map(),
    situation: '41',
    ...values,
  };
}
