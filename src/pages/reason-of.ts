import { Refused } from '../messages/errors';

/** Why something did not work, in words for people. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refused) return error.reason;
  return error instanceof Error ? error.message : String(error);
}
