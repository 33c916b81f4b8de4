import { t } from '../text';
import type { SettingsStore } from './settings-store';

/** Says that the last change is on disk, or why not, and takes it back. */
export function Saved({ store }: { store: SettingsStore }) {
  const saving = store.saving.value;

  return (
    <div class={saving.is === 'idle' ? 'saved idle' : 'saved'}>
      <p role="status">
        {saving.is === 'saving' && t('saving')}
        {saving.is === 'saved' && t('saved')}
      </p>
      {saving.is === 'failed' && (
        <p class="error" role="alert">
          {t('settingsFailed', saving.reason)}
        </p>
      )}
      {store.undoable.value && (
        <button type="button" class="quiet" onClick={() => void store.undo()}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
