import { sameHandle, type Account } from './post';
import type { Setup } from './setup';

/**
 * The set-up with X's own numbers of its brands as these accounts show them; the same object where they tell nothing new.
 */
export function withAccountIds(setup: Setup, seen: readonly Account[]): Setup {
  const told = seen.filter(({ numericId }) => numericId !== null);
  const brands = setup.brands.map(brand => {
    const { numericId = null } = told.find(({ handle }) => sameHandle(handle, brand.handle)) ?? {};
    if (numericId === null || numericId === brand.guards.accountId) return brand;
    return { ...brand, guards: { ...brand.guards, accountId: numericId } };
  });
  return brands.some((brand, i) => brand !== setup.brands[i]) ? { ...setup, brands } : setup;
}
