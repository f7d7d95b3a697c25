import { useId } from 'react';

interface Props {
  label: string;
  pointer: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date';
  maxLength?: number;
}

/** A short field of a form. */
export function TextField({ label, pointer, value, onChange, type = 'text', maxLength = 200 }: Props) {
  const id = useId();
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="plain-text"
        type={type}
        data-pointer={pointer}
        value={value}
        maxLength={maxLength}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
