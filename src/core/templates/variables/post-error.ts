import { firstDetail } from './details';
import type { Variable } from '../variable';

export const postError: Variable = {
  name: 'post.error',
  label: 'Error code',
  sample: 'E-1234',
  source: 'found in their post',
  read: facts => firstDetail(facts, 'error'),
};
