import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useLang } from '../words/lang';

export type DraftItem = Schemas['ReturnItemRequest'];
export type ReturnDraft = Schemas['ReturnDraftView'];

/** The notice that is being prepared: as it was saved, else everything that the checklist finds. */
export function useReturnDraft(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['document', id, lang, 'return-draft'],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}/return-draft', { params: { path: { id } } })),
    // What somebody is writing is not overwritten by what was saved before.
    staleTime: Infinity,
  });
}

/** The clauses of the return codes in the pack that judges this document. */
export function useReturnCodes(packId: string, version: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['policy-pack', packId, version, lang],
    queryFn: () => ask(api.GET('/api/v1/policy-packs/{id}', { params: { path: { id: packId }, query: { version } } })),
    staleTime: Infinity,
  });
}
