import { useEffect } from 'preact/hooks';
import { handleKey } from '../../core/post';
import type { Overridden } from '../../core/guards/override';
import { momentText, t } from '../text';
import { reasonLabels } from './guard-words';
import type { GuardsStore } from './guards-store';
import { guardsText, overridesCsv } from './overrides-csv';

interface OverridesProps {
  store: GuardsStore;
  /** Handle. */
  brand: string;
  now(): number;
}

/** What a brand's agents posted over a finding, and why, newest first. */
export function Overrides({ store, brand, now }: OverridesProps) {
  useEffect(() => void store.loadOverrides(), [store]);
  const list = store.list.value;
  const rows = store.overrides.value.filter(row => handleKey(row.brand) === handleKey(brand));

  return (
    <section aria-labelledby="overrides-title">
      <h3 id="overrides-title">{t('overridesTitle')}</h3>
      <p class="hint">{t('overridesHint')}</p>
      {list.is === 'loading' && <p role="status">{t('loading')}</p>}
      {list.is === 'failed' && (
        <div class="notice">
          <p class="error" role="alert">
            {t('readFailed', list.reason)}
          </p>
          <button type="button" onClick={() => void store.loadOverrides()}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {list.is === 'ready' && rows.length === 0 && <p>{t('overridesNone')}</p>}
      {rows.length > 0 && (
        <>
          <ul class="overrides">
            {rows.map(row => (
              <Row key={row.id} row={row} now={now()} />
            ))}
          </ul>
          <button
            type="button"
            onClick={() => store.save(`countersign-posted-anyway-${brand}.csv`, overridesCsv(rows))}
          >
            {t('exportCsv')}
          </button>
        </>
      )}
    </section>
  );
}

function Row({ row, now }: { row: Overridden; now: number }) {
  const { at, agentInitials, guards, customer, postId, reason, words } = row;
  return (
    <li>
      <p>
        <span class="what">{guardsText(guards)}</span>{' '}
        <span class="muted">
          {customer !== null && <bdi>@{customer}</bdi>} <bdi>^{agentInitials}</bdi> {momentText(at, now)}
        </span>
      </p>
      <p>
        {t(reasonLabels[reason])}
        {words !== '' && (
          <>
            : <bdi>{words}</bdi>
          </>
        )}{' '}
        {postId !== null && (
          <a href={`https://x.com/i/status/${postId}`} target="_blank" rel="noreferrer">
            {t('overridesPost')}
          </a>
        )}
      </p>
    </li>
  );
}
