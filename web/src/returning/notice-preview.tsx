import type { DocumentView } from '../documents/use-document';
import { useWords } from '../words/use-words';
import { NoticeDeadline } from './notice-deadline';
import type { NoticeRow } from './notice-rows';
import words from './words.json';

interface Props {
  document: DocumentView;
  rows: readonly NoticeRow[];
  outcome: 'resubmit' | 'notIssued';
  /** Working days from the return. */
  days: number;
}

/** 退文通知单, as the department will read it. */
export function NoticePreview({ document, rows, outcome, days }: Props) {
  const t = useWords(words);
  const ticked = rows.filter((row) => row.ticked);
  return (
    <section className="notice-paper" aria-label={t('preview')}>
      <h2>{t('noticeTitle')}</h2>
      <p className="notice-number">{t('noticeNumber')}</p>
      <p>{t('noticeTo', { unit: document.unit.name })}</p>
      <p>{t('noticeLead', { title: document.content.title })}</p>
      {ticked.length === 0 ? (
        <p className="act-note">{t('noItems')}</p>
      ) : (
        <ol>
          {ticked.map(({ key, code, label, explanation, supplement }) => (
            <li key={key}>
              {code} {label}
              {explanation !== label && <p>{explanation}</p>}
              {supplement !== '' && <p>{t('noticeSupplement', { what: supplement })}</p>}
            </li>
          ))}
        </ol>
      )}
      {outcome === 'notIssued' ? <p>{t('noticeNotIssued')}</p> : <NoticeDeadline days={days} />}
      {document.office && <p className="notice-from">{t('noticeFrom', { office: document.office.name })}</p>}
    </section>
  );
}
