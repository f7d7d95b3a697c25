import { Link } from 'react-router';
import type { Row } from '../lists/use-document-list';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { useDeskList } from './use-desk-list';
import words from './words.json';

const SHOWN = 8;

/** 我起草的: where each is in the procedure, who is waited for, and how much of its checklist is met. */
export function Drafted() {
  const t = useWords(words);
  const { data, error, isPending, refetch } = useDeskList('drafted', SHOWN);
  return (
    <section className="desk-card" aria-labelledby="desk-drafted">
      <h2 id="desk-drafted">{t('drafted')}</h2>
      {isPending && <Loading />}
      {error && <ProblemNotice problem={error} onReload={() => void refetch()} />}
      {data?.rows.length === 0 && <p className="desk-none">{t('nothingDrafted')}</p>}
      <ul className="desk-list">
        {data?.rows.map((row) => (
          <DraftedRow key={row.id} row={row} />
        ))}
      </ul>
      {data && data.next !== null && <Link to="/inbox?tab=drafted">{t('allDrafted')}</Link>}
    </section>
  );
}

function DraftedRow({ row }: { row: Row }) {
  const t = useWords(words);
  const { step, checklist } = row;
  const elsewhere = step.unit && step.unit.id !== row.unit.id ? step.unit.name : null;
  const whom = [elsewhere, step.roleLabel].filter(Boolean).join(' · ');
  return (
    <li className="desk-drafted">
      <Link to={`/documents/${row.id}`}>{row.title || t('untitled')}</Link>
      <p className="desk-facts">
        <span>{step.label}</span>
        {whom !== '' && <span>{t('waitsForWhom', { whom })}</span>}
      </p>
      {checklist && (
        <p className="desk-progress">
          <progress max={checklist.total} value={checklist.passed} aria-label={t('progress')} />
          <span>{t('checklist', { ...checklist })}</span>
        </p>
      )}
    </li>
  );
}
