import { useSignal } from '@preact/signals';
import { Field } from '../../parts/Field';
import { Select } from '../../parts/Select';
import { t } from '../../text';
import type { KeysStore } from './keys-store';

/** For when the lead has a new key: its fingerprint, typed in, is the only one that a pack is taken with from then on. */
export function PinByHand({
  store,
  packs,
}: {
  store: KeysStore;
  /** Packs that are here, and those that a key is known for. */
  packs: readonly { id: string; name: string }[];
}) {
  const chosen = useSignal<string | null>(null);
  const fingerprint = useSignal('');
  const [first] = packs;
  if (!first) return null;
  const packId = (packs.find(({ id }) => id === chosen.value) ?? first).id;
  return (
    <details>
      <summary>{t('keyPinByHand')}</summary>
      <p class="hint">{t('keyPinHint')}</p>
      <form
        class="hand-out"
        onSubmit={async event => {
          event.preventDefault();
          if (await store.pin(packId, fingerprint.value)) fingerprint.value = '';
        }}
      >
        <Select
          label={t('keyPinPack')}
          value={packId}
          options={packs.map(({ id, name }) => [id, name])}
          onChoose={id => void (chosen.value = id)}
        />
        <Field
          id="pin-fingerprint"
          label={t('keyFingerprint')}
          value={fingerprint.value}
          onText={text => void (fingerprint.value = text.slice(0, 100))}
          placeholder="7F3K-Q2MD-9XTA-B4CW-K8PZ"
          autocapitalize="characters"
        />
        <div class="row">
          <button type="submit" disabled={fingerprint.value.trim() === ''}>
            {t('keyPin')}
          </button>
        </div>
      </form>
    </details>
  );
}
