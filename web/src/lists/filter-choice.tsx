interface Props {
  label: string;
  /** What is said where nothing is chosen. */
  any: string;
  value: string | undefined;
  options: readonly { code: string; label: string }[];
  onChange: (value: string) => void;
}

/** One of a closed set, or all of them. */
export function FilterChoice({ label, any, value, options, onChange }: Props) {
  return (
    <select
      aria-label={label}
      className={value === undefined ? '' : 'filters-set'}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.code} value={option.code}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
