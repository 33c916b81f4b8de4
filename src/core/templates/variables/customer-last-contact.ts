import { ago } from '../times';
import type { Variable } from '../variable';

export const customerLastContact: Variable = {
  name: 'customer.last_contact',
  label: 'When they wrote before',
  sample: '3 days ago',
  source: 'from their history',
  read: ({ customer, now, timezone }, lang) => {
    const at = customer?.lastContactAt;
    return at === null || at === undefined ? '' : ago(at, now, timezone, lang);
  },
};
