import { span } from '../times';
import type { Variable } from '../variable';

export const postAge: Variable = {
  name: 'post.age',
  label: 'How long ago they posted',
  sample: '2 hours',
  source: 'time since their post',
  read: ({ post, now }, lang) => (post === null ? '' : span(now - post.postedAt, lang)),
};
