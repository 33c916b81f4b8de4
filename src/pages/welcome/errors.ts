import { t } from '../text';
import type { SetupStore } from './setup-store';

/** What is wrong with the named fields, in words. */
export function errorsOf(store: SetupStore, ...fields: string[]): string[] {
  return store.problems.value
    .filter(problem => fields.includes(problem.field))
    .map(problem => t(problem.text, problem.about));
}
