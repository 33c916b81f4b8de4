import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { SecretField } from '../backup/SecretField';
import { Sign } from '../parts/Sign';
import { t, textDirection, textLanguage } from '../text';
import type { LockStore } from './lock-store';
import { PinTold } from './PinTold';

/** Shows our pages, or while it is locked the field for the PIN and nothing else. */
export function LockGate({ store, children }: { store: LockStore; children: ComponentChildren }) {
  const state = store.state.value;
  if (!state) return null;
  return state.locked ? <Unlock store={store} /> : <>{children}</>;
}

function Unlock({ store }: { store: LockStore }) {
  useEffect(() => {
    document.documentElement.lang = textLanguage();
    document.documentElement.dir = textDirection();
    document.title = `${t('unlockTitle')} · ${t('extensionName')}`;
  }, []);
  return (
    <main class="locked-page">
      <Sign />
      <h1>{t('unlockTitle')}</h1>
      <form
        class="part"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void store.unlock();
        }}
      >
        <SecretField
          id="unlock-pin"
          label={t('pinLabel')}
          value={store.pin.value}
          onText={text => (store.pin.value = text)}
          autocomplete="off"
          focus
        />
        <PinTold store={store} />
        <button type="submit" class="primary">
          {t('unlock')}
        </button>
      </form>
      <p class="hint">{t('lockForgotten')}</p>
    </main>
  );
}
