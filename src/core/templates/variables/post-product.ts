import { firstDetail } from './details';
import type { Variable } from '../variable';

export const postProduct: Variable = {
  name: 'post.product',
  label: 'Product',
  sample: 'Acme Kettle',
  source: 'a product word found in their post',
  read: facts => firstDetail(facts, 'product'),
};
