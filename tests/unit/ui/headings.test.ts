import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../src/ui/stores/headings';
import { contactOf } from './gallery/people';

const at = (postId: string, time: number, conversationId: string) =>
  contactOf({ postId, at: time, conversationId });
const answer = contactOf({ postId: '5', at: 5, direction: 'out', conversationId: '1' });

describe('headingsOf', () => {
  it('heads each conversation where it begins, and says where an earlier one goes on', () => {
    const entries = [answer, at('3', 3, '3'), at('2', 2, '1'), at('1', 1, '1')];
    const headings = headingsOf(entries, { solvedAt: null, more: false });
    expect(entries.map(entry => headings.get(entry) ?? null)).toEqual([
      { state: 'answered', since: 5, continued: false },
      { state: 'waiting', since: 3, continued: false },
      { state: 'answered', since: 5, continued: true },
      null,
    ]);
  });

  it('says nothing above the only conversation, unless older contacts may be of another', () => {
    const entries = [at('2', 2, '1'), at('1', 1, '1')];
    expect(headingsOf(entries, { solvedAt: null, more: false }).size).toBe(0);
    expect(headingsOf(entries, { solvedAt: null, more: true }).size).toBe(1);
  });
});
