import type { Counts } from '../../core/backup/format';
import type { BackupCheck } from '../../storage/backup-check';
import { t, type TextKey } from '../text';
import { rowsIn, type RestoreStore } from './restore-store';
import { dayText, numberText } from './words';

interface PreviewProps {
  store: RestoreStore;
  checked: { name: string; check: BackupCheck; here: Counts };
  /** A backup of what is here was just made. */
  saved: boolean;
}

/** Rows of the preview, and the tables that each adds up. */
export const LINES: readonly { title: TextKey; tables: readonly string[] }[] = [
  { title: 'tablePosts', tables: ['posts'] },
  { title: 'tableCustomers', tables: ['customers'] },
  { title: 'tableWritten', tables: ['notes', 'tags', 'followUps'] },
  { title: 'tableTemplates', tables: ['templates'] },
  { title: 'tableRest', tables: ['replies', 'uses', 'choices'] },
];

/** What is in a backup beside what is here, and what to do with it. */
export function RestorePreview({ store, checked, saved }: PreviewProps) {
  const { check, name, here } = checked;
  const refused = [...check.refused.values()].reduce((sum, count) => sum + count, 0);

  return (
    <form
      class="part"
      onSubmit={event => {
        event.preventDefault();
        void store.start(saved);
      }}
    >
      <p>
        <bdi>{name}</bdi> · {t('restoreMade', dayText(check.header.made))}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('restoreInFile')}</th>
            <th scope="col">{t('restoreHere')}</th>
          </tr>
        </thead>
        <tbody>
          {LINES.map(({ title, tables }) => (
            <tr key={title}>
              <th scope="row">{t(title)}</th>
              <td>{numberText(rowsIn(check.counts, ...tables))}</td>
              <td>{numberText(rowsIn(here, ...tables))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {check.unknown.length > 0 && <p>{t('restoreUnknown', check.unknown.join(', '))}</p>}
      {refused > 0 && <p>{t('restoreRefused', numberText(refused))}</p>}
      <Choice store={store} saved={saved} />
      <p>
        <button type="submit" class="primary" disabled={!(store.mayStart.value || saved)}>
          {t('restoreStart')}
        </button>
      </p>
    </form>
  );
}

function Choice({ store, saved }: Pick<PreviewProps, 'store' | 'saved'>) {
  const { mode, sure, hereEmpty } = store;
  if (hereEmpty.value) return null;
  return (
    <fieldset class="modes">
      <legend class="heard-only">{t('restoreTitle')}</legend>
      {(['add', 'replace'] as const).map(one => (
        <label class="check" key={one}>
          <input
            type="radio"
            name="restore-mode"
            checked={mode.value === one}
            onChange={() => (mode.value = one)}
          />
          <span>
            {t(one === 'add' ? 'restoreAdd' : 'restoreReplace')}
            <span class="hint">{t(one === 'add' ? 'restoreAddHint' : 'restoreReplaceHint')}</span>
          </span>
        </label>
      ))}
      {mode.value === 'replace' && !saved && (
        <div class="notice">
          <p>{t('restoreSaveFirst')}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={sure.value}
              onChange={event => (sure.value = event.currentTarget.checked)}
            />
            <span>{t('restoreSure')}</span>
          </label>
        </div>
      )}
    </fieldset>
  );
}
