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
