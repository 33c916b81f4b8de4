import { useEffect } from 'preact/hooks';
import { t } from '../text';
import { RestorePart } from './RestorePart';
import type { RestoreStore } from './restore-store';
import { SHORTEST_PASSPHRASE, type SaveStore } from './save-store';
import { SecretField } from './SecretField';
import { dayText, sizeText } from './words';
import { Working } from './Working';

/** Saving everything into one file, and bringing it back. */
export function BackupSection({ save, restore }: { save: SaveStore; restore: RestoreStore }) {
  useEffect(() => void Promise.all([save.load(), restore.load()]), [save, restore]);
  return (
    <>
      <SavePart store={save} />
      <RestorePart store={restore} saved={save.state.value.is === 'saved'} />
    </>
  );
}

function SavePart({ store }: { store: SaveStore }) {
  const { sealed, work, madeAt } = store;
  const last = madeAt.value;

  function submit(event: Event) {
    event.preventDefault();
    void store.start();
  }

  return (
    <form class="part" onSubmit={submit} noValidate>
      <p>{t('backupIntro')}</p>
      <p class="muted">{last === null ? t('backupNever') : t('backupLast', dayText(last))}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={sealed.value}
          onChange={event => (sealed.value = event.currentTarget.checked)}
        />
        <span>{t('backupSeal')}</span>
      </label>
      {sealed.value && <PassphraseFields store={store} />}
      {work.state.value ? (
        <Working work={work} label={t('backupSaving')} />
      ) : (
        <p>
          <button type="submit" class="primary">
            {t('backupSave')}
          </button>
        </p>
      )}
      <Outcome store={store} />
    </form>
  );
}

function PassphraseFields({ store }: { store: SaveStore }) {
  const { passphrase, again, state } = store;
  const problem = state.value.is === 'incomplete' ? store.problem.value : null;
  const least = String(SHORTEST_PASSPHRASE);
  return (
    <>
      <SecretField
        id="backup-passphrase"
        label={t('passphraseLabel')}
        hint={t('passphraseHint', least)}
        value={passphrase.value}
        onText={text => (passphrase.value = text)}
        autocomplete="new-password"
        error={problem === 'short' ? t('useAtLeast', least) : ''}
      />
      <SecretField
        id="backup-again"
        label={t('passphraseAgain')}
        value={again.value}
        onText={text => (again.value = text)}
        autocomplete="new-password"
        error={problem === 'different' ? t('notTheSame') : ''}
      />
    </>
  );
}

function Outcome({ store }: { store: SaveStore }) {
  const state = store.state.value;
  return (
    <>
      <p role="status">
        {state.is === 'saved' && t('backupSaved', state.name, sizeText(state.size))}
        {state.is === 'cancelled' && t('backupCancelled')}
      </p>
      {state.is === 'failed' && (
        <p role="alert" class="error">
          {t('backupFailed', state.reason)}
        </p>
      )}
    </>
  );
}
