import { handoverLink } from '../../signing/handover';
import type { GuardRules } from '../rules';

/** The link that opens a private message to the brand with its first line filled in; null until X's number of the account was seen. */
export function dmLink({ accountId, dmText }: Pick<GuardRules, 'accountId' | 'dmText'>): string | null {
  return accountId === null ? null : handoverLink(accountId, dmText);
}
