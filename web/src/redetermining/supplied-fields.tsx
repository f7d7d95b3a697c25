import { useId } from 'react';
import { TextField } from '../handling/act-parts/text-field';
import { useWords } from '../words/use-words';
import words from './words.json';

export interface Supplied {
  body: string;
  /** null: not answered */
  policy: boolean | null;
  policyReason: string;
  mandatoryReason: string;
}

interface Props {
  supplied: Supplied;
  onChange: (supplied: Supplied) => void;
}

/** The text of a document that was entered here without it, and the questions that a drafter answers about it. */
export function SuppliedFields({ supplied, onChange }: Props) {
  const t = useWords(words);
  const name = useId();
  const { body, policy, policyReason, mandatoryReason } = supplied;
  return (
    <details className="act-more">
      <summary>{t('supplied')}</summary>
      <label className="act-field">
        {t('body')}
        <textarea
          className="plain-text"
          rows={6}
          data-pointer="/content/body"
          value={body}
          onChange={({ target }) => onChange({ ...supplied, body: target.value })}
        />
      </label>
      <fieldset className="act-set" data-pointer="/content/policy">
        <legend>{t('policy')}</legend>
        {[true, false].map((answer) => (
          <label key={String(answer)} className="act-choice">
            <input
              type="radio"
              name={name}
              checked={policy === answer}
              onChange={() => onChange({ ...supplied, policy: answer })}
            />
            {t(answer ? 'yes' : 'no')}
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('policyReason')}
        pointer="/content/policy/reason"
        value={policyReason}
        onChange={(value) => onChange({ ...supplied, policyReason: value })}
      />
      <TextField
        label={t('mandatoryReason')}
        pointer="/content/mandatoryProactive/reason"
        value={mandatoryReason}
        onChange={(value) => onChange({ ...supplied, mandatoryReason: value })}
      />
    </details>
  );
}
