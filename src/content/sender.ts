import type { BrandName } from '../core/brand';
import { sameHandle } from '../core/post';
import type { FeatureContext } from './feature';

/** The brand that will send from this composer or page, null for an account that is none or cannot be read. */
export function senderOf(
  from: { account(): string | null },
  { page, setup }: Pick<FeatureContext, 'page' | 'setup'>,
): BrandName | null {
  const account = from.account() ?? page.account();
  return account === null ? null : (setup.brands.find(brand => sameHandle(brand.handle, account)) ?? null);
}
