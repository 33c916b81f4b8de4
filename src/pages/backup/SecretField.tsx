interface SecretFieldProps {
  id: string;
  label: string;
  value: string;
  onText(text: string): void;
  hint?: string;
  error?: string;
  /** What a password manager takes it for. */
  autocomplete: 'new-password' | 'current-password' | 'off';
  focus?: boolean;
}

/** A labelled field whose letters are not shown. */
export function SecretField({
  id,
  label,
  value,
  onText,
  hint,
  error,
  autocomplete,
  focus,
}: SecretFieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="password"
        id={id}
        dir="auto"
        value={value}
        autocomplete={autocomplete}
        ref={element => {
          if (focus && element && document.activeElement === document.body) element.focus();
        }}
        onInput={event => onText(event.currentTarget.value)}
        aria-invalid={error !== undefined && error !== ''}
        aria-describedby={described || undefined}
      />
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
