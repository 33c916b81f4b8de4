import type { GuardRequest, Overridden } from '../../src/messages/topics/guards';
import { MINUTE, NOON, aPost } from './history';

/** A reply to @ada that an agent of @AcmeParcels is writing. */
export function aGuardRequest(shape: Partial<GuardRequest> = {}): GuardRequest {
  const answers = shape.answers === undefined ? aPost() : shape.answers;
  return {
    text: 'Hi Ada, we are on it.',
    account: 'AcmeParcels',
    answers,
    answersId: answers?.id ?? null,
    thread: [],
    drafted: [],
    begunAt: NOON + MINUTE,
    ...shape,
  };
}

/** What @ada was told all the same. */
export function anOverride(shape: Partial<Overridden> = {}): Overridden {
  return {
    id: 'override-1',
    brand: 'AcmeParcels',
    agentInitials: 'JD',
    at: NOON,
    postId: aPost().id,
    customer: 'ada',
    guards: ['private-out'],
    reason: 'not-so',
    words: '',
    ...shape,
  };
}
