import { completed, type Setup, type SetupAnswers } from '../core/setup';
import { defineItem } from './item';

/** What was set up; null before. Version 2 added what the team says about its brands. */
export const setupItem = defineItem<Setup | null>({
  key: 'setup',
  version: 2,
  empty: null,
  migrate: { 2: (old: SetupAnswers | null) => old && completed(old, null) },
});
