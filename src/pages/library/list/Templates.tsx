import { useEffect } from 'preact/hooks';
import { t } from '../../text';
import { NEW } from '../addresses';
import { Clashes } from './Clashes';
import { Folder } from './Folder';
import type { ListStore } from './list-store';
import { Narrow } from './Narrow';
import { Selection } from './Selection';
import { TemplateList } from './TemplateList';

/** All templates: found, narrowed, sorted, and many changed at once. */
export function Templates({ store }: { store: ListStore }) {
  useEffect(() => {
    void store.open().then(store.warm);
    document.querySelector<HTMLElement>('#search-library')?.focus();
  }, [store]);
  return (
    <>
      <Narrow store={store} />
      <Folder store={store} />
      <Clashes store={store} />
      <Selection store={store} />
      <datalist id="library-folders">
        {store.folders.value.map(folder => (
          <option key={folder} value={folder} />
        ))}
      </datalist>
      <datalist id="library-tags">
        {store.tags.value.map(tag => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <TemplateList store={store} />
      <Nothing store={store} />
    </>
  );
}

// What stands where the list would.
function Nothing({ store }: { store: ListStore }) {
  const reading = store.reading.value;
  if (reading.is === 'first' && store.count.value === 0) return <p role="status">{t('loading')}</p>;
  if (reading.is === 'failed') {
    return (
      <div class="notice">
        <p class="error" role="alert" dir="auto">
          {reading.reason}
        </p>
        <button type="button" onClick={() => void store.load()}>
          {t('tryAgain')}
        </button>
      </div>
    );
  }
  if (store.count.value > 0) return null;
  if (store.shelf.value === 'archive') return <p class="notice">{t('archiveEmpty')}</p>;
  if (store.shelf.value === 'bin') return <p class="notice">{t('binEmpty')}</p>;
  return (
    <div class="notice">
      <p>{store.contents.value.rows.length > 0 ? t('libraryNone') : t('libraryEmpty')}</p>
      <a class="button" href={NEW}>
        {t('libraryWrite')}
      </a>
    </div>
  );
}
