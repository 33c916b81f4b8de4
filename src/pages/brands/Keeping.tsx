import { useEffect } from 'preact/hooks';
import { monthsText, t } from '../text';
import type { KeepingStore } from './keeping-store';

const CHOICES = [3, 6, 12, 24, 36, 60];

/** For how long the brand's contacts are kept. */
export function Keeping({ store, handle }: { store: KeepingStore; handle: string }) {
  useEffect(() => void store.load(), [store]);
  const months = store.monthsFor(handle);
  if (months === null) return null;
  const choices = [...new Set([...CHOICES, months])].toSorted((a, b) => a - b);

  return (
    <section aria-labelledby="keeping-title">
      <h3 id="keeping-title">{t('keepingTitle')}</h3>
      <div class="field">
        <label for="keeping">{t('keepingLabel')}</label>
        <select
          id="keeping"
          value={months}
          aria-describedby="keeping-hint"
          onChange={event => void store.change(handle, Number(event.currentTarget.value))}
        >
          {choices.map(choice => (
            <option key={choice} value={choice}>
              {monthsText(choice)}
            </option>
          ))}
        </select>
        <p class="hint" id="keeping-hint">
          {t('keepingHint')}
        </p>
      </div>
      <p role="status">{store.state.value === 'saved' && t('saved')}</p>
      {store.state.value === 'failed' && (
        <p class="error" role="alert">
          {t('keepingFailed')}
        </p>
      )}
    </section>
  );
}
