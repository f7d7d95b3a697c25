import { useQuery } from '@tanstack/react-query';
import { allPages } from '../api/all-pages';
import { api } from '../api/client';
import { useLang } from '../words/lang';

/** All units; undefined until they are there. */
export function useUnits(enabled = true) {
  const { lang } = useLang();
  const { data } = useQuery({
    queryKey: ['units', lang],
    queryFn: () => allPages((cursor) => api.GET('/api/v1/units', { params: { query: { limit: 100, ...cursor } } })),
    enabled,
    staleTime: 300_000,
  });
  return data;
}
