import { firstDetail } from './details';
import type { Variable } from '../variable';

export const postPlace: Variable = {
  name: 'post.place',
  label: 'Place',
  sample: 'Leeds',
  source: 'found in their post',
  read: facts => firstDetail(facts, 'place'),
};
