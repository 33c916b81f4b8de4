import type { GuardId } from '../core/guards/finding';

/** What a guard looks for, for an agent who reads that it did not look. */
const NAMES: Readonly<Record<GuardId, string>> = {
  unfilled: 'gaps',
  signature: 'initials',
  'wrong-account': 'account',
  'wrong-person': 'name',
  'already-answered': 'other answers',
  news: 'news',
  'same-again': 'repetition',
  'private-out': 'private details',
  'private-asked': 'private questions',
  'private-theirs': 'their private details',
  'dm-link': 'private message',
  length: 'length',
  'look-alike': 'look-alikes',
  tone: 'tone',
  promise: 'promises',
  links: 'links',
  crisis: 'incident',
  language: 'language',
};

/** "Not checked: links, tone." */
export function notChecked(guards: readonly GuardId[]): string {
  return `Not checked: ${guards.map(id => NAMES[id]).join(', ')}.`;
}

/** What is said where nothing at all was looked at. */
export const NOTHING_CHECKED = 'Not checked: that took too long, or failed. Your post went out as it was.';
