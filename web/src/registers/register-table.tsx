import { Link } from 'react-router';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { Entry } from './use-register';
import words from './words.json';

export function RegisterTable({ caption, entries }: { caption: string; entries: readonly Entry[] }) {
  const t = useWords(words);
  return (
    <div className="register-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="register-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnTitle')}</th>
            <th scope="col">{t('columnNumber')}</th>
            <th scope="col">{t('columnIndex')}</th>
            <th scope="col">{t('columnDate')}</th>
            <th scope="col">{t('columnUnit')}</th>
            <th scope="col">{t('columnState')}</th>
            <th scope="col">{t('columnGrounds')}</th>
            <th scope="col">{t('columnReview')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <RegisterRow key={`${entry.documentId} ${entry.enteredAt}`} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RegisterRow({ entry }: { entry: Entry }) {
  const t = useWords(words);
  const label = useLabels();
  return (
    <tr>
      <th scope="row">
        <Link to={`/documents/${entry.documentId}`}>{entry.title}</Link>
        {entry.correction && <span className="register-note">{t('correction')}</span>}
        <span className="register-note">{label('kind', entry.kind)}</span>
      </th>
      <td>{entry.number}</td>
      <td>{entry.indexNumber}</td>
      <td>{entry.documentDate}</td>
      <td>{entry.unit.name}</td>
      <td>{entry.stateLabel}</td>
      <td>{entry.grounds.map(({ code }) => label('ground', code)).join(' · ')}</td>
      <td>{reviewOf(entry, t('annual'))}</td>
    </tr>
  );
}

function reviewOf({ reviewAt }: Entry, annual: string): string {
  if (!reviewAt) return '';
  if ('on' in reviewAt) return reviewAt.on;
  return 'event' in reviewAt ? reviewAt.event : annual;
}
