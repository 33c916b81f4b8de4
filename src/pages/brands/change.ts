import type { BrandDetails } from '../../core/brand';

/** Saves other details of the shown brand. */
export type Change = (changes: Partial<BrandDetails>) => void;
