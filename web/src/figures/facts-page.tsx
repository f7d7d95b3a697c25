import { Link, useSearchParams } from 'react-router';
import { DataTable } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import './figures.css';
import { useFacts, useFigures } from './use-figures';
import type { FactQuery, FigureName } from './use-figures';
import words from './words.json';

/** What one number was counted from. */
export function FactsPage() {
  const t = useWords(words);
  const [address] = useSearchParams();
  const { figure = '', ...query } = Object.fromEntries(address);
  const definition = useFigures().data?.find((one) => one.figure === figure);
  const column = definition?.measures.find(({ code }) => code === query['measure'])?.label;
  const title = definition ? t('factsOf', { name: definition.name, column: column ?? '' }) : t('facts');
  useTitle(title);
  return (
    <>
      <p className="figure-back">
        <Link to={`/figures?${backTo(figure, query)}`}>{t('back')}</Link>
      </p>
      <h1>{title}</h1>
      {/* The server refuses what is no figure and no column of it. */}
      <Facts figure={figure as FigureName} query={query as unknown as FactQuery} />
    </>
  );
}

/** To the figure with the period it was asked for. */
function backTo(figure: string, { from, to }: Record<string, string>): string {
  const query = new URLSearchParams({ figure });
  if (from !== undefined) query.set('from', from);
  if (to !== undefined) query.set('to', to);
  return query.toString();
}

function Facts({ figure, query }: { figure: FigureName; query: FactQuery }) {
  const t = useWords(words);
  const list = useFacts(figure, query);
  if (list.isPending) return <Loading />;
  if (list.error) return <ProblemNotice problem={list.error} onReload={() => void list.refetch()} />;
  if (list.facts.length === 0) return <Empty title={t('empty')} />;
  return (
    <>
      <DataTable
        caption={t('facts')}
        rows={list.facts}
        keyOf={({ documentId, ...rest }) => `${documentId} ${JSON.stringify(rest)}`}
        columns={[
          {
            name: t('columnTitle'),
            cell: ({ documentId, title, number, kindLabel }) => (
              <>
                <Link to={`/documents/${documentId}`}>{title}</Link>
                <span className="data-note">{[number, kindLabel].filter(Boolean).join(' · ')}</span>
              </>
            ),
          },
          { name: t('columnUnit'), cell: ({ unit }) => unit.name },
          { name: t('columnWhat'), cell: ({ what }) => what },
          { name: t('columnOn'), look: 'whole', cell: ({ on }) => on },
          { name: t('columnDue'), look: 'whole', cell: ({ dueOn }) => dueOn },
          { name: t('columnDone'), look: 'whole', cell: ({ doneOn }) => doneOn },
          { name: t('columnDays'), look: 'whole', cell: ({ days }) => days },
          { name: t('columnCodes'), cell: ({ codes }) => codes.join(' · ') },
        ]}
      />
      <p className="figure-note">
        <span role="status">{t('shown', { n: list.facts.length })}</span>{' '}
        {list.hasNextPage && (
          <button type="button" className="plain-button" onClick={() => void list.fetchNextPage()}>
            {t('more')}
          </button>
        )}
      </p>
    </>
  );
}
