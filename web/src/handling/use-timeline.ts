import { useQuery } from '@tanstack/react-query';
import { allPages } from '../api/all-pages';
import { api } from '../api/client';
import { useLang } from '../words/lang';

/** Everything that was done with a document, oldest first. Read anew with the document after each act. */
export function useTimeline(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['document', id, 'timeline', lang],
    queryFn: () =>
      allPages((cursor) =>
        api.GET('/api/v1/documents/{id}/timeline', { params: { path: { id }, query: { limit: 100, ...cursor } } }),
      ),
  });
}
