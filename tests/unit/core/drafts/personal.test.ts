import { describe, expect, it } from 'vitest';
import { spokenLanguage } from '../../../../src/core/drafts/language';
import { personalFacts, type SaidBefore } from '../../../../src/core/drafts/personal';
import { topicOf } from '../../../../src/core/drafts/topic';
import { aPost, DAY, HOUR, NOON } from '../../../support/history';
import { templateFacts } from '../../../support/template-facts';

const nothing: SaidBefore = { replies: [], fixedAt: null };

function facts(text: string, { contacts = 3, before = 2 * DAY } = {}) {
  const lastContactAt = contacts > 1 ? NOON - before : null;
  const customer = { displayName: 'Ada Byron', contacts, lastContactAt };
  return {
    ...templateFacts({ customer, post: aPost({ text, at: NOON - HOUR }) }),
    now: NOON,
    timezone: 'UTC',
  };
}

function contact(text: string, before: SaidBefore = nothing, shape = {}, lang = 'en') {
  return personalFacts(facts(text, shape), before, lang).find(({ kind }) => kind === 'contact');
}

describe('personalFacts', () => {
  it('finds name, number and complaint', () => {
    expect(personalFacts(facts('order 4711-22 is late', { contacts: 1 }), nothing, 'en')).toMatchObject([
      { kind: 'name', value: 'Ada', about: 'their name' },
      { kind: 'detail', about: 'order 4711-22', sentence: 'I’ve noted order 4711-22.' },
      { kind: 'topic', about: 'the delay', sentence: 'I’m sorry about the delay.' },
    ]);
  });

  it('complains about nothing when they thank', () => {
    const kinds = personalFacts(facts('Thanks, the late parcel came', { contacts: 1 }), nothing, 'en');
    expect(kinds.map(({ kind }) => kind)).toEqual(['name']);
  });

  it('thanks for coming back where that is true and recent, in eight languages', () => {
    expect(contact('hello')?.sentence).toBe('Thanks for coming back to us.');
    expect(contact('hello', nothing, {}, 'ja')?.sentence).toContain('再度ご連絡');
    expect(contact('hello', nothing, {}, 'th')?.sentence).toBe('');
    expect(contact('hello', nothing, { contacts: 1 })).toBeUndefined();
    expect(contact('hello', nothing, { before: 90 * DAY })?.sentence).toBe('');
  });

  it('says it never twice to one customer', () => {
    const said = (reply: string): SaidBefore => ({ replies: ['Hello. ^MK', reply], fixedAt: null });
    expect(contact('hello', said('Thank you for coming back to us, Ada. ^MK'))?.sentence).toBe('');
    expect(contact('hallo', said('Danke, dass Sie sich noch einmal melden.'), {}, 'de')?.sentence).toBe('');
    expect(contact('hello', said('It is on its way.'))?.sentence).not.toBe('');
  });

  it('is sorry that a fix did not hold only where the last word was a fix and it is still broken', () => {
    // NOON is a Tuesday.
    const fixed: SaidBefore = { replies: ['Try this.'], fixedAt: NOON - 4 * DAY };
    expect(contact('still not working', fixed)?.sentence).toBe('I’m sorry that Friday’s fix did not hold.');
    expect(contact('still broken', { ...fixed, fixedAt: NOON - DAY })?.sentence).toContain('yesterday’s fix');
    expect(contact('a new question', fixed)?.sentence).toBe('Thanks for coming back to us.');
    expect(contact('still not working', { ...fixed, fixedAt: NOON - 20 * DAY })?.sentence).toContain(
      'Thanks',
    );
    expect(contact('still not working', nothing)?.sentence).toContain('Thanks');
    expect(contact('works again, thank you', fixed)?.sentence).toContain('Thanks');
    const twice = { ...fixed, replies: ['Sorry that yesterday’s fix did not hold.'] };
    expect(contact('still not working', twice)?.sentence).not.toContain('fix');
  });
});

describe('sentences to add', () => {
  const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja'];
  const broken: SaidBefore = { replies: ['Try this.'], fixedAt: NOON - 4 * DAY };

  it.each([
    ['de', 'schon wieder kaputt', 'Es tut mir leid, dass die Lösung von Freitag nicht gehalten hat.'],
    ['fr', 'ça ne marche toujours pas', 'Toutes mes excuses, la solution de vendredi n’a pas tenu.'],
    ['es', 'sigue sin funcionar', 'Siento que la solución del viernes no haya funcionado.'],
    ['pt-BR', 'ainda não funciona', 'Lamento que a solução de sexta-feira não tenha resolvido.'],
    ['ja', 'まだ直りません', '金曜日の対応で解決せず、申し訳ございません。'],
  ])('are sorry in %s that a fix did not hold, once', (lang, post, sentence) => {
    expect(contact(post, broken, {}, lang)?.sentence).toBe(sentence);
    const said = { ...broken, replies: [sentence] };
    expect(contact(post, said, {}, lang)?.sentence).not.toContain(sentence.slice(0, 12));
  });

  it.each(LANGUAGES)('stand in %s for numbers, places and complaints', lang => {
    const post = 'order 4711-22 from your store in Leeds is late';
    const sentences = personalFacts(facts(post), nothing, lang).flatMap(({ sentence }) => sentence ?? []);
    const english = personalFacts(facts(post), nothing, 'en').flatMap(({ sentence }) => sentence ?? []);

    expect(sentences).toHaveLength(4);
    for (const sentence of sentences) expect(sentence).toMatch(/[.。]$/);
    expect(sentences.filter(sentence => english.includes(sentence))).toEqual(lang === 'en' ? english : []);
  });

  it('are none in a language that we have none for', () => {
    const found = personalFacts(facts('order 4711-22 in Leeds is late'), nothing, 'th');
    expect(found.map(({ sentence }) => sentence ?? '').join('')).toBe('');
  });

  it.each([
    ['de', 'mein Paket ist beschädigt', 'the damage', 'Der Schaden tut mir leid.'],
    ['fr', 'colis toujours pas reçu', 'the delay', 'Toutes mes excuses pour le retard.'],
    ['es', 'quiero mi reembolso', 'the refund', 'Veo que se trata de su reembolso.'],
    ['pt', 'fui cobrado duas vezes', 'the double charge', 'Lamento a cobrança em dobro.'],
    ['ja', '荷物がまだ届きません', 'the delay', '遅れており、申し訳ございません。'],
  ])('take up in %s what %j complains about', (lang, post, phrase, sentence) => {
    expect(topicOf(post, lang)).toMatchObject({ phrase, sentence });
  });
});

describe('topicOf', () => {
  it.each([
    ['It is not here and nobody wrote', 'the delay'],
    ['the box came crushed', 'the damage'],
    ['charged twice!!', 'the double charge'],
    ['I want my money back', 'the refund'],
    ['what a lovely driver', undefined],
    ['lately I like it', undefined],
  ])('reads %j as %j', (text, phrase) => {
    expect(topicOf(text)?.phrase).toBe(phrase);
  });
});

describe('spokenLanguage', () => {
  it.each([
    ['ja', 'ja'],
    ['pt-BR', 'pt-BR'],
    ['iw', 'he'],
    ['und', null],
    ['zxx', null],
    ['qme', null],
    ['art', null],
    ['', null],
    [null, null],
    ['<script>', null],
  ])('takes %j as %j', (tag, lang) => {
    expect(spokenLanguage(tag)).toBe(lang);
  });
});
