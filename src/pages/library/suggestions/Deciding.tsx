import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { TemplateEdit } from '../../../messages/topics/library';
import { Field } from '../../parts/Field';
import { SearchField } from '../../parts/SearchField';
import { t } from '../../text';
import { About, ChangedMeanwhile } from '../editor/Editor';
import { Preview } from '../editor/Preview';
import { isSound, problemsOf } from '../editor/problems';
import { useStay } from '../editor/use-stay';
import { Wordings } from '../editor/Wordings';
import type { Contents } from '../list/list-store';
import type { DecideStore } from './decide-store';

interface DecidingProps {
  store: DecideStore;
  contents: Contents;
  now(): number;
}

/** How a suggestion is decided: as a new template, as another wording of one, or with a word why not. */
export function Deciding({ store, contents, now }: DecidingProps) {
  const box = useRef<HTMLDivElement>(null);
  const way = store.at.value?.way;
  const draft = store.edit.draft.value;
  const chosen = store.edit.original.value;
  useStay(store.edit.dirty);
  const many = chosen?.wordings.length ?? 0;
  const ready =
    way === 'wording' ? chosen !== null && draft !== null && draft.wordings.length > many : draft !== null;
  useEffect(() => {
    const [first] = box.current?.querySelectorAll<HTMLElement>('input, textarea') ?? [];
    // Below the wordings that the template has already stands the one that is new.
    const fields = box.current?.querySelectorAll<HTMLElement>('.wordings textarea') ?? [];
    const field = way === 'wording' && fields.length > 0 ? fields[fields.length - 1] : first;
    field?.focus();
  }, [way, ready]);
  return (
    <div class="deciding" ref={box}>
      {way === 'decline' && <Declining store={store} />}
      {way === 'wording' && !chosen && <Choosing store={store} />}
      {draft && (way === 'new' || (way === 'wording' && chosen)) && (
        <Accepting store={store} draft={draft} contents={contents} now={now} />
      )}
    </div>
  );
}

function Accepting({ store, draft, contents, now }: DecidingProps & { draft: TemplateEdit }) {
  const { edit } = store;
  const problems = problemsOf(draft, contents.rows, edit.texts.value);
  const isNew = store.at.value?.way === 'new';
  const standing = edit.standing.value;
  const shown = draft.wordings[edit.shown.value] ?? draft.wordings[0];
  const snippets = contents.rows
    .filter(row => row.id !== draft.id && row.deletedAt === null && row.archivedAt === null)
    .map(({ shortcut }) => shortcut);
  const take = () => void (isSound(problems) && store.accept());
  return (
    <form
      class="editor-words"
      onSubmit={event => {
        event.preventDefault();
        take();
      }}
      onKeyDown={event => {
        if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        take();
      }}
    >
      {isNew ? (
        <About store={edit} draft={draft} problems={problems} folders={contents.folders} />
      ) : (
        <h3>
          <bdi>{draft.name}</bdi>
        </h3>
      )}
      <Wordings store={edit} problems={problems} snippets={snippets} />
      <Unfolding>{() => shown && <Preview store={edit} wording={shown} now={now()} />}</Unfolding>
      <Word store={store} />
      {standing.is === 'changed' ? (
        <ChangedMeanwhile
          draft={draft}
          theirs={standing.theirs}
          onKeep={() => void store.accept(true)}
          onTake={store.takeTheirs}
        />
      ) : (
        <Ending
          store={store}
          does={t(isNew ? 'suggestionAdd' : 'suggestionAddWording')}
          ready={isSound(problems)}
          failed={standing.is === 'failed' ? standing.reason : ''}
        />
      )}
    </form>
  );
}

// Filling twelve samples at every key is for those who look.
function Unfolding({ children }: { children(): preact.ComponentChild }) {
  const open = useSignal(false);
  return (
    <details onToggle={event => void (open.value = event.currentTarget.open)}>
      <summary>{t('previewTitle')}</summary>
      {open.value && children()}
    </details>
  );
}

function Choosing({ store }: { store: DecideStore }) {
  const { candidates, query } = store;
  return (
    <>
      <div class="field">
        <label for="choose-template">{t('suggestionFind')}</label>
        <SearchField id="choose-template" value={query.value} onText={text => void store.find(text)} />
      </div>
      <ul role="list" class="candidates" aria-label={t('libraryList')}>
        {candidates.value.map(({ id, name, shortcut, begins }) => (
          <li key={id}>
            <button type="button" class="candidate" onClick={() => void store.choose(id)}>
              <span>
                <bdi class="name">{name}</bdi> <bdi class="muted">;;{shortcut}</bdi>
              </span>
              <span class="muted candidate-text" dir="auto">
                {begins}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {candidates.value.length === 0 && <p role="status">{t('suggestionFindNone')}</p>}
      <div class="row">
        <Leave store={store} />
      </div>
    </>
  );
}

function Declining({ store }: { store: DecideStore }) {
  const outcome = store.outcome.value;
  return (
    <form
      class="editor-words"
      onSubmit={event => {
        event.preventDefault();
        void store.decline();
      }}
    >
      <Word store={store} />
      <Ending
        store={store}
        does={t('suggestionDecline')}
        failed={outcome.is === 'failed' ? outcome.reason : ''}
      />
    </form>
  );
}

function Word({ store }: { store: DecideStore }) {
  return (
    <Field
      id="decision-words"
      label={t('suggestionWord', store.at.value?.suggestion.by ?? '')}
      value={store.words.value}
      onText={words => void (store.words.value = words.slice(0, 500))}
    />
  );
}

interface EndingProps {
  store: DecideStore;
  /** What sending the form does. */
  does: string;
  ready?: boolean;
  /** Why it could not be done, '' while it can. */
  failed: string;
}

function Ending({ store, does, ready = true, failed }: EndingProps) {
  return (
    <div class="row">
      <button type="submit" class="primary" disabled={!ready || store.busy.value}>
        {does}
      </button>
      <Leave store={store} />
      <p role="status" class="error" dir="auto">
        {failed}
      </p>
    </div>
  );
}

function Leave({ store }: { store: DecideStore }) {
  return (
    <button type="button" onClick={store.leave}>
      {t('cancel')}
    </button>
  );
}
