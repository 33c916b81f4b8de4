import type { BrandName } from '../../core/brand';
import type { SetupAnswers } from '../../core/setup';
import type { TextKey } from '../text';
import { areInitials, cleanInitials, proposeInitials } from './initials';

/** What stands in the fields of the set-up. */
export interface FormValues {
  name: string;
  /** Null while the agent has not touched the proposal. */
  initials: string | null;
  brands: BrandName[];
  /** Typed in the handle field and not added yet. */
  pending: string;
  targetMinutes: number;
}

/** A field that cannot be saved as it is, and the text that says what to do. */
export interface Problem {
  /** "name", "initials", "brands", "pending", or "brand:" and a handle. */
  field: string;
  text: TextKey;
  /** What the text names. */
  about: string;
}

const LONGEST_NAME = 80;
const LONGEST_BRAND = 100;

/** The fields before anybody typed; an hour to answer is usual. */
export const emptyForm: FormValues = { name: '', initials: null, brands: [], pending: '', targetMinutes: 60 };

/** The fields filled with what was saved. */
export function formOf(setup: SetupAnswers): FormValues {
  const { agent, brands, targetMinutes } = setup;
  return { name: agent.name, initials: agent.initials, brands: [...brands], pending: '', targetMinutes };
}

/** The initials as they stand in the field: what the agent typed, else the proposal for the name. */
export function initialsOf(values: FormValues): string {
  return values.initials ?? proposeInitials(values.name);
}

/** The set-up that the fields describe. Meaningful only when {@link problemsOf} finds nothing. */
export function setupOf(values: FormValues): SetupAnswers {
  return {
    agent: { name: values.name.trim(), initials: cleanInitials(initialsOf(values)) },
    brands: values.brands.map(({ handle, name }) => ({ handle, name: name.trim() })),
    targetMinutes: values.targetMinutes,
  };
}

/** What keeps the fields from being saved, in the order of the page; empty when nothing does. */
export function problemsOf(values: FormValues): Problem[] {
  const { agent, brands } = setupOf(values);
  const problems: Problem[] = [];
  if (agent.name === '' || agent.name.length > LONGEST_NAME) problems.push(problem('name', 'errorName'));
  if (!areInitials(agent.initials)) problems.push(problem('initials', 'errorInitials'));
  for (const { handle, name } of brands) {
    if (name === '' || name.length > LONGEST_BRAND)
      problems.push(problem(`brand:${handle}`, 'errorBrandName', handle));
  }
  if (brands.length === 0) problems.push(problem('brands', 'errorBrands'));
  return problems;
}

function problem(field: string, text: TextKey, about = ''): Problem {
  return { field, text, about };
}
