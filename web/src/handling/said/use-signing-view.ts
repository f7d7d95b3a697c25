import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import type { DocumentView } from '../../documents/use-document';
import { useLang } from '../../words/lang';

/** What a signer has to see beside the document: what changed since they (or the last signer) looked, and who differs. */
export function useSigningView({ id, version }: DocumentView) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['document', id, lang, 'signing-view', version],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}/signing-view', { params: { path: { id } } })),
  });
}
