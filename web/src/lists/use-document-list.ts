import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, askPage } from '../api/client';
import type { Schemas } from '../api/client';
import type { operations } from '../api/schema.gen';
import { useLang } from '../words/lang';
import type { Filters } from './filters';

export type Row = Schemas['DocumentRowView'];
export type ListQuery = operations['listDocuments']['parameters']['query'];
export type View = ListQuery['view'];

/** The first page is soon there; whoever goes on gets larger ones. */
const FIRST = 50;
const LATER = 200;

/** A list read page by page as it is scrolled: the address decides what is in it, the server what may be. */
export function useDocumentList(view: View, filters: Filters) {
  const { lang } = useLang();
  const list = useInfiniteQuery({
    queryKey: ['documents', view, filters, lang],
    queryFn: ({ pageParam, signal }) => {
      const page = pageParam === null ? { limit: FIRST } : { limit: LATER, cursor: pageParam };
      return askPage(api.GET('/api/v1/documents', { params: { query: queryOf(view, filters, page) }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // Every page that was loaded would be read again whenever somebody comes back to the window.
    refetchOnWindowFocus: false,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows) ?? [], [list.data]);
  return { ...list, rows };
}

/** Filters come out of an address that anybody may have written; the server judges each and says what is wrong with it. */
export function queryOf(view: View, { overdue, ...filters }: Filters, page: Pick<ListQuery, 'limit' | 'cursor'> = {}) {
  return { view, ...filters, ...(overdue !== undefined && { overdue: true }), ...page } as ListQuery;
}
