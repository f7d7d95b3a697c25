import type { RefObject } from 'react';
import { Link } from 'react-router';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { AuditItem } from './use-audit';
import words from './words.json';

/** The document as it was kept, and beside it why it may deserve a second look. */
export function ItemCard({ item, heading }: { item: AuditItem; heading: RefObject<HTMLHeadingElement | null> }) {
  const t = useWords(words);
  const label = useLabels();
  const { document } = item;
  return (
    <article className="audit-card">
      <h2 ref={heading} tabIndex={-1} className="audit-title">
        {t('itemN', { n: item.position })} {document?.title ?? t('notYours')}
      </h2>
      <dl className="audit-facts-list">
        <Fact name={t('register')}>{label('attribute', item.register)}</Fact>
        <Fact name={t('kind')}>{label('kind', item.kind)}</Fact>
        <Fact name={t('draftedBy')}>{item.unit}</Fact>
        {document && <Fact name={t('number')}>{document.number}</Fact>}
        {document && <Fact name={t('documentDate')}>{document.documentDate}</Fact>}
        {document && (
          <Fact name={t('grounds')}>
            {document.grounds.map(({ catalogue, code, label: name }) => `${catalogue} ${code} ${name}`).join('；')}
          </Fact>
        )}
        {document && <Fact name={t('reasonThen')}>{document.reason}</Fact>}
        {document && <Fact name={t('reviewAt')}>{document.reviewInWords}</Fact>}
        <Fact name={t('applicants')}>{String(item.applicants)}</Fact>
      </dl>
      {document && <Link to={`/documents/${document.id}`}>{t('openDocument')}</Link>}
      {document && item.redetermination && (
        <p role="note">
          <Link to={`/documents/${document.id}`}>{t('redetermined', { n: item.redetermination.number })}</Link>{' '}
          {item.redetermination.label}
        </p>
      )}
      <h3>{t('clues')}</h3>
      {item.clues.length === 0 && <p>{t('noClues')}</p>}
      <ul className="audit-clue-list">
        {item.clues.map((clue) => (
          <li key={clue.code}>
            <strong>{clue.label}</strong> {clue.explanation}
          </li>
        ))}
      </ul>
      {item.advice.length > 0 && (
        <>
          <h3>{t('advice')}</h3>
          <ul>
            {item.advice.map((one) => (
              <li key={one.at}>
                <strong>{one.label}</strong> {one.words}
                <span className="audit-note">
                  {t('saidBy', { by: `${one.unit} ${one.by}`, on: one.at.slice(0, 10) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
