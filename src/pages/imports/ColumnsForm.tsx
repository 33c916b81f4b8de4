import { MEANINGS, type Meaning } from '../../core/imports/csv-columns';
import { t } from '../text';
import type { IntakeStore } from './intake-store';
import type { OpenTable } from './table-file';
import { meaningText } from './words';

/** Says what the columns of a table mean, and lets people correct it. */
export function ColumnsForm({ store, table }: { store: IntakeStore; table: OpenTable }) {
  const { columns, dayOrder, brand } = table.mapping;
  const names = columnNames(table);

  function choose(meaning: Meaning, value: string) {
    store.map({ columns: { ...columns, [meaning]: value === '' ? null : Number(value) } });
  }

  return (
    <fieldset class="columns-form">
      <legend>{t('importColumns')}</legend>
      {MEANINGS.map(meaning => (
        <Choice
          key={meaning}
          label={meaningText(meaning)}
          value={String(columns[meaning] ?? '')}
          options={[
            ['', t('importNoColumn')],
            ...names.map((name, index): [string, string] => [String(index), name]),
          ]}
          onChoose={value => choose(meaning, value)}
        />
      ))}
      {table.start.dayOrder === null && columns.time !== null && (
        <Choice
          label={t('importDayOrder')}
          value={dayOrder}
          options={[
            ['day-first', t('importDayFirst')],
            ['month-first', t('importMonthFirst')],
          ]}
          onChoose={value => store.map({ dayOrder: value === 'month-first' ? 'month-first' : 'day-first' })}
        />
      )}
      <Choice
        label={t('importBrandOf')}
        value={brand ?? ''}
        options={[
          ['', t('importNoBrand')],
          ...store.brands.value.map(({ handle }): [string, string] => [handle, `@${handle}`]),
        ]}
        onChoose={value => store.map({ brand: value === '' ? null : value })}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChoose(value: string): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={event => onChoose(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

// What a first row says helps to tell columns apart whose names say nothing.
function columnNames({ start }: OpenTable): string[] {
  const width = Math.max(start.header?.length ?? 0, ...start.rows.map(row => row.length), 0);
  return Array.from({ length: width }, (_, index) => {
    const name = start.header?.[index]?.trim() || t('importColumnNumber', String(index + 1));
    const example = start.rows[0]?.[index]?.trim().slice(0, 30) ?? '';
    return example === '' ? name : `${name}: ${example}`;
  });
}
