import { describe, expect, it } from 'vitest';
import { conversationState } from '../../../../src/core/drafts/conversation-state';
import { DAY, HOUR, NOON } from '../../../support/history';

const post = (replyToId: string | null = null) => ({ id: 'p', at: NOON, replyToId });
const said = (direction: 'in' | 'out', ago: number) => ({
  id: `${direction}${ago}`,
  at: NOON - ago,
  direction,
});

describe('conversationState', () => {
  it('is first for somebody new, also when they write twice in a row', () => {
    expect(conversationState(post(), [])).toBe('first');
    expect(conversationState(post(), [{ id: 'p', at: NOON, direction: 'in' }, said('in', HOUR)])).toBe(
      'first',
    );
  });

  it('is back for somebody who wrote on another day', () => {
    expect(conversationState(post(), [said('in', 2 * DAY)])).toBe('back');
    expect(conversationState(post(), [said('out', 30 * DAY), said('in', 31 * DAY)])).toBe('back');
  });

  it('is helped after an answer of ours', () => {
    expect(conversationState(post(), [said('out', HOUR), said('in', 2 * HOUR)])).toBe('helped');
    expect(conversationState(post('old'), [{ id: 'old', at: NOON - 60 * DAY, direction: 'out' }])).toBe(
      'helped',
    );
  });

  it('does not look into the future', () => {
    expect(conversationState(post(), [said('out', -HOUR)])).toBe('first');
  });
});
