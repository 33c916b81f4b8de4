import type { Variable } from '../variable';

export const customerContacts: Variable = {
  name: 'customer.contacts',
  label: 'How many times they wrote',
  sample: '3',
  source: 'counted in their history, this time included',
  read: ({ customer }) => customer?.contacts || '',
};
