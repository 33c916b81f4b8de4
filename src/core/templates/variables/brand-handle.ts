import type { Variable } from '../variable';

export const brandHandle: Variable = {
  name: 'brand.handle',
  label: 'Handle of the brand',
  sample: '@acme_parcels',
  source: 'the account you answer from',
  read: ({ brand }) => {
    const handle = brand.handle.replace(/\W/g, '');
    return handle === '' ? '' : `@${handle}`;
  },
};
