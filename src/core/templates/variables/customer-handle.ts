import type { Variable } from '../variable';

export const customerHandle: Variable = {
  name: 'customer.handle',
  label: 'Customer’s handle',
  sample: '@ada_okafor',
  source: 'the handle of the answered post',
  read: ({ customer, post }) => {
    const handle = (customer?.handle ?? post?.author.handle ?? '').replace(/\W/g, '');
    return handle === '' ? '' : `@${handle}`;
  },
};
