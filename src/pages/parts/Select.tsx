interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  /** Each value with its words, in order. */
  options: readonly (readonly [value: Value, words: string])[];
  disabled?: boolean;
  onChoose(value: Value): void;
}

/** A choice among a few, with its label before it. */
export function Select<Value extends string>({
  label,
  value,
  options,
  disabled = false,
  onChoose,
}: SelectProps<Value>) {
  return (
    <label class="sort">
      <span>{label}</span>
      <select
        value={value}
        disabled={disabled}
        onChange={event => {
          const chosen = options.find(([one]) => one === event.currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
