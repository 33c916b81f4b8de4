import { safeName } from '../safe-text';
import type { Variable } from '../variable';

export const brandName: Variable = {
  name: 'brand.name',
  label: 'Name of the brand',
  sample: 'Acme Parcels',
  source: 'the brand you answer from',
  read: ({ brand }) => safeName(brand.name),
};
