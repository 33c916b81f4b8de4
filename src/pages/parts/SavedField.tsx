import { useSignal } from '@preact/signals';
import type { TargetedInputEvent } from 'preact';

interface SavedFieldProps {
  id: string;
  label: string;
  /** What is kept, as it stands in the field. */
  value: string;
  /** Takes what was typed; gives back what is wrong with it, nothing when it is taken. */
  onSave(text: string): string[];
  hint?: string;
  /** Lines of the field; one line unless told. */
  rows?: number;
  placeholder?: string;
  inputMode?: 'url' | 'text';
  type?: 'text' | 'datetime-local';
  /** Id of a list of words to choose from. */
  list?: string;
  dir?: 'auto' | 'ltr';
  maxLength?: number;
}

/**
 * A labelled field that saves by itself when somebody leaves it or presses Enter. What cannot be kept stays in the field, with
 * what to do about it below; Escape goes back to what is kept.
 */
export function SavedField({
  id,
  label,
  value,
  onSave,
  hint,
  rows,
  dir = 'auto',
  ...input
}: SavedFieldProps) {
  const typed = useSignal<string | null>(null);
  const errors = useSignal<string[]>([]);
  const described = [hint && `${id}-hint`, errors.value.length > 0 && `${id}-error`].filter(Boolean);

  function save(text: string) {
    errors.value = onSave(text);
    typed.value = errors.value.length > 0 ? text : null;
  }

  function forget() {
    typed.value = null;
    errors.value = [];
  }

  const shared = {
    ...input,
    id,
    dir,
    autocomplete: 'off',
    value: typed.value ?? value,
    onInput: (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      (typed.value = event.currentTarget.value),
    onBlur: () => typed.value !== null && save(typed.value),
    'aria-invalid': errors.value.length > 0,
    'aria-describedby': described.join(' ') || undefined,
  };

  function keys(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Escape') forget();
    if (event.key === 'Enter' && rows === undefined && typed.value !== null) save(typed.value);
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" spellcheck={false} {...shared} onKeyDown={keys} />
      ) : (
        <textarea rows={rows} spellcheck={false} {...shared} onKeyDown={keys} />
      )}
      {errors.value.length > 0 && (
        <div class="error" id={`${id}-error`} role="alert">
          {errors.value.map(error => (
            <p key={error} dir="auto">
              {error}
            </p>
          ))}
        </div>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
