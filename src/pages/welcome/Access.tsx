import { useEffect } from 'preact/hooks';
import { t } from '../text';
import type { AccessStore } from './access-store';

/** Asks for access to x.com where the browser withheld it; nothing otherwise. */
export function Access({ store }: { store: AccessStore }) {
  useEffect(() => void store.check(), [store]);
  const state = store.state.value;
  if (state === 'unknown' || state === 'given') return null;

  return (
    <section class="notice" aria-labelledby="access-title">
      <h2 id="access-title">{t('accessTitle')}</h2>
      {state === 'just given' ? (
        <p role="status">{t('accessGiven')}</p>
      ) : (
        <>
          <p>{t('accessMissing')}</p>
          {state === 'refused' && (
            <p class="error" role="alert">
              {t('accessRefused')}
            </p>
          )}
          <button type="button" onClick={store.ask}>
            {t('accessAllow')}
          </button>
        </>
      )}
    </section>
  );
}
