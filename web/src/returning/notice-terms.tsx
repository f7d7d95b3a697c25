import { Input } from 'antd';
import { useId } from 'react';
import { useWords } from '../words/use-words';
import type { ReturnDraft } from './use-return-draft';
import words from './words.json';

export interface Terms {
  outcome: ReturnDraft['outcome'];
  /** Working days as typed; empty: as the pack says. */
  days: string;
  phone: string;
}

export const termsOf = ({ outcome, withinWorkingDays, phone }: ReturnDraft): Terms => ({
  outcome,
  days: withinWorkingDays === null ? '' : String(withinWorkingDays),
  phone: phone ?? '',
});

const OUTCOMES: readonly Terms['outcome'][] = ['resubmit', 'notIssued'];

/** What becomes of the document, by when, and whom the department may call. */
export function NoticeTerms({ terms, onChange }: { terms: Terms; onChange: (terms: Terms) => void }) {
  const t = useWords(words);
  const id = useId();
  return (
    <>
      <fieldset className="act-set" data-pointer="/outcome">
        <legend>{t('outcome')}</legend>
        {OUTCOMES.map((one) => (
          <label key={one} className="act-tick">
            <input
              type="radio"
              name={`${id}-outcome`}
              checked={terms.outcome === one}
              onChange={() => onChange({ ...terms, outcome: one })}
            />
            <span>{t(one)}</span>
          </label>
        ))}
      </fieldset>
      <div className="return-fields">
        <div className="act-field">
          <label htmlFor={`${id}-days`}>{t('deadline')}</label>
          <Input
            id={`${id}-days`}
            data-pointer="/withinWorkingDays"
            inputMode="numeric"
            value={terms.days}
            placeholder={t('deadlineHint')}
            onChange={({ target }) => onChange({ ...terms, days: target.value.replace(/\D/g, '') })}
          />
        </div>
        <div className="act-field">
          <label htmlFor={`${id}-phone`}>{t('phone')}</label>
          <Input
            id={`${id}-phone`}
            data-pointer="/phone"
            value={terms.phone}
            maxLength={50}
            placeholder={t('phoneHint')}
            onChange={({ target }) => onChange({ ...terms, phone: target.value })}
          />
        </div>
      </div>
    </>
  );
}
