import { useSignal } from '@preact/signals';
import { SHORTEST_PASSPHRASE } from '../../../messages/topics/packs';
import { SecretField } from '../../backup/SecretField';
import { Field } from '../../parts/Field';
import { t, type TextKey } from '../../text';
import type { KeysStore } from './keys-store';
import { PinByHand } from './PinByHand';

type Ended = 'nothing' | 'made' | 'restored' | 'wrong' | 'damaged' | 'pinned';

const OUTCOMES: Readonly<Record<Ended, TextKey | null>> = {
  nothing: null,
  made: 'keyMade',
  restored: 'keyRestored',
  wrong: 'keyWrong',
  damaged: 'keyDamaged',
  pinned: 'keyPinned',
};

interface KeysProps {
  store: KeysStore;
  /** Packs that are here. */
  packs: readonly { id: string; name: string }[];
}

/** The key that packs are signed with, and the keys that are known here. */
export function Keys({ store, packs }: KeysProps) {
  const { supported, own, pins } = store.keys.value;
  const outcome = store.outcome.value;
  const words = outcome.is === 'failed' ? null : OUTCOMES[outcome.is];
  if (!supported) return null;
  return (
    <section class="part" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('keyTitle')}</h2>
      <p class="hint">{t('keyHint')}</p>
      {own ? (
        <p class="row">
          <bdi>{own.name}</bdi> <code dir="ltr">{own.fingerprint}</code>
          <button type="button" onClick={() => void store.saveBackup()}>
            {t('keyBackup')}
          </button>
        </p>
      ) : (
        <>
          <Make store={store} />
          <Restore store={store} />
        </>
      )}
      <p
        role="status"
        class={['failed', 'wrong', 'damaged'].includes(outcome.is) ? 'error' : 'muted'}
        dir="auto"
      >
        {outcome.is === 'failed' ? outcome.reason : words && t(words)}
      </p>
      {pins.length > 0 && (
        <ul role="list" class="plan-lines" aria-label={t('keyPins')}>
          {pins.map(pin => (
            <li key={pin.packId} class="plan-line row">
              <p class="grow">
                <bdi>{pin.packName}</bdi> <code dir="ltr">{pin.fingerprint}</code>
              </p>
              <button
                type="button"
                aria-label={`${t('keyUnpin')}: ${pin.packName}`}
                onClick={() => void store.unpin(pin.packId)}
              >
                {t('keyUnpin')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <PinByHand store={store} packs={withPinned(packs, pins)} />
    </section>
  );
}

// A pack that was removed may come again: its key stays known.
function withPinned(
  packs: KeysProps['packs'],
  pins: readonly { packId: string; packName: string }[],
): { id: string; name: string }[] {
  const others = pins.filter(({ packId }) => packs.every(({ id }) => id !== packId));
  return [
    ...packs.map(({ id, name }) => ({ id, name })),
    ...others.map(({ packId, packName }) => ({ id: packId, name: packName })),
  ];
}

function Make({ store }: { store: KeysStore }) {
  const name = useSignal('');
  const secret = useSignal('');
  return (
    <form
      class="hand-out"
      onSubmit={event => {
        event.preventDefault();
        void store.make(name.value.trim(), secret.value);
        secret.value = '';
      }}
    >
      <Field
        id="key-name"
        label={t('keyName')}
        value={name.value}
        onText={text => void (name.value = text.slice(0, 100))}
      />
      <SecretField
        id="key-secret"
        label={t('keySecret', String(SHORTEST_PASSPHRASE))}
        value={secret.value}
        onText={text => void (secret.value = text)}
        autocomplete="new-password"
      />
      <div class="row">
        <button
          type="submit"
          disabled={name.value.trim() === '' || secret.value.length < SHORTEST_PASSPHRASE}
        >
          {t('keyMake')}
        </button>
      </div>
    </form>
  );
}

function Restore({ store }: { store: KeysStore }) {
  const backup = useSignal('');
  const secret = useSignal('');
  return (
    <details>
      <summary>{t('keyRestore')}</summary>
      <form
        class="hand-out"
        onSubmit={event => {
          event.preventDefault();
          void store.restore(backup.value, secret.value);
          secret.value = '';
        }}
      >
        <label class="field">
          <span>{t('keyFile')}</span>
          <input
            type="file"
            accept=".json,.txt"
            onChange={async event => {
              backup.value = (await event.currentTarget.files?.[0]?.text())?.slice(0, 10_000) ?? '';
            }}
          />
        </label>
        <SecretField
          id="key-old-secret"
          label={t('keyOldSecret')}
          value={secret.value}
          onText={text => void (secret.value = text)}
          autocomplete="current-password"
        />
        <div class="row">
          <button type="submit" disabled={backup.value === '' || secret.value === ''}>
            {t('keyRestore')}
          </button>
        </div>
      </form>
    </details>
  );
}
