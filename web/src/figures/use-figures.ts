import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, ask, askPage } from '../api/client';
import type { Schemas } from '../api/client';
import type { operations } from '../api/schema.gen';
import { useLang } from '../words/lang';

export type FigureName = operations['readFigure']['parameters']['path']['figure'];
export type FigureQuery = NonNullable<operations['readFigure']['parameters']['query']>;
export type FactQuery = operations['listFigureDocuments']['parameters']['query'];
export type Definition = Schemas['FigureDefinitionView'];
export type Table = Schemas['FigureView'];
export type Cell = Schemas['FigureCellView'];
export type Fact = Schemas['FigureFactView'];

/** The figures that one has a part in: the server says which. */
export function useFigures() {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['figures', lang],
    queryFn: async () => (await ask(api.GET('/api/v1/figures'))).items,
    staleTime: 300_000,
  });
}

export function useFigure(figure: FigureName, query: FigureQuery) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['figure', figure, query, lang],
    queryFn: () => ask(api.GET('/api/v1/figures/{figure}', { params: { path: { figure }, query } })),
  });
}

/** What one number was counted from, page by page. */
export function useFacts(figure: FigureName, query: FactQuery) {
  const { lang } = useLang();
  const list = useInfiniteQuery({
    queryKey: ['figureDocuments', figure, query, lang],
    queryFn: ({ pageParam }) =>
      askPage(factsOf(figure, { ...query, ...(pageParam !== null && { cursor: pageParam }) })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  return { ...list, facts: list.data?.pages.flatMap(({ rows }) => rows) ?? [] };
}

async function factsOf(figure: FigureName, query: FactQuery) {
  const { data, ...answer } = await api.GET('/api/v1/figures/{figure}/documents', {
    params: { path: { figure }, query },
  });
  return { ...answer, data: data?.items ?? [] };
}
