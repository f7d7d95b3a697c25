import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { DocumentRows } from '../lists/document-rows';
import { FilterBar } from '../lists/filter-bar';
import { FILTERS, soughtIn } from '../lists/filters';
import type { Filters } from '../lists/filters';
import { useAddressFilters } from '../lists/use-address-filters';
import { useDocumentList } from '../lists/use-document-list';
import { useWide } from '../lists/use-wide';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import './library.css';
import words from './words.json';

/** 公文库: everything that is or has come before the unit, found again by its words, its number and its marks. */
export function Library() {
  const t = useWords(words);
  const address = useAddressFilters(FILTERS);
  const wide = useWide();
  useTitle(t('title'));
  return (
    <div className="library">
      <header>
        <h1>{t('title')}</h1>
        <p>{t('what')}</p>
      </header>
      <FilterBar address={address} />
      <Found filters={address.filters} wide={wide} />
    </div>
  );
}

function Found({ filters, wide }: { filters: Filters; wide: boolean }) {
  const t = useWords(words);
  const navigate = useNavigate();
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useDocumentList(
    'unit',
    filters,
  );
  const [active, setActive] = useState<string | null>(null);
  const loadMore = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  const open = useCallback((id: string) => void navigate(`/documents/${id}`), [navigate]);
  if (isPending) return <Loading />;
  if (error) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  if (rows.length === 0) {
    return <Empty title={t(Object.keys(filters).length > 0 ? 'nothingFound' : 'nothingYet')} />;
  }
  return (
    <>
      <DocumentRows
        name={t('title')}
        rows={rows}
        activeId={active}
        compact={!wide}
        sought={soughtIn(filters)}
        more={hasNextPage}
        loadMore={loadMore}
        onMove={setActive}
        onPick={open}
        onOpen={open}
      />
      <p className="library-count" role="status">
        {t(hasNextPage ? 'countAtLeast' : 'count', { n: rows.length })}
      </p>
    </>
  );
}
