import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask, askPage, changing } from '../api/client';
import type { Page, Schemas } from '../api/client';
import { useFreshSignIn } from '../session/fresh-sign-in';
import { useLang } from '../words/lang';

export type Check = Schemas['SpotCheckView'];
export type Item = Schemas['SpotItemView'];
export type Order = Schemas['RectificationView'];
export type Circular = Schemas['CircularView'];
export type OfficeStep = Schemas['OfficeStepView'];

/** Everything here follows from everything else: a finding makes an order, an order counts in the next population. */
const ALL = 'spot-checks';

interface Paged<Row, Step> extends Page<Row> {
  /** what the reader's office may do beside the rows */
  actions: readonly Step[];
}

/** A list, page by page, with what may be done beside it. */
function useRows<Row, Step>(key: readonly unknown[], read: (cursor: { cursor?: string }) => Promise<Paged<Row, Step>>) {
  const list = useInfiniteQuery({
    queryKey: [ALL, ...key],
    queryFn: ({ pageParam }) => read(pageParam === null ? {} : { cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  return {
    ...list,
    rows: list.data?.pages.flatMap(({ rows }) => rows) ?? [],
    actions: list.data?.pages[0]?.actions ?? [],
  };
}

export function useChecks() {
  const { lang } = useLang();
  return useRows(['checks', lang], async (query) => {
    const call = api.GET('/api/v1/spot-checks', { params: { query } });
    return { ...(await askPage(call)), actions: (await ask(call)).actions };
  });
}

export function useOrders(overdue: boolean) {
  const { lang } = useLang();
  return useRows(['orders', overdue, lang], async (query) => ({
    ...(await askPage(
      api.GET('/api/v1/rectifications', {
        params: { query: { ...query, ...(overdue && { overdue: 'true' as const }) } },
      }),
    )),
    actions: [],
  }));
}

export function useCirculars() {
  const { lang } = useLang();
  return useRows(['circulars', lang], async (query) => {
    const call = api.GET('/api/v1/rectification-circulars', { params: { query } });
    return { ...(await askPage(call)), actions: (await ask(call)).actions };
  });
}

export function useCheck(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: [ALL, 'check', id, lang],
    queryFn: () => ask(api.GET('/api/v1/spot-checks/{id}', { params: { path: { id } } })),
  });
}

/** The sample in the order of its numbers; for a unit what it was asked about. */
export function useSample(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: [ALL, 'sample', id, lang],
    queryFn: async () => (await ask(api.GET('/api/v1/spot-checks/{id}/items', { params: { path: { id } } }))).items,
  });
}

export function useOrder(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: [ALL, 'order', id, lang],
    queryFn: () => ask(api.GET('/api/v1/rectifications/{id}', { params: { path: { id } } })),
  });
}

type Header = ReturnType<typeof changing>;

export function useCircular(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: [ALL, 'circular', id, lang],
    queryFn: () => ask(api.GET('/api/v1/rectification-circulars/{id}', { params: { path: { id } } })),
  });
}

/** One act: once under its key, on the version that was displayed; then everything is read anew. */
export function useAct<Input, Done>(
  version: number,
  send: (input: Input, header: Header) => Promise<Done>,
  onDone?: (done: Done, input: Input) => void,
) {
  const refresh = useRefresh();
  const withFreshSignIn = useFreshSignIn();
  return useMutation<Done, Error, Input>({
    mutationFn: (input) => {
      const header = changing(version);
      return withFreshSignIn(() => send(input, header));
    },
    onSuccess: async (done, input) => {
      await refresh();
      onDone?.(done, input);
    },
  });
}

export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([[ALL], ['tasks']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}
