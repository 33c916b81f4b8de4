import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alreadyAnswered } from '../../../../src/core/guards/already-answered';
import type { GuardQuestion } from '../../../../src/core/guards/guard';
import { aCustomer, aQuestion, inThread } from '../../../support/guard-questions';
import { HOUR, idAt, MINUTE, NOON } from '../../../support/history';

const ASKED = idAt(NOON);
const look = (over: Partial<GuardQuestion>) => alreadyAnswered.look(aQuestion(over));
const reply = (over: Parameters<typeof inThread>[0] = {}) =>
  inThread({
    by: 'AcmeParcels',
    at: NOON + 6 * MINUTE,
    replyToId: ASKED,
    text: 'Looking into it. ^MK',
    ...over,
  });

describe('already answered', () => {
  it('asks when a colleague was faster, and shows their reply', () => {
    expect(look({ thread: [reply()] })).toEqual([
      {
        key: `since:${NOON + 6 * MINUTE}`,
        level: 'ask',
        words: '^MK answered this while you wrote, 4 min ago',
        spans: [],
        ways: [{ kind: 'show', label: 'Show the reply', words: 'Looking into it. ^MK', by: '^MK' }],
      },
    ]);
  });

  it('names a sister account that answered without initials', () => {
    expect(look({ thread: [reply({ by: 'acmeuk', text: 'Looking into it.' })] })[0]?.words).toBe(
      '@AcmeUK answered this while you wrote, 4 min ago',
    );
  });

  it('hints at a reply that stood there before the agent began', () => {
    const [found] = look({ thread: [reply({ at: NOON + MINUTE })] });

    expect(found).toMatchObject({ level: 'hint', words: '^MK answered this 9 min ago' });
  });

  it('knows replies of the history, once', () => {
    const ours = [{ text: 'Looking into it. ^MK', at: NOON + 6 * MINUTE + 400, replyToId: ASKED, by: 'MK' }];

    expect(look({ customer: aCustomer({ ours }) })).toHaveLength(1);
    expect(look({ customer: aCustomer({ ours }), thread: [reply()] })).toHaveLength(1);
  });

  it('takes what was said since for an answer where the page does not say and nobody else is there', () => {
    const unknown = reply({ replyToId: null });

    expect(look({ thread: [inThread(), unknown] })).toHaveLength(1);
    expect(look({ thread: [inThread(), inThread({ by: 'bob' }), unknown] })).toEqual([]);
    expect(look({ thread: [inThread(), reply({ replyToId: null, at: NOON + 4 * MINUTE })] })).toEqual([]);
  });

  it('says nothing of strangers and of replies to other posts', () => {
    expect(look({ thread: [reply({ by: 'bob' })] })).toEqual([]);
    expect(look({ thread: [reply({ replyToId: idAt(NOON - HOUR) })] })).toEqual([]);
  });

  it.each([
    ['It left our depot today. 1/2 ^JD', '2/2 It arrives on Friday.'],
    ['(1/3) It left our depot today. ^JD', 'It arrives on Friday. (2/3) ^JD'],
    [`1/2 It left. ${'We looked everywhere. '.repeat(30)}`, '2/2 It arrives on Friday.'],
    ['1 of 2: It left our depot today.', 'It arrives on Friday. 2/2'],
    ['It left our depot today and >>', 'arrives on Friday.'],
  ])('lets the parts of one reply follow one another: %j, %j', (text, draft) => {
    expect(look({ text: draft, thread: [reply({ text, at: NOON + 4 * MINUTE })] })).toEqual([]);
  });

  it('asks when the numbered reply is a colleague’s, the same part or an old one', () => {
    const part = 'It left our depot today. 1/2';
    const draft = { text: '2/2 It arrives on Friday.' };

    expect(look({ ...draft, thread: [reply({ text: `${part} ^MK` })] })).toHaveLength(1);
    expect(look({ text: '1/2 It left our depot.', thread: [reply({ text: `${part} ^JD` })] })).toHaveLength(
      1,
    );
    expect(look({ ...draft, now: NOON + HOUR, thread: [reply({ text: `${part} ^JD` })] })).toHaveLength(1);
  });

  it('takes any text, and shows what was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, said) => {
        const found = look({ text, thread: [reply({ text: said })] });
        for (const { ways } of found) expect(ways[0]).toMatchObject({ kind: 'show', words: said });
      }),
    );
  });
});
