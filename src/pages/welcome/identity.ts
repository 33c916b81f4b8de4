import type { BrandName } from '../../core/brand';
import { t } from '../text';
import { initialsOf } from './form';
import type { FormValues } from './form';
import { cleanInitials, firstName, proposeInitials } from './initials';
import { parseHandles } from './parse-handles';

/** Who signs the examples. */
export interface Identity {
  firstName: string;
  initials: string;
  brand: BrandName;
  /** Some of it is made up, because the fields are not filled yet. */
  sample: boolean;
}

/** What the fields say so far, completed with made-up names. */
export function identityOf(values: FormValues): Identity {
  const sampleName = t('exampleAgent');
  const ownInitials = cleanInitials(initialsOf(values));
  const ownFirst = firstName(values.name);
  const ownBrand = values.brands[0] ?? parseHandles(values.pending).brands[0];
  return {
    firstName: ownFirst || firstName(sampleName),
    initials: ownInitials || proposeInitials(sampleName),
    brand: ownBrand ?? { handle: 'acme', name: t('exampleBrand') },
    sample: ownFirst === '' || ownInitials === '' || !ownBrand,
  };
}
