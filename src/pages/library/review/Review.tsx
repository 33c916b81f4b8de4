import { useEffect } from 'preact/hooks';
import { numberOf } from '../../customers/format';
import { t } from '../../text';
import { editAddress } from '../addresses';
import { languageName } from '../language-name';
import type { Hint } from './review';
import type { ReviewStore } from './review-store';

/** What would embarrass us about the templates, each with the way to it. */
export function Review({ store }: { store: ReviewStore }) {
  useEffect(() => {
    void store.look();
    return store.stop;
  }, [store]);
  const state = store.state.value;
  const found = store.found.value;
  return (
    <>
      <p role="status" class={state.is === 'failed' ? 'error' : 'muted'} dir="auto">
        {state.is === 'looking' && t('reviewLooking', numberOf(state.done), numberOf(state.total))}
        {state.is === 'failed' && state.reason}
        {state.is === 'done' &&
          (found.length === 0 ? t('reviewNothing') : t('reviewFound', numberOf(found.length)))}
      </p>
      <ul role="list" class="plan-lines" aria-label={t('libraryReview')}>
        {found.map(({ id, name, hints }) => (
          <li key={id} class="plan-line">
            <a href={editAddress(id)}>
              <bdi>{name}</bdi>
            </a>
            {hints.map((hint, index) => (
              <p key={index} class="hint">
                {wordsOf(hint)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsOf(hint: Hint): string {
  switch (hint.kind) {
    case 'problem':
      return t('reviewProblem', hint.about);
    case 'name':
      return t('reviewName');
    case 'long':
      return t('reviewLong', numberOf(hint.length));
    case 'alike':
      return t('reviewAlike', numberOf(hint.one), numberOf(hint.other));
    case 'unused':
      return t('reviewUnused');
    case 'lang':
      return t('reviewLang', languageName(hint.lang));
    case 'changed':
      return t('reviewChanged', numberOf(hint.share));
  }
}
