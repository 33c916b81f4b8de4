import type { DueFollowUp } from '../../../src/core/follow-up';
import { HOUR, NOON } from '../../support/history';

/** A follow-up for Ada that is due in an hour. */
export function aFollowUp(change: Partial<DueFollowUp> = {}): DueFollowUp {
  return {
    id: 'f1',
    customerId: 'c1',
    postId: '41',
    text: 'ask the carrier',
    dueAt: NOON + HOUR,
    state: 'open',
    author: 'JD',
    at: NOON - HOUR,
    changed: null,
    rangAt: null,
    handle: 'ada',
    displayName: 'Ada Byron',
    answeredSince: false,
    ...change,
  };
}
