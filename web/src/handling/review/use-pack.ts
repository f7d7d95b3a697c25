import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import type { DocumentView } from '../../documents/use-document';
import { useLang } from '../../words/lang';

/** The rule pack that the document began under: the wording of the law stands in it. */
export function usePack({ packId, packVersion }: DocumentView) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['policy-pack', packId, packVersion, lang],
    queryFn: () =>
      ask(
        api.GET('/api/v1/policy-packs/{id}', {
          params: { path: { id: packId }, query: { version: packVersion } },
        }),
      ),
    staleTime: Infinity,
  });
}
