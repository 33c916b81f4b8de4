import { firstDetail } from './details';
import type { Variable } from '../variable';

export const postVersion: Variable = {
  name: 'post.version',
  label: 'Version',
  sample: 'iOS 18.1',
  source: 'found in their post',
  read: facts => firstDetail(facts, 'version'),
};
