import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { PickOne } from '../../parts/pick-one';
import type { Source } from '../../parts/pick-one';
import { useCursorAtFault } from '../../parts/pointer';
import { ProblemNotice } from '../../parts/problem-notice';
import { useWords } from '../../words/use-words';
import words from '../words.json';

export interface FieldSpec<Name extends string> {
  name: Name;
  label: string;
  type?: 'text' | 'date' | 'number' | 'checkbox';
  hint?: string;
  /** Choose one of these. */
  options?: readonly { code: string; label: string }[];
  /** Choose one of many, found as one types. */
  source?: Source;
}

interface Props<Name extends string> {
  title: string;
  submit: string;
  fields: readonly FieldSpec<Name>[];
  /** What the form begins with. */
  initial?: Partial<Record<Name, string>>;
  act: { mutate: (values: Record<Name, string>) => void; isPending: boolean; error: Error | null; isSuccess: boolean };
  open?: boolean;
  /** What cannot be taken back. */
  danger?: boolean;
}

/** A form below its name, opened when it is wanted; a refusal stays in it with the cursor where it is about. */
export function AdminForm<Name extends string>(props: Props<Name>) {
  const { title, submit, fields, initial, act, open = false, danger = false } = props;
  const t = useWords(words);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // Every field is there from the start, if only with nothing in it.
  const empty = Object.fromEntries(fields.map(({ name }) => [name, initial?.[name] ?? ''])) as Record<Name, string>;
  const [values, setValues] = useState(empty);
  const { error, isSuccess } = act;
  useCursorAtFault(error, form);
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.mutate(values);
  };
  return (
    <details className="admin-form" open={open}>
      <summary>{title}</summary>
      <form ref={form} onSubmit={send}>
        {fields.map((field) => (
          <Field
            key={field.name}
            id={`${id}-${field.name}`}
            field={field}
            value={values[field.name]}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        {error && <ProblemNotice problem={error} />}
        <p>
          <button
            type="submit"
            className={`plain-button plain-button-${danger ? 'danger' : 'strong'}`}
            disabled={act.isPending}
          >
            {submit}
          </button>{' '}
          {isSuccess && <span role="status">{t('done')}</span>}
        </p>
      </form>
    </details>
  );
}

interface FieldProps {
  id: string;
  field: FieldSpec<string>;
  value: string;
  onChange: (value: string) => void;
}

function Field({ id, field, value, onChange }: FieldProps) {
  const { label, hint } = field;
  return (
    <div className="admin-field">
      <label htmlFor={id}>{label}</label>
      <Control id={id} field={field} value={value} onChange={onChange} />
      {hint !== undefined && (
        <small id={`${id}-hint`} className="admin-note">
          {hint}
        </small>
      )}
    </div>
  );
}

function Control({ id, field: { name, type = 'text', hint, options, source }, value, onChange }: FieldProps) {
  const t = useWords(words);
  const about = { id, 'data-pointer': `/${name}`, ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }) };
  if (source) return <PickOne source={source} value={value} onChange={onChange} field={about} />;
  if (options)
    return (
      <select {...about} className="plain-select" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('choose')}</option>
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.label}
          </option>
        ))}
      </select>
    );
  if (type === 'checkbox')
    return (
      <input
        {...about}
        type="checkbox"
        checked={value === 'yes'}
        onChange={({ target }) => onChange(target.checked ? 'yes' : '')}
      />
    );
  return (
    <input
      {...about}
      type={type}
      className="plain-field"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** What was left out is absent; what is there is as it was typed, without spaces around it. */
export function given<Name extends string>(values: Record<Name, string>): Partial<Record<Name, string>> {
  const filled = Object.entries<string>(values).flatMap(([name, value]) =>
    value.trim() === '' ? [] : [[name, value.trim()]],
  );
  return Object.fromEntries(filled) as Partial<Record<Name, string>>; // its keys are those of `values`
}

/** What differs from what was there; what was emptied is null, which takes it away. */
export function changed<Name extends string>(
  values: Record<Name, string>,
  there: Record<Name, string>,
): Partial<Record<Name, string | null>> {
  const differing = Object.entries<string>(values).filter(([name, value]) => value.trim() !== there[name as Name]);
  const sent = differing.map(([name, value]) => [name, value.trim() === '' ? null : value.trim()]);
  return Object.fromEntries(sent) as Partial<Record<Name, string | null>>; // its keys are those of `values`
}
