import { useSignal } from '@preact/signals';
import { folderOf } from '../../../core/templates/folder';
import type { BulkChange } from '../../../messages/topics/library';
import { numberOf } from '../../customers/format';
import { t, type TextKey } from '../../text';
import type { ListStore } from './list-store';

const DONE: Readonly<Record<BulkChange['kind'] | 'back' | 'copy', TextKey>> = {
  move: 'doneMove',
  tag: 'doneTag',
  brands: 'doneTag',
  shortcut: 'doneTag',
  archive: 'doneArchive',
  restore: 'doneRestore',
  delete: 'doneDelete',
  back: 'doneBack',
  copy: 'doneCopy',
};

/** How many templates there are, what can be done with the selected ones, and the way back from what was done last. */
export function Selection({ store }: { store: ListStore }) {
  const count = store.selected.value.size;
  return (
    <div class="acts">
      <div class="row">
        <p role="status" class="muted grow">
          {count > 0 ? t('librarySelected', numberOf(count)) : t('libraryCount', numberOf(store.count.value))}
        </p>
        {count === 0 && store.count.value > 1 && (
          <button type="button" class="quiet" onClick={() => void store.selectAll()}>
            {t('librarySelectAll')}
          </button>
        )}
      </div>
      {count > 0 && <Deeds store={store} />}
      <Outcome store={store} />
    </div>
  );
}

function Deeds({ store }: { store: ListStore }) {
  const shelf = store.shelf.value;
  return (
    <div class="selection library-deeds" role="group" aria-label={t('libraryDeeds')}>
      {shelf !== 'bin' && <Move store={store} />}
      {shelf !== 'bin' && <Tag store={store} />}
      {shelf !== 'bin' && store.brands.value.length > 1 && <Brands store={store} />}
      <div class="row">
        {shelf !== 'offered' && (
          <button type="button" onClick={() => void store.apply({ kind: 'restore' })}>
            {t('libraryRestore')}
          </button>
        )}
        {shelf === 'offered' && (
          <button type="button" onClick={() => void store.apply({ kind: 'archive' })}>
            {t('libraryArchive')}
          </button>
        )}
        {shelf !== 'bin' && store.ofPacks.value.length > 0 && (
          <button type="button" onClick={() => void store.copy()}>
            {t('libraryCopy')}
          </button>
        )}
        {shelf !== 'bin' && (
          <button type="button" onClick={() => void store.apply({ kind: 'delete' })}>
            {t('libraryDelete')}
          </button>
        )}
        <button type="button" class="quiet" onClick={store.clearSelection}>
          {t('clearSelection')}
        </button>
      </div>
    </div>
  );
}

function Move({ store }: { store: ListStore }) {
  const folder = useSignal('');
  const clean = folderOf(folder.value);
  return (
    <form
      class="row"
      onSubmit={event => {
        event.preventDefault();
        void store.apply({ kind: 'move', folder: clean });
      }}
    >
      <input
        type="text"
        dir="auto"
        list="library-folders"
        maxLength={200}
        aria-label={t('libraryMoveTo')}
        placeholder={t('libraryMoveTo')}
        value={folder.value}
        onInput={event => void (folder.value = event.currentTarget.value)}
      />
      <button type="submit">{clean === '' ? t('libraryOutOfFolder') : t('libraryMove')}</button>
    </form>
  );
}

function Tag({ store }: { store: ListStore }) {
  const tag = useSignal('');
  const word = tag.value.trim();
  const change = (add: string[], remove: string[]) => {
    tag.value = '';
    void store.apply({ kind: 'tag', add, remove });
  };
  return (
    <form
      class="row"
      onSubmit={event => {
        event.preventDefault();
        if (word !== '') change([word], []);
      }}
    >
      <input
        type="text"
        dir="auto"
        list="library-tags"
        maxLength={60}
        aria-label={t('libraryTag')}
        placeholder={t('libraryTag')}
        value={tag.value}
        onInput={event => void (tag.value = event.currentTarget.value)}
      />
      <button type="submit" disabled={word === ''}>
        {t('libraryTagAdd')}
      </button>
      <button type="button" disabled={word === ''} onClick={() => change([], [word])}>
        {t('libraryTagRemove')}
      </button>
    </form>
  );
}

function Brands({ store }: { store: ListStore }) {
  const chosen = useSignal<readonly string[]>([]);
  const toggle = (handle: string, on: boolean) => {
    chosen.value = on ? [...chosen.value, handle] : chosen.value.filter(other => other !== handle);
  };
  return (
    <form
      class="row"
      aria-label={t('brandsList')}
      onSubmit={event => {
        event.preventDefault();
        void store.apply({ kind: 'brands', brands: [...chosen.value] });
      }}
    >
      {store.brands.value.map(({ handle, name }) => (
        <label key={handle} class="box">
          <input
            type="checkbox"
            checked={chosen.value.includes(handle)}
            onChange={event => toggle(handle, event.currentTarget.checked)}
          />
          <bdi>{name}</bdi>
        </label>
      ))}
      <button type="submit">{t(chosen.value.length === 0 ? 'libraryForAll' : 'libraryForThese')}</button>
    </form>
  );
}

function Outcome({ store }: { store: ListStore }) {
  const outcome = store.outcome.value;
  if (outcome.is === 'failed')
    return (
      <p role="alert" class="error" dir="auto">
        {outcome.reason}
      </p>
    );
  return (
    <p role="status" class="row">
      {outcome.is === 'placed' && t('libraryFolderPlace', numberOf(outcome.at), numberOf(outcome.of))}
      {outcome.is === 'done' && (
        <>
          <span>{t(DONE[outcome.kind], numberOf(outcome.count))}</span>
          {store.canUndo() && (
            <button type="button" class="quiet" onClick={() => void store.undo()}>
              {t('undo')}
            </button>
          )}
        </>
      )}
    </p>
  );
}
