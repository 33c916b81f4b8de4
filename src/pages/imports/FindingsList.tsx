import { REFUSALS } from '../../core/imports/refusal';
import type { Refused } from '../../core/imports/import-record';
import { t } from '../text';
import type { Findings } from './check';
import type { IntakeStore } from './intake-store';
import { Meter } from './Meter';
import { count, day, problemText, refusalText } from './words';

/** What the open file would bring, as far as it was looked through. `total` in the unit in which the reading counts. */
export function FindingsList({ store, total }: { store: IntakeStore; total: number }) {
  const checking = store.checking.value;
  const intake = store.intake.value;
  if (checking.is === 'not begun') return null;
  if (checking.is === 'failed') {
    return (
      <p class="error" role="alert" dir="auto">
        {problemText(intake.is === 'open' ? intake.what.file.name : '', checking.problem)}
      </p>
    );
  }
  const { found } = checking;
  return (
    <div class="findings">
      {checking.is === 'going' ? (
        <Meter label={t('importCounting')} share={found.done / Math.max(1, total)} />
      ) : (
        <p role="status">{t('importCounted', count(found.read))}</p>
      )}
      <Period found={found} />
      <dl class="tally">
        <div>
          <dt>{t('importNew')}</dt>
          <dd>{count(found.added)}</dd>
        </div>
        <div>
          <dt>{t('importKnown')}</dt>
          <dd>{count(found.known)}</dd>
        </div>
      </dl>
      <RefusedList refused={found.refused} />
      {store.refusedRows.value && (
        <button type="button" onClick={store.saveRefused}>
          {t('importSaveRefused')}
        </button>
      )}
    </div>
  );
}

/** How many posts are not brought in, and why. */
export function RefusedList({ refused }: { refused: Refused }) {
  const reasons = REFUSALS.filter(reason => (refused[reason] ?? 0) > 0);
  if (reasons.length === 0) return null;
  return (
    <>
      <h4>{t('importNotIn')}</h4>
      <dl class="tally">
        {reasons.map(reason => (
          <div key={reason}>
            <dt>{refusalText(reason)}</dt>
            <dd>{count(refused[reason] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Period({ found: { first, last } }: { found: Findings }) {
  if (first === null || last === null) return null;
  return <p>{t('importPeriod', day(first), day(last))}</p>;
}
