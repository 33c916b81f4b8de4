import type { ProblemKind } from '../../core/backup/problem';
import { t, type TextKey } from '../text';
import { RestorePreview } from './RestorePreview';
import type { RestoreStore } from './restore-store';
import { SecretField } from './SecretField';
import { shareText } from './words';
import { Working } from './Working';

const PROBLEMS: Readonly<Record<Exclude<ProblemKind, `passphrase-${string}`>, TextKey>> = {
  foreign: 'problemForeign',
  newer: 'problemNewer',
  cut: 'problemCut',
  damaged: 'problemDamaged',
};

/** Choosing a backup, seeing what is in it, and restoring it. `saved`: a backup of what is here was just made. */
export function RestorePart({ store, saved }: { store: RestoreStore; saved: boolean }) {
  const state = store.state.value;
  const mark = store.mark.value;
  const busy = store.work.state.value !== null;

  return (
    <div
      class="part drop"
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) void store.choose(file);
      }}
    >
      <h3>{t('restoreTitle')}</h3>
      {mark && !busy && (
        <p class="notice">{t('restoreUnfinished', mark.name, shareText(mark.done, mark.total))}</p>
      )}
      <p>{t('restoreIntro')}</p>
      {!busy && <Chooser store={store} />}
      {state.is === 'reading' && <Working work={store.work} label={t('restoreReading')} bytes />}
      {state.is === 'restoring' && <Working work={store.work} label={t('restoreWorking')} />}
      {state.is === 'sealed' && <Unseal store={store} wrong={state.wrong} />}
      {state.is === 'checked' && <RestorePreview store={store} checked={state.checked} saved={saved} />}
      <p role="status">
        {state.is === 'done' && t('restoreDone')}
        {state.is === 'cancelled' && t(mark ? 'restoreStopped' : 'restoreCancelled')}
      </p>
      <Trouble store={store} />
    </div>
  );
}

function Chooser({ store }: { store: RestoreStore }) {
  return (
    <label class="file">
      <span>{t('restoreChoose')}</span>
      <input
        type="file"
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void store.choose(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Unseal({ store, wrong }: { store: RestoreStore; wrong: boolean }) {
  return (
    <form
      class="part"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void store.unseal();
      }}
    >
      <SecretField
        id="restore-passphrase"
        label={t('passphraseLabel')}
        hint={t('restoreSealed')}
        value={store.passphrase.value}
        onText={text => (store.passphrase.value = text)}
        autocomplete="off"
        error={wrong ? t('restoreWrong') : ''}
      />
      <p>
        <button type="submit" class="primary">
          {t('restoreOpen')}
        </button>
      </p>
    </form>
  );
}

function Trouble({ store }: { store: RestoreStore }) {
  const state = store.state.value;
  const text = () => {
    if (state.is === 'unreadable' && state.problem in PROBLEMS)
      return t(PROBLEMS[state.problem as keyof typeof PROBLEMS]);
    if (state.is === 'failed') return t('restoreFailed', state.reason);
    if (state.is === 'importing') return t('restoreImporting');
    return state.is === 'elsewhere' ? t('restoreElsewhere') : '';
  };
  const words = text();
  return words === '' ? null : (
    <p role="alert" class="error">
      {words}
    </p>
  );
}
