import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuardQuestion } from '../../../../src/core/guards/guard';
import { news } from '../../../../src/core/guards/news';
import { aQuestion, inThread } from '../../../support/guard-questions';
import { aPost, idAt, MINUTE, NOON } from '../../../support/history';

const look = (over: Partial<GuardQuestion>) => news.look(aQuestion(over));

describe('news', () => {
  it('asks when the customer wrote while the agent typed, and shows what', () => {
    const found = look({ thread: [inThread({ at: NOON + 7 * MINUTE, text: 'Found it, all good.' })] });

    expect(found).toEqual([
      {
        key: idAt(NOON + 7 * MINUTE),
        level: 'ask',
        words: '@ada wrote another post while you typed',
        spans: [],
        ways: [{ kind: 'show', label: 'Show the post', words: 'Found it, all good.', by: '@ada' }],
      },
    ]);
  });

  it('counts several and shows the newest, wherever the page has them', () => {
    const thread = [inThread({ at: NOON + 8 * MINUTE, text: 'newest' }), inThread({ at: NOON + 6 * MINUTE })];

    expect(look({ thread })[0]).toMatchObject({
      words: '@ada wrote 2 more posts while you typed',
      ways: [{ words: 'newest' }],
    });
  });

  it('hints at what came just before the agent began: it may not have been on the page', () => {
    expect(look({ thread: [inThread({ at: NOON + 4.5 * MINUTE })] })[0]).toMatchObject({
      level: 'hint',
      words: '@ada wrote another post 5 min ago',
    });
  });

  it('hints at a word to a friend', () => {
    const friend = inThread({ by: 'bob', at: NOON + MINUTE });
    const aside = inThread({ at: NOON + 6 * MINUTE, replyToId: friend.id, text: 'same here' });

    expect(look({ thread: [friend, aside] })[0]?.level).toBe('hint');
    expect(look({ thread: [friend, { ...aside, text: '@AcmeParcels same here' }] })[0]?.level).toBe('ask');
  });

  it('says nothing of the answered post, earlier ones, other people, nor in threads of our own', () => {
    expect(look({ thread: [inThread(), inThread({ at: NOON - MINUTE })] })).toEqual([]);
    expect(look({ thread: [inThread({ at: NOON + 3 * MINUTE })] })).toEqual([]);
    expect(look({ thread: [inThread({ by: 'bob', at: NOON + 7 * MINUTE })] })).toEqual([]);
    const own = inThread({ by: 'AcmeParcels', at: NOON + 7 * MINUTE });
    expect(look({ answers: aPost({ by: 'AcmeParcels' }), thread: [own] })).toEqual([]);
  });

  it('takes any thread', () => {
    const post = fc.record({
      by: fc.constantFrom('ada', 'bob', 'AcmeParcels'),
      at: fc.integer({ min: NOON - 1e9, max: NOON + 1e9 }),
      text: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(post), fc.integer(), (posts, begunAt) => {
        expect(look({ begunAt, thread: posts.map(inThread) }).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
