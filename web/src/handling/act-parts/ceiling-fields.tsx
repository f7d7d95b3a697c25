import { useId } from 'react';
import type { Schemas } from '../../api/client';
import { useVocabulary } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import words from './words.json';

type Ceiling = Schemas['CeilingRequest'];
export interface ChosenCeiling {
  attribute: Ceiling['attribute'] | '';
  releaseForm: NonNullable<Ceiling['releaseForm']> | '';
}

interface Props {
  legend: string;
  pointer: string;
  value: ChosenCeiling;
  onChange: (value: ChosenCeiling) => void;
}

/** The most open attribute and form that a finding allows. */
export function CeilingFields({ legend, pointer, value, onChange }: Props) {
  const t = useWords(words);
  const id = useId();
  const { members } = useVocabulary();
  return (
    <fieldset className="act-set act-ceiling" data-pointer={pointer}>
      <legend>{legend}</legend>
      <label htmlFor={`${id}-attribute`}>{t('attribute')}</label>
      <select
        id={`${id}-attribute`}
        className="plain-select"
        data-pointer={`${pointer}/attribute`}
        value={value.attribute}
        // The options are the server's own codes.
        onChange={({ target }) => onChange({ ...value, attribute: target.value as ChosenCeiling['attribute'] })}
      >
        <option value="">{t('choose')}</option>
        {members('attribute').map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-form`}>{t('releaseForm')}</label>
      <select
        id={`${id}-form`}
        className="plain-select"
        data-pointer={`${pointer}/releaseForm`}
        value={value.releaseForm}
        onChange={({ target }) => onChange({ ...value, releaseForm: target.value as ChosenCeiling['releaseForm'] })}
      >
        <option value="">{t('none')}</option>
        {members('releaseForm').map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

/** What travels; an attribute that was not chosen is refused by the server, with the cursor put here. */
export const ceilingOf = ({ attribute, releaseForm }: ChosenCeiling): Ceiling => ({
  attribute: attribute as Ceiling['attribute'],
  releaseForm: releaseForm === '' ? null : releaseForm,
});
