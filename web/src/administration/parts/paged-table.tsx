import type { ReactNode } from 'react';
import type { Column } from '../../parts/data-table';
import { useWords } from '../../words/use-words';
import words from '../words.json';
import { AdminTable } from './admin-table';
import type { Pages } from './use-pages';

interface Props<Row> {
  caption: string;
  list: Pages<Row>;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  actions?: (row: Row) => ReactNode;
  /** Said where nothing is found. */
  empty?: string;
}

/** As much of a long list as has been asked for, and how to go on. */
export function PagedTable<Row>({ list, ...table }: Props<Row>) {
  const t = useWords(words);
  const { data, more, loading, outdated } = list;
  const shown = outdated ? 'loadingMore' : more ? 'shownSoFar' : 'shownAll';
  return (
    <>
      <AdminTable list={list} {...table} />
      {data !== undefined && data.length > 0 && (
        <p className="admin-foot">
          <span role="status">{t(shown, { n: data.length })}</span>{' '}
          {more && (
            <button type="button" className="plain-button" disabled={loading} onClick={more}>
              {t(loading ? 'loadingMore' : 'showMore')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
