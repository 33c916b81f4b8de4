import { useEffect, useRef } from 'preact/hooks';
import type { LibraryRow } from '../../../messages/topics/library';
import { Field } from '../../parts/Field';
import { t } from '../../text';
import { LIST, SUGGESTIONS } from '../addresses';
import { wordingProblem } from '../editor/problems';
import { WordingField } from '../editor/WordingField';
import { Fate } from './Fate';
import { Posted } from './Posted';
import type { ProposeStore } from './propose-store';
import type { QueueStore } from './queue-store';

interface ProposeProps {
  store: ProposeStore;
  queue: QueueStore;
  /** The reply that is suggested. */
  postId: string;
  rows: readonly LibraryRow[];
}

/** A posted reply beside the template that it could become, and what became of the agent's earlier suggestions. */
export function Propose({ store, queue, postId, rows }: ProposeProps) {
  useEffect(() => void store.open(postId), [store, postId]);
  const standing = store.standing.value;
  const prepared = store.prepared.value;
  return (
    <div class="propose">
      {standing.is === 'loading' && <p role="status">{t('loading')}</p>}
      {standing.is === 'unknown' && (
        <div class="notice">
          <p>{t('suggestUnknown')}</p>
          <a class="button" href={LIST}>
            {t('editAll')}
          </a>
        </div>
      )}
      {standing.is === 'failed' && !prepared && (
        <div class="notice">
          <p class="error" role="alert" dir="auto">
            {standing.reason}
          </p>
          <button type="button" onClick={() => void store.open(postId)}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {standing.is === 'sent' && <Sent />}
      {prepared && standing.is !== 'sent' && <Form store={store} queue={queue} prepared={prepared} />}
      <Mine queue={queue} rows={rows} />
    </div>
  );
}

type Prepared = NonNullable<ProposeStore['prepared']['value']>;

function Form({ store, queue, prepared }: Pick<ProposeProps, 'store' | 'queue'> & { prepared: Prepared }) {
  const standing = store.standing.value;
  const problem = wordingProblem(store.text.value, {});
  const twice = queue.waiting.value.some(({ reply }) => reply === prepared.reply);
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void store.send();
      }}
    >
      <p class="hint">{t('suggestHint')}</p>
      {twice && <p class="notice">{t('suggestTwice')}</p>}
      <div class="sides">
        <Posted post={prepared.post} reply={prepared.reply} />
        <WordingField
          id="suggest-text"
          label={t('suggestText')}
          value={store.text.value}
          onText={text => void (store.text.value = text)}
          error={problem}
          links={[]}
          snippets={[]}
          onFocus={() => undefined}
        />
      </div>
      <Field
        id="suggest-name"
        label={t('editName')}
        value={store.name.value}
        onText={name => void (store.name.value = name.slice(0, 200))}
        errors={store.name.value.trim() === '' ? [t('editNoName')] : []}
      />
      <Field
        id="suggest-words"
        label={t('suggestWords')}
        value={store.words.value}
        onText={words => void (store.words.value = words.slice(0, 500))}
      />
      <div class="row">
        <button
          type="submit"
          class="primary"
          disabled={problem !== null || store.name.value.trim() === '' || standing.is === 'sending'}
        >
          {t('suggestSend')}
        </button>
        <p role="status" class="error" dir="auto">
          {standing.is === 'failed' && standing.reason}
        </p>
      </div>
    </form>
  );
}

function Sent() {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <div class="notice" role="status" tabIndex={-1} ref={told}>
      <p>{t('suggestSent')}</p>
      <p class="hint">
        {t('suggestElsewhere')} <a href={SUGGESTIONS}>{t('librarySuggestions')}</a>
      </p>
    </div>
  );
}

// What an agent learns from: the lead's words about what they suggested before.
function Mine({ queue, rows }: Pick<ProposeProps, 'queue' | 'rows'>) {
  const mine = queue.mine.value;
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby="suggest-mine">
      <h2 id="suggest-mine">{t('suggestMine')}</h2>
      <ul role="list">
        {mine.map(suggestion => (
          <li key={suggestion.id} class="suggestion small">
            <p class="name">
              <bdi>{suggestion.name}</bdi>
            </p>
            <Fate suggestion={suggestion} rows={rows} />
          </li>
        ))}
      </ul>
    </section>
  );
}
