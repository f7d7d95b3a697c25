import type { Ref } from 'react';
import { AttributeMark } from '../parts/attribute-mark';
import { DeadlineLight } from '../parts/deadline-light';
import { useLabels, useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { Highlight } from './highlight';
import type { Row } from './use-document-list';
import words from './words.json';

interface Props {
  ref: Ref<HTMLDivElement>;
  row: Row;
  index: number;
  offset: number;
  active: boolean;
  inTabOrder: boolean;
  sought: readonly string[];
  onPick: (id: string) => void;
  onOpen: (id: string) => void;
  ticked?: boolean;
  onTick?: (id: string) => void;
}

export function DocumentRow(props: Props) {
  const { ref, row, index, offset, active, inTabOrder, sought, onPick, onOpen, ticked, onTick } = props;
  const t = useWords(words);
  const label = useLabels();
  return (
    <div
      ref={ref}
      role="row"
      data-index={index}
      data-id={row.id}
      // The first is the row of headings.
      aria-rowindex={index + 2}
      aria-selected={active}
      tabIndex={inTabOrder ? 0 : -1}
      className={row.read || row.notice === null ? 'row row-document' : 'row row-document row-unread'}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={() => onPick(row.id)}
      onDoubleClick={() => onOpen(row.id)}
    >
      {onTick && (
        <span role="gridcell" className="cell-tick" onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            checked={ticked ?? false}
            onChange={() => onTick(row.id)}
            aria-label={t('tick', { title: row.title })}
          />
        </span>
      )}
      <span role="gridcell" className="cell-deadline">
        <Deadline row={row} />
      </span>
      <span role="gridcell" className="cell-title">
        <Urgency urgency={row.urgency} />
        <Highlight text={row.title || t('untitled')} words={sought} />
        {row.number !== null && <span className="cell-number">{row.number}</span>}
      </span>
      <span role="gridcell" className="cell-kind">
        {row.kind ? label('kind', row.kind) : t('noKind')}
      </span>
      <span role="gridcell" className="cell-unit">
        {row.unit.name}
      </span>
      <span role="gridcell" className="cell-attribute">
        <AttributeMark attribute={row.attribute} />
      </span>
      <span role="gridcell" className="cell-checklist">
        {row.checklist && <ChecklistCount {...row.checklist} />}
      </span>
      <span role="gridcell" className="cell-step">
        {row.step.label}
      </span>
    </div>
  );
}

/** 办 by when; of a document that was copied, whether it has been read. */
function Deadline({ row }: { row: Row }) {
  const t = useWords(words);
  if (row.notice !== null)
    return <span className={row.read ? 'read' : 'unread'}>{t(row.read ? 'read' : 'unread')}</span>;
  return <DeadlineLight days={row.due?.workingDaysLeft ?? null} {...(row.due && { title: row.due.on })} />;
}

export function ChecklistCount({ passed, total }: { passed: number; total: number }) {
  const t = useWords(words);
  return (
    <span className={passed === total ? 'count-green' : 'count-open'}>
      <span aria-hidden>
        <span className="cell-name">{t('checklistShort')} </span>
        {passed}/{total}
      </span>
      <span className="visually-hidden">{t('checklistOf', { passed, total })}</span>
    </span>
  );
}

/** Said only where it is not the usual one, which is the first of its set. */
export function Urgency({ urgency }: { urgency: string }) {
  const { members } = useVocabulary();
  const place = members('urgency').findIndex(({ code }) => code === urgency);
  const name = members('urgency')[place]?.label;
  return place > 0 && name !== undefined ? <span className="cell-urgency">{name}</span> : null;
}
