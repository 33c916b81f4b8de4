import type { GuardId } from './finding';

/** Why an agent let a post go out all the same. */
export const OVERRIDE_REASONS = ['not-so', 'wanted', 'asked-lead', 'urgent', 'words'] as const;

export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** Findings that an agent saw and overrode. */
export interface Overridden {
  /** Made at the press: the same is kept once. */
  id: string;
  /** Handle. */
  brand: string;
  agentInitials: string;
  /** Unix milliseconds. */
  at: number;
  /** The answered post, null for a post that answers nobody. */
  postId: string | null;
  /** Handle of whom it answers. */
  customer: string | null;
  guards: GuardId[];
  reason: OverrideReason;
  /** The agent's own words, '' for none. */
  words: string;
}
