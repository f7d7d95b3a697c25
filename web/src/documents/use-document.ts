import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useLang } from '../words/lang';

export type DocumentView = Schemas['DocumentView'];

/** A document as this person sees it: with its checklist, what may be done now and why not, and its opinions. */
export function useDocument(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['document', id, lang],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}', { params: { path: { id } } })),
  });
}
