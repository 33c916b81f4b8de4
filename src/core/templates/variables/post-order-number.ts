import { firstDetail } from './details';
import type { Variable } from '../variable';

export const postOrderNumber: Variable = {
  name: 'post.order_number',
  label: 'Order number',
  sample: 'AB-10482',
  source: 'found in their post',
  read: facts => firstDetail(facts, 'order'),
};
