import type { Suggestion } from '../../../core/templates/suggestion';
import { t } from '../../text';

/** What a customer wrote and what we answered, as text. */
export function Posted({ post, reply }: Pick<Suggestion, 'post' | 'reply'>) {
  if (post === '' && reply === '') return <p class="hint">{t('suggestionBare')}</p>;
  return (
    <dl class="posted">
      {post !== '' && (
        <>
          <dt>{t('suggestAsked')}</dt>
          <dd dir="auto">{post}</dd>
        </>
      )}
      <dt>{t('suggestPosted')}</dt>
      <dd dir="auto">{reply}</dd>
    </dl>
  );
}
