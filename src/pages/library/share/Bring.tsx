import { useSignal } from '@preact/signals';
import { numberOf } from '../../customers/format';
import { t } from '../../text';
import { DryRun } from './DryRun';
import type { IntakeStore } from './intake-store';
import { MacrosPreview } from './MacrosPreview';

/** Where a pack, or the saved replies of another tool, come in: picked, dropped or pasted. */
export function Bring({ store }: { store: IntakeStore }) {
  const intake = store.intake.value;
  return (
    <section class="part" aria-labelledby="bring-title">
      <h2 id="bring-title">{t('bringTitle')}</h2>
      {intake.is !== 'pack' && intake.is !== 'macros' && <Place store={store} />}
      <p role="status" class="row">
        {intake.is === 'reading' && (
          <>
            <span>{t('bringReading')}</span>
            {intake.progress && (
              <progress
                aria-label={t('bringReading')}
                max={Math.max(1, intake.progress.total)}
                value={intake.progress.done}
              />
            )}
          </>
        )}
        {intake.is === 'undone' && t('bringUndone')}
        {intake.is === 'taken' && (
          <>
            <span>
              {t('bringTaken', numberOf(intake.added), numberOf(intake.changed), numberOf(intake.removed))}
            </span>
            {intake.declined > 0 && <span>{t('bringDeclined', numberOf(intake.declined))}</span>}
            <button type="button" class="quiet" onClick={() => void store.undo()}>
              {t('undo')}
            </button>
          </>
        )}
      </p>
      {intake.is === 'refused' && (
        <div class="notice" role="alert">
          {intake.words.map(words => (
            <p key={words} class="error" dir="auto">
              {words}
            </p>
          ))}
        </div>
      )}
      {intake.is === 'pack' && <DryRun store={store} intake={intake} />}
      {intake.is === 'macros' && <MacrosPreview store={store} intake={intake} />}
    </section>
  );
}

function Place({ store }: { store: IntakeStore }) {
  const pasted = useSignal('');
  const open = async (file: File | undefined) => {
    if (file) await store.bring({ name: file.name, text: await file.text() });
  };
  return (
    <div
      class="drop"
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault();
        void open(event.dataTransfer?.files[0]);
      }}
    >
      <p class="hint">{t('bringHint')}</p>
      <label class="file">
        <span>{t('bringChoose')}</span>
        <input
          type="file"
          accept=".json,.csv,.tsv,.txt,.yml,.yaml"
          onChange={event => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <details>
        <summary>{t('bringPaste')}</summary>
        <div class="field">
          <textarea
            rows={4}
            dir="auto"
            spellcheck={false}
            aria-label={t('bringPasted')}
            value={pasted.value}
            onInput={event => void (pasted.value = event.currentTarget.value)}
          />
          <button
            type="button"
            disabled={pasted.value.trim() === ''}
            onClick={() => {
              void store.bring({ name: '', text: pasted.value });
              pasted.value = '';
            }}
          >
            {t('bringTry')}
          </button>
        </div>
      </details>
    </div>
  );
}
