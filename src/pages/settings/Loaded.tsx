import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Setup } from '../../core/setup';
import { t } from '../text';
import type { SettingsStore } from './settings-store';

/** Shows what depends on the set-up once it is read; else why not, and the way there. */
export function Loaded({
  store,
  children,
}: {
  store: SettingsStore;
  children(setup: Setup): ComponentChildren;
}) {
  useEffect(() => void store.load(), [store]);
  const loading = store.loading.value;
  const setup = store.setup.value;

  if (loading.is === 'loading') return <p role="status">{t('loading')}</p>;
  if (loading.is === 'failed') {
    return (
      <div class="notice">
        <p class="error" role="alert">
          {t('readFailed', loading.reason)}
        </p>
        <button type="button" onClick={store.load}>
          {t('tryAgain')}
        </button>
      </div>
    );
  }
  if (setup) return <>{children(setup)}</>;
  return (
    <div class="notice">
      <p>{t('settingsBefore')}</p>
      <a href="#welcome">{t('settingsToWelcome')}</a>
    </div>
  );
}
