import { useEffect } from 'preact/hooks';
import { t } from '../text';
import { LINES } from './RestorePreview';
import { rowsIn } from './restore-store';
import type { StorageStore } from './storage-store';
import { numberText, sizeText } from './words';

/** How much is used by what, whether the browser may clear it, and how to make room. */
export function StorageSection({ store }: { store: StorageStore }) {
  useEffect(() => void store.load(), [store]);
  const used = store.used.value;
  if (!used) return <p role="status">{store.failed.value || t('loading')}</p>;

  return (
    <>
      <p>
        {used.used !== null &&
          (used.quota === null
            ? t('storageUsed', sizeText(used.used))
            : t('storageUsedOf', sizeText(used.used), sizeText(used.quota)))}
      </p>
      <dl class="facts">
        {LINES.map(({ title, tables }) => (
          <>
            <dt>{t(title)}</dt>
            <dd>{numberText(rowsIn(used.counts, ...tables))}</dd>
          </>
        ))}
      </dl>
      <div class="part">
        <p>{t(used.persisted ? 'storageKept' : 'storageNotKept')}</p>
        {!used.persisted && (
          <p>
            <button type="button" onClick={() => void store.persist()}>
              {t('storagePersist')}
            </button>
          </p>
        )}
        <p role="status">{store.asked.value === 'refused' && t('storagePersistNo')}</p>
      </div>
      <div class="part">
        <h3>{t('storageFree')}</h3>
        <ul class="ways">
          <li>
            <a href="#settings/brands">{t('storageFreeKeeping')}</a>
          </li>
          <li>
            <a href="#settings/backup">{t('storageFreeBackup')}</a>
          </li>
          {used.remains > 0 && (
            <li>
              <button type="button" onClick={() => void store.removeRemains()}>
                {t('storageFreeRemains', numberText(used.remains))}
              </button>
            </li>
          )}
        </ul>
      </div>
    </>
  );
}
