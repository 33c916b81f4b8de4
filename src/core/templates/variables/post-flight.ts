import { firstDetail } from './details';
import type { Variable } from '../variable';

export const postFlight: Variable = {
  name: 'post.flight',
  label: 'Flight number',
  sample: 'LH400',
  source: 'found in their post',
  read: facts => firstDetail(facts, 'flight'),
};
