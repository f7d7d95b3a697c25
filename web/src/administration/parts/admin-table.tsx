import type { ReactNode } from 'react';
import { Empty } from '../../parts/empty';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { useWords } from '../../words/use-words';
import words from '../words.json';

interface Props<Row> {
  caption: string;
  /** As react-query gives it. */
  list: { data: readonly Row[] | undefined; error: Error | null; refetch: () => unknown };
  columns: readonly { name: string; cell: (row: Row) => ReactNode }[];
  keyOf: (row: Row) => string;
  actions?: (row: Row) => ReactNode;
}

/** A list of the administration; the first column names the row. */
export function AdminTable<Row>({ caption, list, columns, keyOf, actions }: Props<Row>) {
  const t = useWords(words);
  if (list.error) return <ProblemNotice problem={list.error} onReload={() => void list.refetch()} />;
  if (!list.data) return <Loading />;
  if (list.data.length === 0) return <Empty title={t('empty')} />;
  return (
    <div className="admin-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="admin-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {actions && <th scope="col">{t('actions')}</th>}
          </tr>
        </thead>
        <tbody>
          {list.data.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, cell }, index) =>
                index === 0 ? (
                  <th key={name} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={name}>{cell(row)}</td>
                ),
              )}
              {actions && <td className="admin-actions">{actions(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
