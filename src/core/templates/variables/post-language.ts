import { languageName } from '../times';
import type { Variable } from '../variable';

export const postLanguage: Variable = {
  name: 'post.language',
  label: 'Language of the post',
  sample: 'Japanese',
  source: 'the language X gives the post',
  read: ({ post, customer }, lang) =>
    languageName((post?.translated ? null : post?.lang) ?? customer?.lang ?? '', lang),
};
