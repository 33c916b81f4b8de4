import { useLayoutEffect } from 'preact/hooks';
import { folderOf } from '../../../core/templates/folder';
import type { Template } from '../../../core/templates/template';
import type { TemplateUse } from '../../../core/templates/use';
import type { LibraryRow, TemplateEdit } from '../../../messages/topics/library';
import { Field } from '../../parts/Field';
import { t } from '../../text';
import { editAddress, LIST } from '../addresses';
import { Compare } from './Compare';
import type { EditStore } from './edit-store';
import { History } from './History';
import { Preview } from './Preview';
import { isSound, problemsOf, shortcutFrom, type EditProblems } from './problems';
import { Use } from './Use';
import { useStay } from './use-stay';
import { When } from './When';
import { Wordings } from './Wordings';

interface EditorProps {
  store: EditStore;
  /** '' for a new one. */
  id: string;
  rows: readonly LibraryRow[];
  folders: readonly string[];
  now(): number;
  use(id: string): Promise<TemplateUse>;
}

/** One template: its words, when it is of use, what it becomes for customers, and how it stood before. */
export function Editor({ store, id, rows, folders, now, use }: EditorProps) {
  // Before anything is drawn: else the template that was open last would stand there for a moment.
  useLayoutEffect(() => void store.open(id), [store, id]);
  useStay(store.dirty);

  const draft = store.draft.value;
  const standing = store.standing.value;
  return (
    <>
      <p>
        <a href={LIST}>{t('editAll')}</a>
      </p>
      {standing.is === 'loading' && <p role="status">{t('loading')}</p>}
      {standing.is === 'gone' && <p class="notice">{t('editGone')}</p>}
      {!draft && standing.is === 'failed' && (
        <p class="error" role="alert" dir="auto">
          {standing.reason}
        </p>
      )}
      {draft && <Form store={store} draft={draft} rows={rows} folders={folders} now={now} use={use} />}
    </>
  );
}

function Form({ store, draft, rows, folders, now, use }: Omit<EditorProps, 'id'> & { draft: TemplateEdit }) {
  const problems = problemsOf(draft, rows, store.texts.value);
  const shown = draft.wordings[store.shown.value] ?? draft.wordings[0];
  const snippets = rows
    .filter(row => row.id !== draft.id && row.deletedAt === null && row.archivedAt === null)
    .map(({ shortcut }) => shortcut);
  return (
    <form
      class="editor"
      onSubmit={event => {
        event.preventDefault();
        void keep(store, problems);
      }}
      onKeyDown={event => {
        if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void keep(store, problems);
      }}
    >
      <div class="editor-words">
        <About store={store} draft={draft} problems={problems} folders={folders} />
        <Wordings store={store} problems={problems} snippets={snippets} />
        <When store={store} />
        <Ending store={store} draft={draft} problems={problems} />
        {store.original.value && <Use key={draft.id} read={() => use(draft.id)} />}
        <History store={store} />
      </div>
      {shown && <Preview store={store} wording={shown} now={now()} />}
    </form>
  );
}

interface PartProps {
  store: EditStore;
  draft: TemplateEdit;
  problems: EditProblems;
}

/** Name, shortcut, folder and tags of a template that is written. */
export function About({ store, draft, problems, folders }: PartProps & Pick<EditorProps, 'folders'>) {
  const fresh = store.original.value === null;
  const free = problems.freeShortcut;
  // What nobody has typed in yet is not wrong.
  const touched = !fresh || draft.name !== '' || draft.shortcut !== '';
  return (
    <>
      <Field
        id="edit-name"
        label={t('editName')}
        value={draft.name}
        onText={name => {
          const follows = fresh && draft.shortcut === shortcutFrom(draft.name);
          store.change({ name, ...(follows && { shortcut: shortcutFrom(name) }) });
        }}
        errors={touched ? problems.name : []}
      />
      <Field
        id="edit-shortcut"
        label={t('editShortcut')}
        value={draft.shortcut}
        onText={shortcut => store.change({ shortcut })}
        errors={touched ? problems.shortcut : []}
        hint={t('editShortcutHint')}
        autocapitalize="none"
      >
        {free !== null && (
          <button type="button" onClick={() => store.change({ shortcut: free })}>
            {t('editShortcutFree', free)}
          </button>
        )}
      </Field>
      <div class="row editor-places">
        <label class="field">
          <span>{t('libraryFolder')}</span>
          <input
            type="text"
            dir="auto"
            list="edit-folders"
            maxLength={200}
            value={draft.folder ?? ''}
            onInput={event => store.change({ folder: event.currentTarget.value || undefined })}
            onBlur={() => store.change({ folder: folderOf(draft.folder ?? '') || undefined })}
          />
        </label>
        <label class="field">
          <span>{t('editTags')}</span>
          <input
            type="text"
            dir="auto"
            value={draft.tags.join(', ')}
            onChange={event => store.change({ tags: tagsOf(event.currentTarget.value) })}
          />
        </label>
      </div>
      <datalist id="edit-folders">
        {folders.map(folder => (
          <option key={folder} value={folder} />
        ))}
      </datalist>
    </>
  );
}

function Ending({ store, draft, problems }: PartProps) {
  const standing = store.standing.value;
  const dirty = store.dirty.value;
  if (standing.is === 'changed') {
    return (
      <ChangedMeanwhile
        draft={draft}
        theirs={standing.theirs}
        onKeep={() => void store.keepMine()}
        onTake={store.takeTheirs}
      />
    );
  }
  return (
    <div class="row editor-end">
      <button
        type="submit"
        class="primary"
        disabled={!dirty || !isSound(problems) || standing.is === 'saving'}
      >
        {t('editSave')}
      </button>
      {dirty && (
        <button type="button" onClick={store.discard}>
          {t('editDiscard')}
        </button>
      )}
      <p role="status" class={standing.is === 'failed' ? 'error' : 'muted'} dir="auto">
        {standing.is === 'failed' && standing.reason}
        {standing.is === 'saved' && !dirty && t('editSaved')}
        {dirty && standing.is !== 'failed' && t('editUnsaved')}
      </p>
    </div>
  );
}

interface ChangedProps {
  draft: TemplateEdit;
  theirs: Template;
  onKeep: () => void;
  onTake: () => void;
}

/** Somebody changed the template while it was edited here: both, and whose words stay. */
export function ChangedMeanwhile({ draft, theirs, onKeep, onTake }: ChangedProps) {
  return (
    <div class="notice" role="alert">
      <p>{t('editChanged')}</p>
      <Compare before={draft} after={theirs} />
      <div class="row">
        <button type="button" class="primary" onClick={onKeep}>
          {t('editKeepMine')}
        </button>
        <button type="button" onClick={onTake}>
          {t('editTakeTheirs')}
        </button>
      </div>
    </div>
  );
}

async function keep(store: EditStore, problems: EditProblems): Promise<void> {
  if (!store.dirty.value || !isSound(problems)) return;
  // A new template has an address of its own from now on.
  if (await store.keep()) history.replaceState(null, '', editAddress(store.original.value?.id ?? ''));
}

function tagsOf(text: string): string[] {
  const tags = text.split(',').map(tag => tag.trim().slice(0, 60));
  return [...new Set(tags.filter(tag => tag !== ''))].slice(0, 50);
}
