import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPost } from '../../../../src/core/guards/check';
import type { GuardQuestion } from '../../../../src/core/guards/guard';
import { wrongPerson } from '../../../../src/core/guards/wrong-person';
import { aCustomer, aQuestion, inThread } from '../../../support/guard-questions';
import { aPost } from '../../../support/history';
import { privateText } from './private/any-text';

function findings(text: string, over: Partial<GuardQuestion> = {}) {
  return checkPost(aQuestion({ text, ...over }), [wrongPerson]).findings;
}

function levels(text: string, over: Partial<GuardQuestion> = {}): string[] {
  return findings(text, over).map(({ level }) => level);
}

const nameless = {
  answers: aPost({ by: 'sunny77', name: '☀️' }),
  customer: aCustomer({ handle: 'sunny77', names: ['☀️'] }),
};

describe('wrong-person', () => {
  it.each([
    'Hi Ben, it is on its way.',
    'Ben, we are sorry.',
    'Guten Tag Frau Schmidt, danke.',
    'Thanks, Carla! Noted.',
    'Hola Carmen, gracias.',
  ])('asks once at a greeting to somebody else: %j', text => {
    expect(levels(text)).toEqual(['ask']);
  });

  it.each([
    'Hi Ada, it is on its way.',
    'Hi ada, it is on its way.',
    'Hi Adah, it is on its way.',
    'Hi Ms Byron, it is on its way.',
    'Hi there, it is on its way.',
    'Hi All, we are open again.',
    'Hello Team, thanks.',
    'It is on its way, says Ben.',
    'Sorry, Parcel 4 is late.',
    'Thanks for waiting. Jane here.',
    'Unfortunately, we are closed.',
  ])('lets %j pass', text => {
    expect(levels(text)).toEqual([]);
  });

  it('knows names from notes, from what they wrote and from their handle', () => {
    expect(
      levels('Hi Ben, done.', { customer: aCustomer({ notes: ['Ben writes for his mother'] }) }),
    ).toEqual([]);
    expect(levels('Hi Ben, done.', { answers: aPost({ text: 'Still nothing! Yours, Ben' }) })).toEqual([]);
    expect(levels('Hi Ben, done.', { customer: aCustomer({ handle: 'bigben99' }) })).toEqual([]);
    expect(levels('Hi Ben, done.', { thread: [inThread({ by: 'carl', displayName: 'Ben K' })] })).toEqual([]);
  });

  it('knows short forms and slips of the pen', () => {
    const robert = {
      answers: aPost({ by: 'rk', name: 'Robert King' }),
      customer: null,
    };

    expect(levels('Hi Bob, done.', robert)).toEqual([]);
    expect(levels('Hi Rob, done.', robert)).toEqual([]);
    expect(levels('Hi Robret, done.', robert)).toEqual([]);
    expect(levels('Hi Norbert, done.', robert)).toEqual(['ask']);
  });

  it('only hints where the customer gives no name', () => {
    expect(levels('Hi Ben, done.', nameless)).toEqual(['hint']);
    expect(findings('Hi Ben, done.', nameless)[0]?.ways).toEqual([
      { kind: 'replace', label: 'Greet without a name', text: 'Hi, done.' },
    ]);
  });

  it('offers the customer’s own name', () => {
    expect(findings('@ada Hi Ben, done. ^JD')[0]).toMatchObject({
      words: 'Greets “Ben”, but you are answering Ada',
      ways: [{ kind: 'replace', label: 'Greet Ada', text: '@ada Hi Ada, done. ^JD' }],
    });
  });

  it('stops a draft that was filled for somebody else while it stands there', () => {
    const draft = {
      templateId: 't',
      wordingId: 'w',
      text: 'We have traced your parcel to Leeds today.',
      customer: 'ben',
    };

    expect(levels('We have traced your parcel to Leeds, Ada.', { drafted: [draft] })).toEqual(['stop']);
    expect(levels('Thanks for your patience.', { drafted: [draft] })).toEqual([]);
    expect(levels(draft.text, { drafted: [{ ...draft, customer: 'ADA' }] })).toEqual([]);
    expect(levels(draft.text, { drafted: [{ ...draft, customer: null }] })).toEqual([]);
  });

  it('stops a number of another customer, unless this one has it too', () => {
    const holders = [{ value: 'AB-1234', handles: ['ben'] }];
    const text = 'Your order AB 1234 left today.';

    expect(findings(text, { holders })[0]).toMatchObject({
      level: 'stop',
      ways: [{ kind: 'replace', label: 'Take the number out', text: 'Your order left today.' }],
    });
    expect(levels(text, { holders: [{ value: 'AB-1234', handles: ['ben', 'ada'] }] })).toEqual([]);
    expect(levels(text, { holders, answers: aPost({ text: 'AB1234 is late' }) })).toEqual([]);
    expect(levels(text, { holders, customer: aCustomer({ notes: ['Waits for AB-1234'] }) })).toEqual([]);
  });

  it('points at people who have no part in this', () => {
    expect(levels('Hello, please ask @otherpeople about it.')).toEqual(['hint']);
    expect(levels('@otherpeople Hello, it is done.')).toEqual(['ask']);
    expect(levels('Hello, @ada and @AcmeUK!')).toEqual([]);
    expect(levels('Hello @carl', { thread: [inThread({ text: 'cc @carl' })] })).toEqual([]);
    expect(findings('Ask @otherpeople, please.')[0]?.ways).toEqual([
      { kind: 'replace', label: 'Take the mention out', text: 'Ask, please.' },
    ]);
  });

  it('says nothing of posts that answer nobody', () => {
    expect(levels('Hi Ben, done.', { answers: null })).toEqual([]);
  });

  it('reads any text, keeps its spans inside, and what a way out takes away is gone', () => {
    const holders = [{ value: 'QX7T2P', handles: ['ben'] }];
    fc.assert(
      fc.property(privateText, text => {
        for (const { key, spans, ways } of wrongPerson.look(aQuestion({ text, holders }))) {
          for (const { start, end } of spans) expect(text.slice(start, end)).not.toBe('');
          for (const way of ways) {
            if (way.kind !== 'replace') continue;
            const after = wrongPerson.look(aQuestion({ text: way.text, holders })).map(said => said.key);
            expect(after).not.toContain(key);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
