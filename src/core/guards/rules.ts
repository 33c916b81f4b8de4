import type { GuardId, GuardLevel } from './finding';

/** A word that the brand does not want to say, in one language or (null) in any. */
export interface BarredWord {
  word: string;
  /** BCP 47. */
  lang: string | null;
}

/** What a lead set for the guards of one brand. */
export interface GuardRules {
  /** Guards that weigh otherwise than by themselves. */
  levels: Partial<Record<GuardId, GuardLevel>>;
  /** Guards that an agent cannot turn off. */
  fixed: readonly GuardId[];
  /** A post that is stopped may go out by "Post anyway". */
  anyway: boolean;
  barred: readonly BarredWord[];
  /** Hosts that replies may link to, besides those of the brand's own links and X itself; empty: no host is asked about. */
  hosts: readonly string[];
  /** Numbers and addresses that the brand publishes itself: phones, e-mails, street addresses. */
  published: readonly string[];
  /** X's own number of the brand's account, for links to a private message; null until it was seen. */
  accountId: string | null;
  /** The first line that a customer finds prefilled in a private message; '' for none. */
  dmText: string;
}

/** A brand whose lead said nothing. */
export const NO_RULES: GuardRules = {
  levels: {},
  fixed: [],
  anyway: true,
  barred: [],
  hosts: [],
  published: [],
  accountId: null,
  dmText: '',
};

/** "help.acme.example": a host in lower case, without scheme, port or path. A host stands for those below it, too. */
export function isHost(host: string): boolean {
  return (
    host.length <= 100 &&
    /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u.test(host)
  );
}
