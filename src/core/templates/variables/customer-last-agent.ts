import { safeName } from '../safe-text';
import type { Variable } from '../variable';

export const customerLastAgent: Variable = {
  name: 'customer.last_agent',
  label: 'Who answered them last',
  sample: 'MK',
  source: 'from our last reply to them',
  read: ({ customer }) => safeName(customer?.lastAgent ?? ''),
};
