import { Link, useSearchParams } from 'react-router';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import './figures.css';
import { useFacts, useFigures } from './use-figures';
import type { Fact, FactQuery, FigureName } from './use-figures';
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
      <div className="figure-scroll" tabIndex={0} role="region" aria-label={t('facts')}>
        <table className="figure-table">
          <caption className="visually-hidden">{t('facts')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columnTitle')}</th>
              <th scope="col">{t('columnUnit')}</th>
              <th scope="col">{t('columnWhat')}</th>
              <th scope="col">{t('columnOn')}</th>
              <th scope="col">{t('columnDue')}</th>
              <th scope="col">{t('columnDone')}</th>
              <th scope="col" className="figure-number">
                {t('columnDays')}
              </th>
              <th scope="col">{t('columnCodes')}</th>
            </tr>
          </thead>
          <tbody>
            {list.facts.map((fact, i) => (
              <FactRow key={i} fact={fact} />
            ))}
          </tbody>
        </table>
      </div>
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

function FactRow({ fact }: { fact: Fact }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/documents/${fact.documentId}`}>{fact.title}</Link>
        <span className="figure-under">{[fact.number, fact.kindLabel].filter(Boolean).join(' · ')}</span>
      </th>
      <td>{fact.unit.name}</td>
      <td>{fact.what}</td>
      <td>{fact.on}</td>
      <td>{fact.dueOn}</td>
      <td>{fact.doneOn}</td>
      <td className="figure-number">{fact.days}</td>
      <td>{fact.codes.join(' · ')}</td>
    </tr>
  );
}
