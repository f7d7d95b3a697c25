import { useQuery } from '@tanstack/react-query';
import { allPages } from '../api/all-pages';
import { api } from '../api/client';
import { useLang } from '../words/lang';

/** The names of units that a document knows by their ids; asked for only where there are any. */
export function useUnitNames(ids: readonly string[]): (id: string) => string {
  const { lang } = useLang();
  const { data } = useQuery({
    queryKey: ['units', lang],
    queryFn: () => allPages((cursor) => api.GET('/api/v1/units', { params: { query: { limit: 100, ...cursor } } })),
    enabled: ids.length > 0,
    staleTime: 300_000,
  });
  return (id) => data?.find((unit) => unit.id === id)?.name ?? '…';
}
