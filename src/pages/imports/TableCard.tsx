import { t } from '../text';
import { ColumnsForm } from './ColumnsForm';
import { FindingsList } from './FindingsList';
import type { IntakeStore } from './intake-store';
import { SampleTable } from './SampleTable';
import type { OpenTable } from './table-file';

/** A table before it is brought in: what its columns mean, how rows will be understood, what it would bring. */
export function TableCard({ store, table }: { store: IntakeStore; table: OpenTable }) {
  const { id, text } = table.mapping.columns;
  const ready = id !== null && text !== null;

  return (
    <section class="card" aria-labelledby="import-file">
      <h3 id="import-file">
        <bdi>{table.file.name}</bdi>
      </h3>
      <ColumnsForm store={store} table={table} />
      {ready ? <SampleTable rows={store.sample.value} /> : <p role="status">{t('importNeeds')}</p>}
      <FindingsList store={store} total={table.file.size} />
      <div class="row">
        <button type="button" class="primary" disabled={!ready} onClick={store.start}>
          {t('importStart')}
        </button>
        <button type="button" disabled={!ready || store.checking.value.is === 'going'} onClick={store.look}>
          {t('importCheck')}
        </button>
        <button type="button" onClick={store.close}>
          {t('importOtherFile')}
        </button>
      </div>
    </section>
  );
}
