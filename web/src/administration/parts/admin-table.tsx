import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { DataTable } from '../../parts/data-table';
import type { Column } from '../../parts/data-table';
import { Empty } from '../../parts/empty';
import { Loading } from '../../parts/loading';
import { faultOf } from '../../api/problem';
import { ProblemNotice } from '../../parts/problem-notice';
import { useWords } from '../../words/use-words';
import words from '../words.json';

interface Props<Row> {
  caption: string;
  /** As react-query gives it. */
  list: { data: readonly Row[] | undefined; error: Error | null; refetch: () => unknown };
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  actions?: (row: Row) => ReactNode;
  /** By which words a row is found, where the list may be long. */
  find?: (row: Row) => string;
  /** Said where there is nothing. */
  empty?: string;
}

/** From here on one looks for a row instead of reading them all. */
const LONG = 15;

/** A list of the administration; the first column names the row. */
export function AdminTable<Row>({ caption, list, columns, keyOf, actions, find, empty }: Props<Row>) {
  const t = useWords(words);
  const id = useId();
  const [sought, setSought] = useState('');
  const fault = faultOf(list);
  if (fault) return <ProblemNotice problem={fault} onReload={() => void list.refetch()} />;
  if (!list.data) return <Loading />;
  if (list.data.length === 0) return <Empty title={empty ?? t('empty')} />;
  const rows = find
    ? list.data.filter((row) => find(row).toLowerCase().includes(sought.trim().toLowerCase()))
    : list.data;
  return (
    <>
      {find && list.data.length > LONG && (
        <div className="admin-find" role="search" aria-label={caption}>
          <label htmlFor={id}>{t('find')}</label>
          <input
            id={id}
            type="search"
            className="plain-field"
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
          <span role="status">{t('foundOf', { n: rows.length, of: list.data.length })}</span>
        </div>
      )}
      <DataTable
        caption={caption}
        rows={rows}
        columns={actions ? [...columns, { name: t('actions'), cell: actions, look: 'acts' }] : columns}
        keyOf={keyOf}
      />
    </>
  );
}
