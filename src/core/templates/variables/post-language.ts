import { languageName } from '../times';
import type { Variable } from '../variable';

export const postLanguage: Variable = {
  name: 'post.language',
  label: 'Language of the post',
  sample: 'Japanese',
  source: 'the language X gives the post; empty when the reply is in it too',
  read: ({ post, customer }, lang) => {
    const code = (post?.translated ? null : post?.lang) ?? customer?.lang ?? '';
    return code.split('-')[0] === lang.split('-')[0] ? '' : languageName(code, lang);
  },
};
