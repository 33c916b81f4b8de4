import type { About } from '../../reading/about';
import type { Act } from '../../templates/template';
import type { Roles } from './roles';

/** What the mood of a post and the customer's patience say about a template. */
export interface Mood {
  /** Not to be offered: an apology for praise, fun for a complaint. */
  barred: boolean;
  times: number;
  add: number;
  /** How much of `add` tells that it fits. */
  telling: number;
}

const NO_MOOD: Mood = { barred: false, times: 1, add: 0, telling: 0 };

/** They praise us or thank us, and want nothing more. */
export function isThankful({ kind }: About): boolean {
  return kind === 'praise' || kind === 'thanks';
}

/** They complain, or are furious. */
export function isCross({ kind }: About): boolean {
  return kind === 'complaint' || kind === 'outrage';
}

/** They complain, and it is not the first or second time that they write. */
export function isOutOfPatience(about: About): boolean {
  return isCross(about) && about.times >= 3;
}

/**
 * How a template of this act and these roles goes with the post: thanks for thanks, nothing light for anger, and somebody who takes
 * over for those who write a third time, rather than the first question once more.
 */
export function moodOf(act: Act, roles: Roles, about: About): Mood {
  if (isThankful(about)) return forThanks(act, roles);
  if (!isCross(about)) return NO_MOOD;
  if (roles.light) return { ...NO_MOOD, barred: true };
  if (act === 'thank') return { ...NO_MOOD, times: 0.05 };
  if (!isOutOfPatience(about)) return NO_MOOD;
  if (roles.takesUp) return { ...NO_MOOD, add: 0.5, telling: 0.5 };
  if (act === 'ask') return { ...NO_MOOD, times: 0.25 };
  if (roles.apologises) return { ...NO_MOOD, add: 0.15 };
  return act === 'hand-over' || act === 'fix' ? { ...NO_MOOD, add: 0.03 } : NO_MOOD;
}

function forThanks(act: Act, { apologises }: Roles): Mood {
  if (act === 'thank') return { ...NO_MOOD, add: 0.6, telling: 0.6 };
  return act === 'ask' || apologises ? { ...NO_MOOD, barred: true } : NO_MOOD;
}
