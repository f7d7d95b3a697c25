import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Page } from '../../api/client';
import { useLang } from '../../words/lang';

/** The first page is soon there; whoever goes on gets larger ones. */
const FIRST = 50;
const LATER = 200;

interface Wanted {
  limit: number;
  cursor?: string;
}

/** A list of the administration that may be long, read page by page as it is wanted. */
export function usePages<Row>(
  key: readonly unknown[],
  read: (page: Wanted, signal: AbortSignal) => Promise<Page<Row>>,
) {
  const { lang } = useLang();
  const list = useInfiniteQuery({
    queryKey: ['administration', ...key, lang],
    queryFn: ({ pageParam, signal }) =>
      read(pageParam === null ? { limit: FIRST } : { limit: LATER, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // The table stays while it is narrowed, with what is opened in it.
    placeholderData: keepPreviousData,
    // Every page that was loaded would be read again whenever somebody comes back to the window.
    refetchOnWindowFocus: false,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows), [list.data]);
  return {
    data: rows,
    error: list.error,
    refetch: list.refetch,
    /** null where this is all */
    more: list.hasNextPage ? () => void list.fetchNextPage() : null,
    loading: list.isFetchingNextPage,
    /** what is shown is of the filters before: neither its end nor its length says anything */
    outdated: list.isPlaceholderData,
  };
}

export type Pages<Row> = ReturnType<typeof usePages<Row>>;
