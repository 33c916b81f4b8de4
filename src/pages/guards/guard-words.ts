import type { GuardId, GuardLevel } from '../../core/guards/finding';
import type { OverrideReason } from '../../core/guards/override';
import type { TextKey } from '../text';

/** What each guard looks for, as a lead reads it. */
export const guardLabels: Readonly<Record<GuardId, TextKey>> = {
  unfilled: 'guardUnfilled',
  signature: 'guardSignature',
  'wrong-account': 'guardWrongAccount',
  'wrong-person': 'guardWrongPerson',
  'already-answered': 'guardAlreadyAnswered',
  news: 'guardNews',
  'same-again': 'guardSameAgain',
  'private-out': 'guardPrivateOut',
  'private-asked': 'guardPrivateAsked',
  'private-theirs': 'guardPrivateTheirs',
  'dm-link': 'guardDmLink',
  length: 'guardLength',
  'look-alike': 'guardLookAlike',
  tone: 'guardTone',
  promise: 'guardPromise',
  links: 'guardLinks',
  crisis: 'guardCrisis',
  language: 'guardLanguage',
};

/** What a guard does when it finds something. */
export const levelLabels: Readonly<Record<GuardLevel, TextKey>> = {
  stop: 'levelStop',
  ask: 'levelAsk',
  hint: 'levelHint',
  off: 'levelOff',
};

/** Why an agent posted anyway. */
export const reasonLabels: Readonly<Record<OverrideReason, TextKey>> = {
  'not-so': 'reasonNotSo',
  wanted: 'reasonWanted',
  'asked-lead': 'reasonAskedLead',
  urgent: 'reasonUrgent',
  words: 'reasonWords',
};
