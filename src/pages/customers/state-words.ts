import type { CustomerSort, CustomerState } from '../../core/customer';
import type { TextKey } from '../text';

/** What each state is called. */
export const STATE_WORDS: Readonly<Record<CustomerState, TextKey>> = {
  waiting: 'stateWaiting',
  'waiting-again': 'stateWaitingAgain',
  answered: 'stateAnswered',
  solved: 'stateSolved',
};

/** The orders of the list, as they are offered. */
export const SORT_WORDS: readonly (readonly [CustomerSort, TextKey])[] = [
  ['match', 'sortMatch'],
  ['waiting', 'sortWaiting'],
  ['newest', 'sortNewest'],
  ['name', 'sortName'],
];
