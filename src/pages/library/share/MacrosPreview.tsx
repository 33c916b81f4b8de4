import { MACRO_MEANINGS, type MacroMeaning, type MacroTable } from '../../../core/sharing/macros/table';
import { numberOf } from '../../customers/format';
import { Select } from '../../parts/Select';
import { t, type TextKey } from '../../text';
import { Growing } from '../../parts/Growing';
import type { Intake, IntakeStore } from './intake-store';

const MEANINGS: Readonly<Record<MacroMeaning, TextKey>> = {
  text: 'editText',
  name: 'editName',
  shortcut: 'editShortcut',
  tags: 'libraryTag',
  folder: 'libraryFolder',
  lang: 'libraryLanguage',
  id: 'macroId',
  active: 'macroActive',
};

/** Saved replies of another tool as templates of ours, with all that could not be turned. */
export function MacrosPreview({
  store,
  intake,
}: {
  store: IntakeStore;
  intake: Extract<Intake, { is: 'macros' }>;
}) {
  const { reading, left } = intake;
  const count = reading.templates.filter(({ id }) => !left.has(id)).length;
  return (
    <div class="plan">
      <p role="status">
        {t('macrosFound', numberOf(reading.templates.length), numberOf(reading.left.length))}
      </p>
      {reading.problems.map(problem => (
        <p key={problem} class="error" dir="auto">
          {problem}
        </p>
      ))}
      {reading.table && <Columns store={store} table={reading.table} />}
      {reading.left.length > 0 && (
        <details>
          <summary>{t('macrosLeft', numberOf(reading.left.length))}</summary>
          <ul role="list" class="plan-lines">
            <Growing items={reading.left}>
              {({ where, what, why }, index) => (
                <li key={index} class="plan-line" dir="auto">
                  <p class="hint">{where}</p>
                  {what !== '' && <code>{what}</code>} {why}
                </li>
              )}
            </Growing>
          </ul>
        </details>
      )}
      <ul role="list" class="plan-lines">
        <Growing items={reading.templates}>
          {({ id, name, shortcut, wordings }) => (
            <li key={id} class="plan-line">
              <label class="box">
                <input
                  type="checkbox"
                  checked={!left.has(id)}
                  onChange={event => store.leaveMacro(id, !event.currentTarget.checked)}
                />
                <bdi>{name}</bdi> <bdi class="muted">;;{shortcut}</bdi>
              </label>
              {wordings.map(wording => (
                <p key={wording.id} class="case-text muted" dir="auto">
                  {wording.text}
                </p>
              ))}
            </li>
          )}
        </Growing>
      </ul>
      <div class="row editor-end">
        <button
          type="button"
          class="primary"
          disabled={count === 0 || store.busy.value}
          onClick={() => void store.takeMacros()}
        >
          {t('planTake', numberOf(count))}
        </button>
        <button type="button" onClick={store.close}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

function Columns({ store, table }: { store: IntakeStore; table: MacroTable }) {
  const width = Math.max(table.header?.length ?? 0, ...table.rows.map(row => row.length), 0);
  const names = Array.from(
    { length: width },
    (_, index) => table.header?.[index]?.trim() || t('importColumnNumber', String(index + 1)),
  );
  return (
    <fieldset class="macro-columns">
      <legend>{t('importColumns')}</legend>
      {MACRO_MEANINGS.map(meaning => (
        <Select
          key={meaning}
          label={t(MEANINGS[meaning])}
          value={String(table.columns[meaning] ?? '')}
          options={[['', t('importNoColumn')], ...names.map((name, index) => [String(index), name] as const)]}
          onChoose={one =>
            void store.setColumns({ ...table.columns, [meaning]: one === '' ? null : Number(one) })
          }
        />
      ))}
    </fieldset>
  );
}
