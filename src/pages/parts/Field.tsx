import type { ComponentChildren, TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact';

interface FieldProps {
  id: string;
  label: string;
  value: string;
  onText(text: string): void;
  /** A line below the field. */
  hint?: string;
  /** What is wrong and what to do; nothing when all is well. */
  errors?: string[];
  class?: string;
  placeholder?: string;
  autocomplete?: string;
  autocapitalize?: 'none' | 'characters';
  required?: boolean;
  /** Id of a list of words to choose from. */
  list?: string;
  onKeyDown?(event: TargetedKeyboardEvent<HTMLInputElement>): void;
  onPaste?(event: TargetedClipboardEvent<HTMLInputElement>): void;
  /** Stands after the input, in the same row. */
  children?: ComponentChildren;
}

/** A labelled text field with its hint and errors, tied together for screen readers. */
export function Field({ id, label, value, onText, hint, errors = [], children, ...input }: FieldProps) {
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ');

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="row">
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          {...input}
          id={id}
          value={value}
          onInput={event => onText(event.currentTarget.value)}
          aria-invalid={errors.length > 0}
          aria-describedby={described || undefined}
        />
        {children}
      </div>
      <Errors id={`${id}-error`} errors={errors} />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function Errors({ id, errors }: { id: string; errors: string[] }) {
  if (errors.length === 0) return null;
  return (
    <div class="error" id={id}>
      {errors.map(error => (
        <p key={error} dir="auto">
          {error}
        </p>
      ))}
    </div>
  );
}
