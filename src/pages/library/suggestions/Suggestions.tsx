import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Suggestion } from '../../../core/templates/suggestion';
import { numberOf } from '../../customers/format';
import { t } from '../../text';
import { editAddress } from '../addresses';
import type { Contents } from '../list/list-store';
import type { DecideStore } from './decide-store';
import { Fate } from './Fate';
import type { QueueStore } from './queue-store';
import { SuggestionCard } from './SuggestionCard';

interface SuggestionsProps {
  queue: QueueStore;
  store: DecideStore;
  contents: Contents;
  now(): number;
}

/** What agents would like to have among the templates: what waits for a decision, and what became of the rest. */
export function Suggestions({ queue, store, contents, now }: SuggestionsProps) {
  const reading = queue.reading.value;
  const waiting = queue.waiting.value;
  const card = (suggestion: Suggestion) => (
    <SuggestionCard key={suggestion.id} suggestion={suggestion} store={store} contents={contents} now={now} />
  );
  return (
    <div class="suggestions">
      <Told store={store} />
      {reading.is === 'first' && <p role="status">{t('loading')}</p>}
      {reading.is === 'failed' && (
        <div class="notice">
          <p class="error" role="alert" dir="auto">
            {reading.reason}
          </p>
          <button type="button" onClick={() => void queue.load()}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {reading.is === 'ready' && waiting.length === 0 && <p class="notice">{t('suggestionsEmpty')}</p>}
      <ul role="list" aria-label={t('suggestionsWaiting')}>
        {waiting.map(card)}
      </ul>
      <HandOut queue={queue} />
      <Decided queue={queue} contents={contents} card={card} />
    </div>
  );
}

// The card that had the focus is gone then: the focus goes to what is said about it.
function Told({ store }: { store: DecideStore }) {
  const box = useRef<HTMLParagraphElement>(null);
  const outcome = store.outcome.value;
  const done = outcome.is === 'accepted' || outcome.is === 'declined';
  useEffect(() => {
    if (done) box.current?.focus();
  }, [done, outcome]);
  return (
    <p role="status" tabIndex={-1} ref={box}>
      {outcome.is === 'accepted' && (
        <>
          {t('suggestionDone')}{' '}
          <a href={editAddress(outcome.template.id)}>
            <bdi>{outcome.template.name}</bdi>
          </a>
        </>
      )}
      {outcome.is === 'declined' && t('suggestionNotTaken')}
    </p>
  );
}

function HandOut({ queue }: { queue: QueueStore }) {
  const outcome = queue.handedOut.value;
  const count = queue.mineWaiting.value.length;
  if (count === 0) return null;
  return (
    <section class="part" aria-labelledby="hand-suggestions">
      <h2 id="hand-suggestions">{t('suggestionsElsewhere')}</h2>
      <p class="hint">{t('suggestionsElsewhereHint')}</p>
      <div class="row">
        <button type="button" onClick={() => void queue.handOut()}>
          {t('suggestionsSave', numberOf(count))}
        </button>
        <p role="status" class={outcome.is === 'failed' ? 'error' : 'muted'} dir="auto">
          {outcome.is === 'saved' && t('suggestionsSaved', numberOf(outcome.count))}
          {outcome.is === 'failed' && outcome.reason}
        </p>
      </div>
    </section>
  );
}

interface DecidedProps {
  queue: QueueStore;
  contents: Contents;
  /** How one stands there that is decided once more. */
  card(suggestion: Suggestion): ComponentChild;
}

function Decided({ queue, contents, card }: DecidedProps) {
  const decided = queue.decided.value;
  const again = useSignal('');
  if (decided.length === 0) return null;
  return (
    <details>
      <summary>{t('suggestionsDecided', numberOf(decided.length))}</summary>
      <ul role="list" aria-label={t('suggestionsDecided', numberOf(decided.length))}>
        {decided.map(suggestion =>
          again.value === suggestion.id ? (
            card(suggestion)
          ) : (
            <li key={suggestion.id} class="suggestion small">
              <p class="row">
                <span class="grow">
                  <bdi class="name">{suggestion.name}</bdi> <bdi class="hint">^{suggestion.by}</bdi>
                </span>
                {suggestion.decided?.is === 'declined' && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={`${t('suggestionAgain')}: ${suggestion.name}`}
                    onClick={() => void (again.value = suggestion.id)}
                  >
                    {t('suggestionAgain')}
                  </button>
                )}
              </p>
              <Fate suggestion={suggestion} rows={contents.rows} />
            </li>
          ),
        )}
      </ul>
    </details>
  );
}
