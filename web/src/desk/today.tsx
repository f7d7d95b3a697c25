import { Link } from 'react-router';
import { Urgency } from '../lists/document-row';
import type { Row } from '../lists/use-document-list';
import { AttributeMark } from '../parts/attribute-mark';
import { DeadlineLight } from '../parts/deadline-light';
import { Empty } from '../parts/empty';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { placeOf } from './place-of';
import words from './words.json';

const SHOWN = 10;

/** 今天要办, by the working days that are left. */
export function Today({ rows, more }: { rows: readonly Row[]; more: boolean }) {
  const t = useWords(words);
  if (rows.length === 0) return <Empty title={t('nothing')} />;
  const over = rows.filter(({ due }) => due?.overdue).length;
  return (
    <>
      {over > 0 && <p className="desk-over">{t('overdue', { n: over })}</p>}
      <ol className="desk-list">
        {rows.slice(0, SHOWN).map((row) => (
          <TodayRow key={row.id} row={row} />
        ))}
      </ol>
      <Link to="/inbox">{t(more ? 'allTodoMany' : 'allTodo', { n: rows.length })}</Link>
    </>
  );
}

function TodayRow({ row }: { row: Row }) {
  const t = useWords(words);
  const label = useLabels();
  return (
    <li>
      <DeadlineLight days={row.due?.workingDaysLeft ?? null} {...(row.due && { title: row.due.on })} />
      <div>
        <Link to={placeOf(row)}>
          <Urgency urgency={row.urgency} />
          {row.title || t('untitled')}
        </Link>
        <p className="desk-facts">
          {row.waiting && <span>{t('waitsFor', { act: row.waiting.label })}</span>}
          <span>{row.kind === null ? t('noKind') : label('kind', row.kind)}</span>
          <span>{row.unit.name}</span>
          <AttributeMark attribute={row.attribute} />
          {row.checklist && <span>{t('checklist', { ...row.checklist })}</span>}
        </p>
        {row.barred.map(({ message }, index) => (
          <p key={index} className="desk-barred">
            {message}
          </p>
        ))}
      </div>
    </li>
  );
}
