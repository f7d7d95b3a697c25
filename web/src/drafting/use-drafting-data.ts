import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { DocumentView } from '../documents/use-document';
import { useLang } from '../words/lang';

export function useGate(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['document', id, 'gate', lang],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}/gate', { params: { path: { id } } })),
  });
}

/** The rules under which the document began; they never change. */
export function usePack({ packId, packVersion }: DocumentView) {
  return useQuery({
    queryKey: ['policy-pack', packId, packVersion],
    queryFn: () =>
      ask(api.GET('/api/v1/policy-packs/{id}', { params: { path: { id: packId }, query: { version: packVersion } } })),
    staleTime: Infinity,
  });
}

export function useInterpretation(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['document', id, 'interpretation', lang],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}/interpretation', { params: { path: { id } } })),
  });
}

/** Every unit, in the order of the tree; it is read page by page and kept. */
export function useUnits() {
  return useQuery({ queryKey: ['units'], queryFn: readUnits, staleTime: 600_000 });
}

async function readUnits() {
  const units = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 100, ...(cursor !== undefined && { cursor }) };
    const { data, response } = await api.GET('/api/v1/units', { params: { query } });
    units.push(...(data?.items ?? []));
    const next = /[?&]cursor=([^&>]+)[^>]*>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    cursor = next === undefined ? undefined : decodeURIComponent(next);
  } while (cursor !== undefined);
  return units;
}
