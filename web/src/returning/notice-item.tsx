import { useId } from 'react';
import { usePlace } from '../parts/use-place';
import { useWords } from '../words/use-words';
import type { NoticeRow } from './notice-rows';
import words from './words.json';

interface Props {
  row: NoticeRow;
  clause: string | undefined;
  /** Its place among the ticked ones, as a refusal names it; null while it is not ticked. */
  position: number | null;
  onChange: (row: NoticeRow) => void;
}

/** One coded reason: ticked, it brings its clause and place, and asks for the words. */
export function NoticeItem({ row, clause, position, onChange }: Props) {
  const t = useWords(words);
  const id = useId();
  const placeOf = usePlace();
  const { label, ticked, explanation, supplement, pointer } = row;
  const place = pointer === null ? null : placeOf(pointer);
  return (
    <li className={ticked ? 'notice-item notice-item-ticked' : 'notice-item'}>
      <label className="act-tick">
        <input
          type="checkbox"
          checked={ticked}
          onChange={({ target }) => onChange({ ...row, ticked: target.checked })}
        />
        <span>
          <strong>{row.code}</strong> {label}
        </span>
      </label>
      {ticked && (
        <div className="notice-words">
          {clause !== undefined && <p className="act-note">{t('clause', { clause })}</p>}
          {place !== null && <p className="act-note">{t('place', { place })}</p>}
          <label htmlFor={`${id}-e`}>{t('explanation')}</label>
          <textarea
            className="plain-text"
            id={`${id}-e`}
            data-pointer={`/items/${position}/explanation`}
            value={explanation}
            maxLength={2000}
            rows={1}
            onChange={({ target }) => onChange({ ...row, explanation: target.value })}
          />
          <label htmlFor={`${id}-s`}>{t('supplement')}</label>
          <textarea
            className="plain-text"
            id={`${id}-s`}
            data-pointer={`/items/${position}/supplement`}
            value={supplement}
            maxLength={2000}
            rows={1}
            onChange={({ target }) => onChange({ ...row, supplement: target.value })}
          />
        </div>
      )}
    </li>
  );
}
