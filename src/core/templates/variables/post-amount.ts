import { firstDetail } from './details';
import type { Variable } from '../variable';

export const postAmount: Variable = {
  name: 'post.amount',
  label: 'Amount',
  sample: '£12.50',
  source: 'found in their post',
  read: facts => firstDetail(facts, 'amount'),
};
