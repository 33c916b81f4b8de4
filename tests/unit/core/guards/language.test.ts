import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuardQuestion } from '../../../../src/core/guards/guard';
import { language } from '../../../../src/core/guards/language/language';
import { plainWords } from '../../../../src/core/guards/language/plain-words';
import { aCustomer, aQuestion } from '../../../support/guard-questions';
import { aPost } from '../../../support/history';

const GERMAN = 'Hallo Ada, wir sehen uns das gleich an und melden uns heute noch bei Ihnen. ^JD';
const ENGLISH = 'Hi Ada, we are looking into this right now and will be back with you today. ^JD';
const SPANISH_POST = '@AcmeParcels mi paquete no ha llegado todavía, ¿qué puedo hacer con él?';
const look = (over: Partial<GuardQuestion>) => language.look(aQuestion(over));
const toSpanish = { answers: aPost({ text: SPANISH_POST, lang: 'es' }) };

describe('language', () => {
  it('asks when the draft is in another language than the post', () => {
    expect(look({ text: GERMAN, textLang: 'de', ...toSpanish })).toEqual([
      {
        key: 'de:es',
        level: 'ask',
        words: 'Written in German, and @ada writes in Spanish',
        spans: [],
        ways: [],
      },
    ]);
  });

  it('offers a wording whose words are surely theirs', () => {
    const spanish = 'Hola Ada, lo estamos mirando y te decimos algo hoy mismo.';
    const [found] = look({
      text: GERMAN,
      textLang: 'de',
      ...toSpanish,
      otherWordings: ['Okay.', ENGLISH, spanish],
    });

    expect(found?.ways).toEqual([{ kind: 'replace', label: 'Use the Spanish wording', text: spanish }]);
    expect(look({ text: spanish, textLang: 'es', ...toSpanish })).toEqual([]);
    expect(look({ text: spanish, textLang: 'de', ...toSpanish })).toEqual([]);
  });

  it('only hints where the post is short or the customer writes in two languages', () => {
    const answers = aPost({ text: '@AcmeParcels ¿dónde está mi paquete?', lang: 'es' });

    expect(look({ text: GERMAN, textLang: 'de', answers })[0]?.level).toBe('hint');
    expect(
      look({ text: GERMAN, textLang: 'de', ...toSpanish, customer: aCustomer({ lang: 'fr' }) })[0]?.level,
    ).toBe('hint');
  });

  it('believes the history rather than X about a post of a few words', () => {
    const answers = aPost({ text: '@AcmeParcels danke', lang: 'da' });

    expect(look({ text: GERMAN, textLang: 'de', answers })).toEqual([]);
    expect(look({ text: GERMAN, textLang: 'de', answers, customer: aCustomer({ lang: 'de' }) })).toEqual([]);
  });

  it.each([
    ['an unknown language of the draft', { text: GERMAN, textLang: null }],
    [
      'the same language in another country',
      { text: ENGLISH, textLang: 'en-GB', answers: aPost({ lang: 'en' }) },
    ],
    [
      'neighbours',
      { text: 'Hei, vi ser på dette nå og kommer tilbake', textLang: 'nb', answers: aPost({ lang: 'da' }) },
    ],
    ['a draft of a few words', { text: 'Vielen Dank, @ada ^JD', textLang: 'de' }],
    [
      'a draft that is half theirs',
      {
        text: 'Hola Ada, lo sentimos mucho, te hemos enviado un DM con los datos. Best regards',
        textLang: 'en',
      },
    ],
    [
      'a draft that the detector got wrong',
      { text: 'Acme Parcels Tracking Status Update Lyon Madrid', textLang: 'it' },
    ],
    [
      'a reply that says in which language it is',
      { text: 'Sorry, we can only help you in English on this account.', textLang: 'en' },
    ],
    ['a post of which X says nothing', { text: GERMAN, textLang: 'de', answers: aPost({ lang: 'qme' }) }],
  ])('says nothing of %s', (_, over) => {
    expect(look({ ...toSpanish, ...over })).toEqual([]);
  });

  it('says nothing to customers who were answered so before and wrote again', () => {
    const ours = [
      {
        text: 'Wir haben Ihnen eine Nachricht geschickt, bitte sehen Sie nach.',
        at: 1,
        replyToId: null,
        by: null,
      },
    ];

    expect(look({ text: GERMAN, textLang: 'de', ...toSpanish, customer: aCustomer({ ours }) })).toEqual([]);
  });

  it('reads scripts', () => {
    const answers = aPost({ text: '@AcmeParcels 荷物がまだ届いていません。いつ届きますか？', lang: 'ja' });

    expect(look({ text: ENGLISH, textLang: 'en', answers })[0]?.words).toBe(
      'Written in English, and @ada writes in Japanese',
    );
    expect(look({ text: 'ご不便をおかけして申し訳ございません。', textLang: 'ja', answers })).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, theirs) => {
        const found = look({
          text,
          textLang: 'de',
          answers: aPost({ text: theirs, lang: 'es' }),
          otherWordings: [theirs],
        });
        expect(found.length).toBeLessThanOrEqual(1);
      }),
    );
    expect(plainWords('@ada Hi https://x.co/a #no it’s ^JD')).toEqual(['hi', "it's"]);
  });
});
