import { useSignal } from '@preact/signals';
import { folderOf } from '../../../core/templates/folder';
import { t } from '../../text';
import type { ListStore } from './list-store';

/** The folder that is shown: another name, another place among its like, or what is in it to the folder above. */
export function Folder({ store }: { store: ListStore }) {
  const folder = store.folder.value;
  return folder ? <Named key={folder} folder={folder} store={store} /> : null;
}

function Named({ folder, store }: { folder: string; store: ListStore }) {
  const name = useSignal(folder);
  const clean = folderOf(name.value);
  return (
    <form
      class="row"
      onSubmit={event => {
        event.preventDefault();
        if (clean !== '' && clean !== folder) void store.renameFolder(clean);
      }}
    >
      <input
        type="text"
        dir="auto"
        maxLength={200}
        aria-label={t('libraryFolderName')}
        value={name.value}
        onInput={event => void (name.value = event.currentTarget.value)}
      />
      <button type="submit" disabled={clean === '' || clean === folder}>
        {t('libraryFolderRename')}
      </button>
      <Move store={store} by={-1} words={t('libraryFolderUp')} />
      <Move store={store} by={1} words={t('libraryFolderDown')} />
      <button type="button" onClick={() => void store.renameFolder('')}>
        {t('libraryFolderDissolve')}
      </button>
    </form>
  );
}

// A button that went off under somebody's key would lose them their place.
function Move({ store, by, words }: { store: ListStore; by: -1 | 1; words: string }) {
  return (
    <button type="button" aria-disabled={store.isEndFolder(by)} onClick={() => void store.moveFolder(by)}>
      {words}
    </button>
  );
}
