import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuardQuestion } from '../../../../src/core/guards/guard';
import { wrongAccount } from '../../../../src/core/guards/wrong-account';
import { ACME_UK, aQuestion, inThread } from '../../../support/guard-questions';
import { aPost, idAt, MINUTE, NOON } from '../../../support/history';

const look = (over: Partial<GuardQuestion>) => wrongAccount.look(aQuestion(over));
const PRIVATE = { brand: null, account: 'jane_private' };
const UK = { brand: ACME_UK, account: 'AcmeUK' };

describe('wrong account', () => {
  it('asks when a customer of the brand is answered from a private account', () => {
    expect(look(PRIVATE)).toEqual([
      {
        key: 'jane_private:@acmeparcels',
        words: 'This goes out as @jane_private, not as @AcmeParcels',
        spans: [],
        ways: [{ kind: 'account', label: 'Change account' }],
      },
    ]);
  });

  it('asks when the customer wrote to a sister account', () => {
    expect(look(UK)[0]?.words).toBe('This goes out as @AcmeUK, not as @AcmeParcels');
    expect(look({ ...UK, answers: aPost({ text: 'thanks', to: ['AcmeParcels'] }) })).toHaveLength(1);
  });

  it('reads from the thread whom they wrote to where the post does not say', () => {
    const first = inThread({ at: NOON - 9 * MINUTE, text: '@AcmeParcels hello?' });
    const ours = inThread({ by: 'AcmeParcels', at: NOON - 5 * MINUTE, text: 'Hello.', replyToId: first.id });
    const answers = aPost({ text: 'still nothing', answers: ours.id });

    expect(look({ ...UK, answers, thread: [first, ours] })).toHaveLength(1);
    expect(look({ ...PRIVATE, answers: aPost({ text: 'still nothing' }), thread: [first] })).toHaveLength(1);
  });

  it('says nothing on the right account, or when the customer wrote to both', () => {
    expect(look({})).toEqual([]);
    expect(look({ ...UK, answers: aPost({ text: '@acmeparcels @acmeuk anybody?' }) })).toEqual([]);
  });

  it('says nothing when the account is in the talk already', () => {
    const ours = inThread({ by: 'AcmeUK', at: NOON - MINUTE, text: '@ada we look after you here.' });

    expect(look({ ...UK, thread: [ours] })).toEqual([]);
  });

  it('leaves private talk alone', () => {
    expect(look({ ...PRIVATE, answers: aPost({ text: 'lunch?' }) })).toEqual([]);
    expect(look({ ...PRIVATE, answers: aPost({ text: 'mail jane@acmeparcels.example' }) })).toEqual([]);
    expect(look({ ...PRIVATE, answers: aPost({ by: 'jane_private' }) })).toEqual([]);
    expect(look({ ...PRIVATE, answers: aPost({ by: 'AcmeParcels', text: 'We are hiring' }) })).toEqual([]);
    expect(look({ ...PRIVATE, answers: null })).toEqual([]);
  });

  it('says nothing when the page does not say who sends', () => {
    expect(look({ brand: null, account: null })).toEqual([]);
  });

  it('takes any post', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, to) => {
        const found = look({ ...PRIVATE, answers: aPost({ text, to, id: idAt(NOON) }) });
        expect(found.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
