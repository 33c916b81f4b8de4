import type { TargetedKeyboardEvent } from 'preact';

interface SearchFieldProps {
  id: string;
  /** Its name, where no label stands beside it. */
  label?: string;
  /** What can be looked for, while nothing is. */
  hint?: string;
  value: string;
  onText(text: string): void;
  onKeyDown?(event: TargetedKeyboardEvent<HTMLInputElement>): void;
}

/** A field for words to look for, in any script. */
export function SearchField({ id, label, hint, value, onText, onKeyDown }: SearchFieldProps) {
  return (
    <input
      id={id}
      type="search"
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      maxLength={200}
      aria-label={label}
      placeholder={hint}
      value={value}
      onInput={event => onText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
