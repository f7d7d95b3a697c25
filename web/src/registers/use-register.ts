import { useInfiniteQuery } from '@tanstack/react-query';
import { api, askPage } from '../api/client';
import type { Schemas } from '../api/client';
import type { operations } from '../api/schema.gen';
import { useLang } from '../words/lang';

export type RegisterName = operations['readRegister']['parameters']['path']['register'];
export type RegisterQuery = NonNullable<operations['readRegister']['parameters']['query']>;
export type Entry = Schemas['RegisterEntryView'];

/** A register, page by page, as wide as the reader's unit. */
export function useRegister(register: RegisterName, filters: RegisterQuery) {
  const { lang } = useLang();
  const list = useInfiniteQuery({
    queryKey: ['registers', register, filters, lang],
    queryFn: ({ pageParam }) => {
      const query = { ...filters, ...(pageParam !== null && { cursor: pageParam }) };
      return askPage(api.GET('/api/v1/registers/{register}', { params: { path: { register }, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  return { ...list, entries: list.data?.pages.flatMap(({ rows }) => rows) ?? [] };
}
