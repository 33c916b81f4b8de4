import { useEffect, useRef } from 'preact/hooks';
import type { Suggestion } from '../../../core/templates/suggestion';
import { momentText, t } from '../../text';
import type { Contents } from '../list/list-store';
import { TemplateWords } from '../TemplateWords';
import type { DecideStore } from './decide-store';
import { Deciding } from './Deciding';
import { Posted } from './Posted';

interface CardProps {
  suggestion: Suggestion;
  store: DecideStore;
  contents: Contents;
  now(): number;
}

/** One suggestion: whose, what was posted, what it would be as a template, and the ways to decide. */
export function SuggestionCard({ suggestion, store, contents, now }: CardProps) {
  const { id, name, by, at, brand, words, text } = suggestion;
  const open = store.at.value?.suggestion.id === id ? store.at.value : null;
  const edited = open !== null && open.way !== 'decline' && store.edit.draft.value !== null;
  return (
    <li class="suggestion">
      <article aria-labelledby={`suggestion-${id}`}>
        <h2 id={`suggestion-${id}`}>
          <bdi>{name}</bdi>
        </h2>
        <p class="hint">
          <bdi>^{by}</bdi> · <bdi>@{brand}</bdi> · {momentText(at, now())}
        </p>
        {words !== '' && (
          <blockquote class="said">
            <p dir="auto">{words}</p>
          </blockquote>
        )}
        <div class={edited && open.way === 'new' ? '' : 'sides'}>
          <Posted {...suggestion} />
          {!(edited && open.way === 'new') && (
            <dl class="posted">
              <dt>{t('suggestText')}</dt>
              <dd dir="auto">
                <TemplateWords text={text} />
              </dd>
            </dl>
          )}
        </div>
        {open ? (
          <Deciding store={store} contents={contents} now={now} />
        ) : (
          <Ways store={store} suggestion={suggestion} />
        )}
      </article>
    </li>
  );
}

function Ways({ store, suggestion }: Pick<CardProps, 'store' | 'suggestion'>) {
  const box = useRef<HTMLDivElement>(null);
  // The form that they stand in for again had the focus.
  useEffect(() => {
    if (store.left.value !== suggestion.id) return;
    store.left.value = '';
    box.current?.querySelector('button')?.focus();
  }, [store, suggestion]);
  return (
    <div class="row" ref={box}>
      <button type="button" class="primary" onClick={() => void store.begin(suggestion, 'new')}>
        {t('suggestionNew')}
      </button>
      <button type="button" onClick={() => void store.begin(suggestion, 'wording')}>
        {t('suggestionWording')}
      </button>
      <button type="button" onClick={() => void store.begin(suggestion, 'decline')}>
        {t('suggestionDeclineOpen')}
      </button>
    </div>
  );
}
