import { readFirstName } from '../../reading/first-name';
import { safeName } from '../safe-text';
import type { Variable } from '../variable';

export const customerFirstName: Variable = {
  name: 'customer.first_name',
  label: 'Customer’s first name',
  sample: 'Ada',
  source: 'from the display name',
  read: ({ customer, post }) =>
    safeName(readFirstName(customer?.displayName ?? post?.author.displayName ?? '')),
};
