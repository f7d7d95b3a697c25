import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import words from './words.json';

interface Props {
  label: string;
  pointer: string;
  hint?: ReactNode;
  /** Said as such by the rules; shown in words. */
  needed?: boolean;
  wide?: boolean;
  children: (id: string) => ReactNode;
}

/** One field: its name, its place for the checklist, and what it is for. */
export function Field({ label, pointer, hint, needed = false, wide = false, children }: Props) {
  const t = useWords(words);
  const id = useId();
  return (
    <div className={wide ? 'field field-wide' : 'field'} data-pointer={pointer}>
      <label htmlFor={id}>
        {label}
        {needed && <span className="field-needed">{t('needed')}</span>}
      </label>
      {children(id)}
      {hint !== undefined && <p className="field-hint">{hint}</p>}
    </div>
  );
}

interface SelectProps {
  id: string;
  value: string | null;
  options: readonly { code: string; label: string }[];
  /** What stands there while nothing is chosen; absent where something always is. */
  none?: string;
  onChange: (code: string | null) => void;
}

export function Select({ id, value, options, none, onChange }: SelectProps) {
  return (
    <select
      id={id}
      className="select"
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
}

interface TickProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

export function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>{children}</span>
    </label>
  );
}
