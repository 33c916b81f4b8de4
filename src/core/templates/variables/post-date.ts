import { firstDetail } from './details';
import type { Variable } from '../variable';

export const postDate: Variable = {
  name: 'post.date',
  label: 'Date or day',
  sample: 'Tuesday',
  source: 'found in their post',
  read: facts => firstDetail(facts, 'date', 'weekday'),
};
