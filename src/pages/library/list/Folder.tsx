import { useSignal } from '@preact/signals';
import { folderOf } from '../../../core/templates/folder';
import { t } from '../../text';
import type { ListStore } from './list-store';

/** The folder that is shown: another name for it, or what is in it to the folder above. */
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
      <button type="button" onClick={() => void store.renameFolder('')}>
        {t('libraryFolderDissolve')}
      </button>
    </form>
  );
}
