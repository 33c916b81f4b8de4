import { NO_RULES } from '../core/guards/rules';
import { completed, type Setup, type SetupAnswers } from '../core/setup';
import { defineItem } from './item';

/** What was set up; null before. Version 2 added what the team says about its brands, version 3 what their posts are looked at for. */
export const setupItem = defineItem<Setup | null>({
  key: 'setup',
  version: 3,
  empty: null,
  migrate: {
    2: (old: SetupAnswers | null) => old && completed(old, null),
    3: (old: Setup | null) => old && { ...old, brands: old.brands.map(withRules) },
  },
});

function withRules(brand: object): object {
  return { ...brand, guards: NO_RULES };
}
