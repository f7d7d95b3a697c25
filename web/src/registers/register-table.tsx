import { Link } from 'react-router';
import { DataTable } from '../parts/data-table';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { Entry } from './use-register';
import words from './words.json';

export function RegisterTable({ caption, entries }: { caption: string; entries: readonly Entry[] }) {
  const t = useWords(words);
  const label = useLabels();
  return (
    <DataTable
      caption={caption}
      rows={entries}
      keyOf={({ documentId, enteredAt }) => `${documentId} ${enteredAt}`}
      columns={[
        { name: t('columnTitle'), cell: (entry) => <Title entry={entry} /> },
        { name: t('columnNumber'), cell: ({ number }) => number, look: 'whole' },
        { name: t('columnIndex'), cell: ({ indexNumber }) => indexNumber, look: 'whole' },
        { name: t('columnDate'), cell: ({ documentDate }) => documentDate, look: 'whole' },
        { name: t('columnUnit'), cell: ({ unit }) => unit.name },
        { name: t('columnState'), cell: ({ stateLabel }) => stateLabel, look: 'whole' },
        {
          name: t('columnGrounds'),
          cell: ({ grounds }) => grounds.map(({ code }) => label('ground', code)).join(' · '),
        },
        { name: t('columnReview'), cell: (entry) => reviewOf(entry, t('annual')) },
      ]}
    />
  );
}

function Title({ entry }: { entry: Entry }) {
  const t = useWords(words);
  const label = useLabels();
  return (
    <>
      <Link to={`/documents/${entry.documentId}`}>{entry.title}</Link>
      {entry.historical && <span className="data-note">{t('historical')}</span>}
      {entry.correction && <span className="data-note">{t('correction')}</span>}
      <span className="data-note">{label('kind', entry.kind)}</span>
    </>
  );
}

function reviewOf({ reviewAt }: Entry, annual: string): string {
  if (!reviewAt) return '';
  if ('on' in reviewAt) return reviewAt.on;
  return 'event' in reviewAt ? reviewAt.event : annual;
}
