import { useEffect } from 'preact/hooks';
import { t } from '../text';
import type { RemindersStore } from './reminders-store';

/** How follow-ups ring, and the button that lets the browser tell of them. */
export function Reminders({ store }: { store: RemindersStore }) {
  useEffect(() => void store.check(), [store]);
  const state = store.state.value;
  return (
    <>
      <p>{t('remindersIntro')}</p>
      {(state === 'not yet' || state === 'refused') && (
        <p>
          <button type="button" onClick={() => void store.allow()}>
            {t('remindersAllow')}
          </button>
        </p>
      )}
      <p role="status">
        {state === 'allowed' && t('remindersOn')}
        {state === 'refused' && t('remindersRefused')}
      </p>
    </>
  );
}
