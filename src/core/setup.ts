import type { Agent } from './agent';
import { NO_DETAILS, type Brand, type BrandDetails, type BrandName } from './brand';
import { sameHandle } from './post';

/** What the welcome page asks. */
export interface SetupAnswers {
  agent: Agent;
  /** At least one. */
  brands: readonly BrandName[];
  /** How soon a customer should be answered, in minutes: colours the waiting mark. */
  targetMinutes: number;
}

/** Everything that was set up. Nothing works on X before it exists. */
export interface Setup extends SetupAnswers {
  brands: readonly Brand[];
}

/** The answers with what was said about these brands before; a new brand has no details yet. */
export function completed(answers: SetupAnswers, before: Setup | null): Setup {
  const { agent, brands, targetMinutes } = answers;
  return { agent, brands: brands.map(brand => completedBrand(brand, before)), targetMinutes };
}

/** The set-up with other details of one brand; what `changes` does not name stays. Unchanged for a handle that is none of the brands. */
export function withDetails(setup: Setup, handle: string, changes: Partial<BrandDetails>): Setup {
  return {
    ...setup,
    brands: setup.brands.map(brand => (sameHandle(brand.handle, handle) ? { ...brand, ...changes } : brand)),
  };
}

function completedBrand({ handle, name }: BrandName, before: Setup | null): Brand {
  const known = before?.brands.find(brand => sameHandle(brand.handle, handle));
  return { ...NO_DETAILS, ...known, handle, name };
}
