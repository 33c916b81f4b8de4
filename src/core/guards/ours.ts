import type { Brand } from '../brand';
import { sameHandle } from '../post';

/** The one of our brands that goes by this handle, null for anybody else. */
export function brandOf(handle: string, brands: readonly Brand[]): Brand | null {
  return brands.find(brand => sameHandle(brand.handle, handle)) ?? null;
}
