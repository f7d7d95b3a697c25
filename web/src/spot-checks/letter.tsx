import type { ReactNode } from 'react';
import { useDates } from '../parts/use-dates';
import { useWords } from '../words/use-words';
import './letter.css';
import words from './words.json';

interface Props {
  /** what it is: the red head */
  title: string;
  number: string;
  /** to whom */
  to: string;
  office: string;
  /** who issued it and when; null where nothing of it is known */
  issued: { at: string; by: string; post: string } | null;
  children: ReactNode;
}

/** What the office hands over on paper: its head, its number, to whom, and at the end from whom. Printed on A4 as it is. */
export function Letter({ title, number, to, office, issued, children }: Props) {
  const t = useWords(words);
  const { dayOf } = useDates();
  return (
    <div>
      <p className="letter-print">
        <button type="button" className="plain-button" onClick={() => window.print()}>
          {t('print')}
        </button>
      </p>
      <article className="letter" aria-label={title}>
        <h2>{title}</h2>
        <p className="letter-number">{number}</p>
        <p>{t('letterTo', { to })}</p>
        {children}
        <div className="letter-from">
          <p>{office}</p>
          {issued && <p>{dayOf(issued.at)}</p>}
          {issued && <p className="audit-note">{t('letterBy', { by: issued.by, post: issued.post })}</p>}
        </div>
      </article>
    </div>
  );
}
