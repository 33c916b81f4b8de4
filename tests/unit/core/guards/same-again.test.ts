import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenedReply, likeness, SAME_SENTENCE } from '../../../../src/core/drafts/sameness/likeness';
import type { GuardQuestion } from '../../../../src/core/guards/guard';
import { sameAgain } from '../../../../src/core/guards/same-again';
import { aCustomer, aQuestion, inThread } from '../../../support/guard-questions';
import { DAY, HOUR, idAt, MINUTE, NOON } from '../../../support/history';
import { heldOutPairs, tuningPairs, type LabelledPair } from './same-again.table';

const NOW = NOON + 10 * MINUTE;
const DRAFT =
  'Hi Ada, we’re sorry your parcel is late. We’ve asked the courier and will let you know today. ^JD';
const BEFORE =
  "Hi Bob, we're sorry your parcel is late. We've asked the courier and will let you know today. ^MK";
const REWORDED =
  'Hello, we are sorry that your parcel is delayed. We have asked the courier and will let you know today.';
const FRESH = 'Ada, I rang the depot: your box sits in Leeds and a van takes it along at noon.';

const look = (over: Partial<GuardQuestion>) => sameAgain.look(aQuestion({ text: DRAFT, ...over }));
const said = (text: string, at: number, customer = 'bob') => ({ text, at, customer });
const told = (text: string, at: number) => aCustomer({ ours: [{ text, at, replyToId: null, by: 'MK' }] });

describe('same again', () => {
  it('hints that the same words went to somebody else within the hour', () => {
    expect(look({ past: [said(BEFORE, NOW - 20 * MINUTE)] })).toEqual([
      {
        key: `other:bob:${NOW - 20 * MINUTE}`,
        level: 'hint',
        words: 'Same words went to @bob 20 min ago',
        spans: [],
        ways: [{ kind: 'show', label: 'Show those words', words: BEFORE, by: 'To @bob' }],
      },
    ]);
    expect(look({ past: [said(BEFORE, NOW - HOUR - 1)] })).toEqual([]);
  });

  it('asks when this customer had them, and only hints when that is long ago', () => {
    expect(look({ customer: told(REWORDED, NOW - 3 * DAY) })[0]).toMatchObject({
      level: 'ask',
      words: 'Nearly the same words went to @ada 3 days ago',
    });
    expect(look({ customer: told(REWORDED, NOW - 40 * DAY) })[0]?.level).toBe('hint');
    expect(look({ past: [said(BEFORE, NOW - MINUTE, 'Ada')] })[0]?.level).toBe('ask');
  });

  it('asks first about what stands in the thread, from whichever of our accounts', () => {
    const thread = [inThread({ by: 'acmeuk', text: BEFORE, at: NOON })];

    expect(look({ thread, customer: told(BEFORE, NOW - DAY), answers: null })[0]).toMatchObject({
      level: 'ask',
      words: 'Same words stand in this thread, 10 min ago',
      ways: [{ by: '@acmeuk' }],
    });
    expect(look({ thread: [inThread({ by: 'bob', text: BEFORE, at: NOON + 1 })] })).toEqual([]);
  });

  it('offers the first approved wording that nobody here has read', () => {
    const over = { customer: told(BEFORE, NOW - DAY), otherWordings: ['', REWORDED, FRESH] };

    expect(look(over)[0]?.ways[0]).toEqual({ kind: 'replace', label: 'Another wording', text: FRESH });
    expect(look({ ...over, text: FRESH })).toEqual([]);
  });

  it('lets courtesies go to everybody, and hints when one person gets them twice', () => {
    const text = 'You’re welcome, Ada! ^JD';

    expect(look({ text, past: [said("You're welcome! ^JD", NOW - MINUTE)] })).toEqual([]);
    expect(look({ text, customer: told("You're welcome!", NOW - DAY) })[0]?.level).toBe('hint');
    const bob = inThread({ by: 'bob', at: NOON - HOUR });
    const toBob = inThread({
      by: 'AcmeParcels',
      text: "You're welcome!",
      at: NOON - MINUTE,
      replyToId: bob.id,
    });
    expect(look({ text, thread: [bob, toBob] })).toEqual([]);
    expect(look({ text, thread: [{ ...toBob, replyToId: idAt(NOON) }] })[0]?.level).toBe('hint');
  });

  it('says nothing of a draft without words', () => {
    expect(look({ text: '@ada ^JD', customer: told('@ada ^MK', NOW - DAY) })).toEqual([]);
  });

  it('takes any texts, and what it offers is not the same again', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(DRAFT, BEFORE, REWORDED, FRESH));
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (text, before, otherWordings) => {
        const over = { customer: told(before, NOW - DAY), otherWordings };
        for (const { ways } of look({ ...over, text }))
          for (const way of ways)
            if (way.kind === 'replace') expect(look({ ...over, text: way.text })).toEqual([]);
      }),
    );
  });
});

describe('likeness', () => {
  it('is 1 for a text and itself, symmetric, and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const [left, right] = [likenedReply(a), likenedReply(b)];
        expect(likeness(left, left)).toBe(1);
        expect(likeness(left, right)).toBeCloseTo(likeness(right, left), 12);
        expect(likeness(left, right)).toBeGreaterThanOrEqual(0);
        expect(likeness(left, right)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    [
      'We’re sorry, we can’t change it once it has shipped.',
      'We are sorry, we cannot change it once it has shipped.',
    ],
    [
      'Please restart it. Then tell us what the screen shows.',
      'Then tell us what the screen shows. Please restart it.',
    ],
    [
      'Thanks, Priya, we have told the shop on Mill Road about it.',
      'Thanks, Omar, we have told the shop on High Street about it.',
    ],
    ['Wir schicken dir heute ein neues Gerät zu.', 'Wir senden Ihnen heute ein neues Gerät zu.'],
    ['Merci de votre message, l’équipe vérifie cela.', "Merci pour votre message, l'équipe vérifie cela."],
  ])('sees that %j and %j are one sentence', (a, b) => {
    expect(likeness(likenedReply(a), likenedReply(b))).toBeGreaterThanOrEqual(SAME_SENTENCE);
  });

  it('tells what a customer reads as the same sentence, on pairs that it was not set by', () => {
    expect([tuningPairs.length, heldOutPairs.length]).toEqual([300, 300]);
    const { precision, recall, wrong } = judge(heldOutPairs);

    expect(precision, wrong).toBeGreaterThanOrEqual(0.95);
    expect(recall, wrong).toBeGreaterThanOrEqual(0.95);
  });
});

function judge(pairs: readonly LabelledPair[]) {
  const called = pairs.filter(({ a, b }) => likeness(likenedReply(a), likenedReply(b)) >= SAME_SENTENCE);
  const hits = called.filter(({ same }) => same).length;
  return {
    precision: hits / called.length,
    recall: hits / pairs.filter(({ same }) => same).length,
    wrong: called
      .filter(({ same }) => !same)
      .map(({ a, b }) => `${a} | ${b}`)
      .join('\n'),
  };
}
