import { useEffect } from 'preact/hooks';
import { t } from '../text';
import { PartLine } from './PartLine';
import type { PartRow, XPageStore } from './x-page-store';

interface XPageSectionProps {
  store: XPageStore;
  openX(): Promise<void>;
}

/** What can be read of X right now; a part that cannot be is pointed at here. */
export function XPageSection({ store, openX }: XPageSectionProps) {
  useEffect(() => {
    void store.look();
    return store.leave;
  }, [store]);
  const tabs = store.tabs.value;
  if (!tabs) return <p role="status">{t('loading')}</p>;

  const { lost, corrected, rest } = sorted(store.rows.value);
  return (
    <div class="x-page">
      <p class="hint">{t('xPageIntro')}</p>
      {tabs.length === 0 ? (
        <div class="notice">
          <p>{t('xPageNoTab')}</p>
          <div class="row">
            <button type="button" onClick={() => void openX()}>
              {t('xPageOpen')}
            </button>
            <LookAgain store={store} />
          </div>
        </div>
      ) : (
        <div class="row">
          <Tabs store={store} />
          <LookAgain store={store} />
        </div>
      )}
      <Told store={store} />
      {tabs.length > 0 && lost.length === 0 && <p>{t('xPageFine')}</p>}
      <Parts store={store} title="xPageLost" rows={lost} />
      <Parts store={store} title="xPageCorrected" rows={corrected} />
      {tabs.length > 0 && (
        <details>
          <summary>{t('xPageRest')}</summary>
          <ul class="parts">
            {rest.map(row => (
              <PartLine key={row.part} store={store} row={row} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function sorted(rows: readonly PartRow[]) {
  const lost = rows.filter(row => row.lost);
  const corrected = rows.filter(row => !row.lost && row.selectors.length > 0);
  return { lost, corrected, rest: rows.filter(row => !row.lost && row.selectors.length === 0) };
}

function Parts({
  store,
  title,
  rows,
}: {
  store: XPageStore;
  title: 'xPageLost' | 'xPageCorrected';
  rows: readonly PartRow[];
}) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{t(title)}</h3>
      <ul class="parts" aria-labelledby={title}>
        {rows.map(row => (
          <PartLine key={row.part} store={store} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Tabs({ store }: { store: XPageStore }) {
  const tabs = store.tabs.value ?? [];
  const [only] = tabs;
  if (only && tabs.length === 1) return <bdi dir="ltr">x.com{only.reading.path}</bdi>;
  return (
    <label class="x-tabs">
      <span>{t('xPageTab')}</span>
      <select value={store.tab.value?.id} onChange={event => store.choose(Number(event.currentTarget.value))}>
        {tabs.map(({ id, reading }) => (
          <option key={id} value={id}>
            x.com{reading.path}
          </option>
        ))}
      </select>
    </label>
  );
}

function LookAgain({ store }: { store: XPageStore }) {
  return (
    <button type="button" onClick={() => void store.look()}>
      {t('xPageLook')}
    </button>
  );
}

function Told({ store }: { store: XPageStore }) {
  const told = store.told.value;
  return (
    <p role="status" class={told === 'failed' ? 'error' : ''}>
      {told === 'pointing' && t('xPagePointing')}
      {told === 'left' && t('xPageLeft')}
      {told === 'unsteady' && t('xPageUnsteady')}
      {told === 'refused' && t('xPageRefused')}
      {told === 'saved' && t('xPageSaved')}
      {told === 'removed' && t('xPageRemoved')}
      {told === 'failed' && t('xPageFailed')}
    </p>
  );
}
