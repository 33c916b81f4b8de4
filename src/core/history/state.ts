import type { CustomerState } from '../customer';
import type { CustomerRecord } from './record';

/** Where the talk with a customer stands. */
export function stateOf({
  waitingSince,
  lastReply,
  lastContactAt,
  solvedAt = null,
}: Pick<CustomerRecord, 'waitingSince' | 'lastReply' | 'lastContactAt' | 'solvedAt'>): CustomerState {
  if (waitingSince !== null) return lastReply ? 'waiting-again' : 'waiting';
  return solvedAt !== null && solvedAt >= (lastContactAt ?? -Infinity) ? 'solved' : 'answered';
}
