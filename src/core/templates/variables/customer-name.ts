import { safeName } from '../safe-text';
import type { Variable } from '../variable';

export const customerName: Variable = {
  name: 'customer.name',
  label: 'Customer’s display name',
  sample: 'Ada Okafor',
  source: 'the display name as X shows it',
  read: ({ customer, post }) => safeName(customer?.displayName ?? post?.author.displayName ?? ''),
};
