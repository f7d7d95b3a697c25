import type { ReactNode, RefObject } from 'react';
import { Link } from 'react-router';
import { DeadlineLight } from '../parts/deadline-light';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { Record } from './record';
import type { Item } from './use-spot-checks';
import words from './words.json';

/** Why it was kept back, as far as the reader may know it, and what has been said of it so far. */
export function ItemCard({ item, heading }: { item: Item; heading: RefObject<HTMLHeadingElement | null> }) {
  const t = useWords(words);
  const label = useLabels();
  const { document } = item;
  const yesNo = (is: boolean) => t(is ? 'yes' : 'no');
  return (
    <article className="audit-card">
      <h2 ref={heading} tabIndex={-1} className="audit-title">
        {t('itemN', { n: item.position })} {document?.title ?? t('notYours')}
      </h2>
      <p className="audit-facts">
        <strong>{item.stateLabel}</strong>
        {item.explainDaysLeft !== null && item.explainBy !== null && (
          <span>
            {t('explainBy', { on: item.explainBy })}{' '}
            <DeadlineLight days={item.explainDaysLeft} title={item.explainBy} />
          </span>
        )}
      </p>
      {!document && <p>{t('notYoursWhy')}</p>}
      <dl className="audit-facts-list">
        <Fact name={label('stratum', 'unit')}>{item.unit.name}</Fact>
        {document && <Fact name={t('number')}>{document.number}</Fact>}
        {document && <Fact name={t('documentDate')}>{document.documentDate}</Fact>}
        <Fact name={label('stratum', 'ground')}>{item.groundLabel}</Fact>
        {document && <Fact name={t('reasonThen')}>{document.reason}</Fact>}
        {document && <Fact name={t('keptBecause')}>{document.keptBecause}</Fact>}
        <Fact name={t('clues')}>{item.clues.length === 0 ? t('noClues') : item.clues.join(t('semicolon'))}</Fact>
        <Fact name={label('stratum', 'age')}>{label('spotCheckAge', item.age)}</Fact>
        <Fact name={label('stratum', 'override')}>{yesNo(item.override)}</Fact>
        <Fact name={label('stratum', 'earlierFinding')}>{yesNo(item.earlierFinding)}</Fact>
      </dl>
      <p className="spot-links">
        {document && <Link to={`/documents/${document.id}`}>{t('openDocument')}</Link>}
        {item.rectificationId !== null && <Link to={`/rectifications/${item.rectificationId}`}>{t('openOrder')}</Link>}
      </p>
      <h3>{t('record')}</h3>
      {item.acts.length === 0 ? <p>{t('noRecord')}</p> : <Record acts={item.acts} />}
    </article>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
