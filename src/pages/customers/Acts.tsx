import type { CustomerRow } from '../../core/customer';
import { t } from '../text';
import type { CustomersStore } from './customers-store';
import type { ExportStore } from './export-store';
import { numberOf } from './format';
import type { MergeStore } from './merge-store';

interface ActsProps {
  store: CustomersStore;
  merge: MergeStore;
  file: ExportStore;
}

/** How many there are, what can be done with those who are selected, and the file. */
export function Acts({ store, merge, file }: ActsProps) {
  return (
    <div class="acts">
      <div class="row">
        <p role="status" class="muted grow">
          {t('customersCount', numberOf(store.total.value))}
        </p>
        <Export store={store} file={file} />
      </div>
      <Selection store={store} merge={merge} />
      <Outcome merge={merge} />
    </div>
  );
}

function Export({ store, file }: Pick<ActsProps, 'store' | 'file'>) {
  const progress = file.progress.value;
  if (progress.is === 'reading') {
    return (
      <p class="row">
        <span role="status">{t('exportReading', numberOf(progress.read), numberOf(progress.total))}</span>
        <button type="button" onClick={() => file.cancel()}>
          {t('cancel')}
        </button>
      </p>
    );
  }
  return (
    <p class="row">
      <span role="status" class={progress.is === 'failed' ? 'error' : 'muted'}>
        {progress.is === 'done' && t('exportDone', numberOf(progress.count))}
        {progress.is === 'failed' && t('exportFailed', progress.reason)}
      </span>
      <button
        type="button"
        disabled={store.total.value === 0}
        onClick={() => void file.run(store.question())}
      >
        {t('exportCsv')}
      </button>
    </p>
  );
}

function Selection({ store, merge }: Pick<ActsProps, 'store' | 'merge'>) {
  const rows = store.selected.value.flatMap(id => store.rows.value.find(row => row.customerId === id) ?? []);
  const [into, from, third] = rows;
  if (!into) return null;
  return (
    <div class="row selection">
      <p class="muted grow">
        {from && !third ? t('mergeExplained', into.displayName, from.displayName) : t('mergeHint')}
      </p>
      {from && !third && (
        <button type="button" onClick={() => void join(into, from)}>
          {t('mergeTwo')}
        </button>
      )}
      <button type="button" class="quiet" onClick={store.clearSelection}>
        {t('clearSelection')}
      </button>
    </div>
  );

  async function join(one: CustomerRow, other: CustomerRow): Promise<void> {
    if (await merge.join(one, other)) store.clearSelection();
  }
}

function Outcome({ merge }: Pick<ActsProps, 'merge'>) {
  const outcome = merge.outcome.value;
  return (
    <p role="status" class="row">
      {outcome.is === 'done' && (
        <>
          <span>{t('mergeDone', outcome.into)}</span>
          <button type="button" class="quiet" onClick={() => void merge.undo()}>
            {t('undo')}
          </button>
        </>
      )}
      {outcome.is === 'refused' && (
        <>
          <span class="error" dir="auto">
            {outcome.reason}
          </span>
          <button type="button" onClick={() => void merge.join(outcome.into, outcome.from, true)}>
            {t('mergeEvenSo')}
          </button>
          <button type="button" class="quiet" onClick={merge.clear}>
            {t('cancel')}
          </button>
        </>
      )}
    </p>
  );
}
