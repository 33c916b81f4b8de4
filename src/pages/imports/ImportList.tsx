import type { ImportRecord } from '../../core/imports/import-record';
import { t } from '../text';
import { RefusedList } from './FindingsList';
import type { ImportsStore } from './imports-store';
import { Meter } from './Meter';
import { count, day, problemText, roughly } from './words';

/** What is being brought in, and was. */
export function ImportList({ store }: { store: ImportsStore }) {
  const list = store.list.value;
  return (
    <>
      {store.problem.value !== null && (
        <p class="error" role="alert" dir="auto">
          {t('readFailed', store.problem.value)}
        </p>
      )}
      {list.length > 0 && (
        <section aria-labelledby="import-list">
          <h3 id="import-list">{t('importList')}</h3>
          <ul class="import-list">
            {list.map(record => (
              <li key={record.id} class="card">
                <h4>
                  <bdi>{record.name}</bdi> <span class="muted">{day(record.startedAt)}</span>
                </h4>
                <Entry store={store} record={record} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Entry({ store, record }: { store: ImportsStore; record: ImportRecord }) {
  if (store.asking.value === record.id) return <Asking store={store} record={record} />;
  switch (record.state) {
    case 'staging':
      return <p>{t('importOpening', record.name)}</p>;
    case 'running':
    case 'paused':
      return <Going store={store} record={record} />;
    case 'failed':
      return <Failed store={store} record={record} />;
    case 'done':
    case 'stopped':
      return <Ended store={store} record={record} />;
  }
}

function Going({ store, record }: { store: ImportsStore; record: ImportRecord }) {
  const { id, name, done, total, counts } = record;
  const pace = store.paces.value.get(id);
  const paused = record.state === 'paused';
  return (
    <>
      <Meter label={t('importProgress', name)} share={done / Math.max(1, total)} />
      <p>
        {t('importSoFar', count(counts.added), count(counts.known))}
        {paused && <> · {t('importPaused')}</>}
        {pace && <> · {t('importPace', count(pace.rate), roughly(pace.left))}</>}
      </p>
      {!paused && <p class="hint">{t('importGoesOn')}</p>}
      <div class="row">
        <button type="button" onClick={() => (paused ? store.run(id) : store.pause(id))}>
          {t(paused ? 'importGoOn' : 'importPause')}
        </button>
        <button type="button" onClick={() => store.ask(id)}>
          {t('importCancel')}
        </button>
      </div>
    </>
  );
}

function Asking({ store, record: { id, counts } }: { store: ImportsStore; record: ImportRecord }) {
  return (
    <>
      <p role="alert">{t('importCancelAsk', count(counts.added))}</p>
      <div class="row">
        <button type="button" onClick={() => store.run(id)}>
          {t('importGoOn')}
        </button>
        <button type="button" onClick={() => store.stop(id)}>
          {t('importDropRest')}
        </button>
      </div>
    </>
  );
}

// Only what failed for something outside the file can be gone on with.
function Failed({
  store,
  record: { id, name, problem, counts },
}: {
  store: ImportsStore;
  record: ImportRecord;
}) {
  const again = problem?.code === 'full' || problem?.code === 'other';
  return (
    <>
      <p class="error" role="alert" dir="auto">
        {problemText(name, problem ?? { code: 'other', about: '' })}
      </p>
      {counts.read > 0 && <p>{t('importSoFar', count(counts.added), count(counts.known))}</p>}
      <div class="row">
        {again && (
          <button type="button" onClick={() => store.run(id)}>
            {t('importGoOn')}
          </button>
        )}
        <button type="button" onClick={() => store.remove(id)}>
          {t('importRemove')}
        </button>
      </div>
    </>
  );
}

function Ended({ store, record: { id, state, counts } }: { store: ImportsStore; record: ImportRecord }) {
  return (
    <>
      <p>{t(state === 'done' ? 'importDone' : 'importStopped', count(counts.added), count(counts.known))}</p>
      <details>
        <summary>{t('importCounted', count(counts.read))}</summary>
        <RefusedList refused={counts.refused} />
      </details>
      <div class="row">
        <button type="button" class="quiet" onClick={() => store.remove(id)}>
          {t('importRemove')}
        </button>
      </div>
    </>
  );
}
