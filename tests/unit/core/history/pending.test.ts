import { describe, expect, it } from 'vitest';
import { replyBehind } from '../../../../src/core/history/pending';
import type { ReplyRecord } from '../../../../src/core/history/record';
import { anIntent, DAY, idAt, MINUTE, NOON, outSight, recordOf } from '../../../support/history';

const waiting = (over: Partial<ReplyRecord> = {}): ReplyRecord => ({
  ...anIntent(),
  state: 'pressed',
  postId: null,
  ...over,
});
const seenAs = (shape: Parameters<typeof outSight>[0]) =>
  recordOf(outSight({ at: NOON + 11 * MINUTE, answers: idAt(NOON), text: anIntent().text, ...shape }));

describe('replyBehind', () => {
  it('knows the reply by its text and the post it answers', () => {
    expect(replyBehind(seenAs({}), [waiting()])?.pressId).toBe('p1');
  });

  it('looks through what X does to a text', () => {
    const sent = waiting({ text: '@ada See  https://help.acme.example/a/very/long/path ❤️ ^JD' });
    expect(replyBehind(seenAs({ text: 'See help.acme.example/a/very… ❤ ^JD' }), [sent])).toBe(sent);
  });

  it('tells amounts apart', () => {
    const sent = waiting({ text: 'You get 3.50 back ^JD' });
    expect(replyBehind(seenAs({ text: 'You get 4.50 back ^JD' }), [sent])).toBeNull();
  });

  it('asks for the customer where the page does not say which post was answered', () => {
    expect(replyBehind(seenAs({ answers: null }), [waiting()])?.pressId).toBe('p1');
    expect(replyBehind(seenAs({ answers: null, customer: 'bob' }), [waiting()])).toBeNull();
  });

  it('takes no post for it that is older, a day late, to another post, by another brand, or done', () => {
    expect(replyBehind(seenAs({ at: NOON - MINUTE }), [waiting()])).toBeNull();
    expect(replyBehind(seenAs({ at: NOON + 2 * DAY }), [waiting()])).toBeNull();
    expect(replyBehind(seenAs({ answers: '41' }), [waiting()])).toBeNull();
    expect(replyBehind(seenAs({}), [waiting({ brand: 'AcmeFood' })])).toBeNull();
    expect(replyBehind(seenAs({}), [waiting({ state: 'done' })])).toBeNull();
  });

  it('takes the earlier of two presses with the same words', () => {
    const later = waiting({ pressId: 'p2', pressedAt: NOON + 10.5 * MINUTE });
    expect(replyBehind(seenAs({}), [later, waiting()])?.pressId).toBe('p1');
  });
});
