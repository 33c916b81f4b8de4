import { useEffect, useRef } from 'preact/hooks';
import type { Draft, DraftField } from '../../core/drafts/draft';
import { keys } from '../overlay/keys';
import type { TrayStore } from '../stores/tray-store';
import { text } from '../texts';

interface FillInProps {
  store: TrayStore;
  draft: Draft;
}

/** The fields that the chosen draft asks for. Enter inserts, or goes to the next one that is empty. */
export function FillIn({ store, draft }: FillInProps) {
  const group = useRef<HTMLDivElement>(null);
  const aim = store.aim.value;
  const wanted = aim?.on === 'field' ? draft.fields.findIndex(field => field.name === aim.name) : -1;
  useEffect(() => {
    if (wanted === -1) return;
    group.current?.querySelectorAll<HTMLElement>('input,select')[wanted]?.focus();
    store.aim.value = null;
  }, [wanted, aim, store]);

  return (
    <div
      ref={group}
      class="fill"
      role="group"
      aria-label={text('fill_in')}
      onKeyDown={keys({ Enter: () => void store.insert() })}
    >
      {draft.fields.map(field => (
        <label key={`${draft.templateId}/${field.name}`} class="field">
          <span class="label">{field.label}</span>
          <Field
            field={field}
            required={draft.missing.includes(field.name) || field.guess !== ''}
            value={store.answer(draft, field)}
            onAnswer={value => store.setAnswer(draft, field.name, value)}
          />
        </label>
      ))}
      {store.fillFailed.value && (
        <p class="message bad" role="status">
          {text('fill_failed')}
        </p>
      )}
    </div>
  );
}

interface FieldProps {
  field: DraftField;
  /** False where the template has words of its own for an empty answer. */
  required: boolean;
  value: string;
  onAnswer: (value: string) => void;
}

// A number is a text field with a number pad: a number field would drop what it does not understand ("12 kg") in silence.
function Field({ field, required, value, onAnswer }: FieldProps) {
  const shared = { required, 'aria-invalid': false, autocomplete: 'off', value } as const;
  if (field.kind === 'choice') {
    return (
      <select {...shared} onChange={event => onAnswer(event.currentTarget.value)}>
        <option value="">{text('choose')}</option>
        {field.options.map(option => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  const typed = { ...shared, dir: 'auto', maxLength: 500 } as const;
  const take = (event: { currentTarget: HTMLInputElement }) => onAnswer(event.currentTarget.value);
  if (field.kind === 'date') return <input {...shared} type="date" onInput={take} />;
  return (
    <input {...typed} type="text" inputMode={field.kind === 'number' ? 'decimal' : 'text'} onInput={take} />
  );
}
