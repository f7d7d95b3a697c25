import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { AttributeMark } from '../parts/attribute-mark';
import { DataTable } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import words from './words.json';

type Hot = Schemas['HotDocumentView'];

/** 申请热点: documents by how many different applicants were given them within the window. */
export function Heat() {
  const t = useWords(words);
  const heat = useQuery({
    queryKey: ['requests', 'heat'],
    queryFn: () => ask(api.GET('/api/v1/disclosure-requests/heat')),
  });
  return (
    <>
      <p className="requests-note">{t('heatHint')}</p>
      {heat.error && <ProblemNotice problem={heat.error} onReload={() => void heat.refetch()} />}
      {heat.isPending && <Loading />}
      {heat.data?.length === 0 && <Empty title={t('noHeat')} />}
      {heat.data && heat.data.length > 0 && <HeatTable rows={heat.data} />}
    </>
  );
}

function HeatTable({ rows }: { rows: readonly Hot[] }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t('heat')}
      rows={rows}
      keyOf={({ document }) => document.id}
      columns={[
        {
          name: t('document'),
          cell: ({ document }) => (
            <>
              <Link to={`/documents/${document.id}`}>{document.title}</Link>
              <span className="requests-facts">{document.number}</span>
            </>
          ),
        },
        { name: t('attribute'), cell: ({ document }) => <AttributeMark attribute={document.attribute} /> },
        { name: t('applicants'), cell: ({ applicants }) => applicants },
        { name: t('requestCount'), cell: ({ requests }) => requests },
        { name: t('lastOn'), cell: ({ lastOn }) => lastOn },
        {
          name: t('threshold'),
          cell: ({ converted, reached, threshold }) =>
            converted ? t('converted') : t(reached ? 'reached' : 'below', { threshold }),
        },
      ]}
    />
  );
}
