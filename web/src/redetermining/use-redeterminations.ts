import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useLang } from '../words/lang';

export type Redetermination = Schemas['RedeterminationView'];

/** Every redetermination of a document, oldest first, and the law by which one is judged now. */
export function useRedeterminations(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['document', id, 'redeterminations', lang],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}/redeterminations', { params: { path: { id } } })),
  });
}

/** What one may name as that of which a redetermination comes. */
export function useOrigins(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['document', id, 'redeterminationOrigins', lang],
    queryFn: async () =>
      (await ask(api.GET('/api/v1/documents/{id}/redeterminations/origins', { params: { path: { id } } }))).items,
  });
}
