import { firstDetail } from './details';
import type { Variable } from '../variable';

export const postTracking: Variable = {
  name: 'post.tracking',
  label: 'Tracking number',
  sample: '1Z999AA10123456784',
  source: 'found in their post',
  read: facts => firstDetail(facts, 'tracking'),
};
