import { firstDetail } from './details';
import type { Variable } from '../variable';

export const postBooking: Variable = {
  name: 'post.booking',
  label: 'Booking reference',
  sample: 'QX7T2P',
  source: 'found in their post',
  read: facts => firstDetail(facts, 'booking'),
};
