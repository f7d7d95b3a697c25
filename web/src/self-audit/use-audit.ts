import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask, changing } from '../api/client';
import type { Schemas } from '../api/client';
import { useFreshSignIn } from '../session/fresh-sign-in';
import { useLang } from '../words/lang';

export type Audit = Schemas['SelfAuditView'];
export type AuditItem = Schemas['SelfAuditItemView'];
export type AuditAction = Schemas['AuditActionView'];

/** One self-audit, read anew while its population is being fixed. */
export function useAudit(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['self-audit', id, lang],
    queryFn: () => ask(api.GET('/api/v1/self-audits/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.populationHash === null ? 3000 : false),
  });
}

export function useReport(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['self-audit-report', id, lang],
    queryFn: () => ask(api.GET('/api/v1/self-audits/{id}/report', { params: { path: { id } } })),
    retry: false,
  });
}

/** What is left to decide, in the order of the ledger: where somebody stopped, they go on. */
export function useOpenItems(id: string) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['self-audit-items', id, lang],
    queryFn: async () => {
      const query = { open: 'true', limit: 50 } as const;
      const { items } = await ask(api.GET('/api/v1/self-audits/{id}/items', { params: { path: { id }, query } }));
      return items;
    },
  });
}

type Header = ReturnType<typeof changing>;

/** One act on a self-audit: once under its key, with the password where the server wants it; everything is read anew. */
export function useAuditAct<Input>(
  audit: { id: string; version: number },
  send: (input: Input, header: Header) => Promise<unknown>,
  onDone?: () => void,
) {
  const refresh = useRefresh(audit.id);
  const withFreshSignIn = useFreshSignIn();
  return useMutation<unknown, Error, Input>({
    mutationFn: (input) => {
      const header = changing(audit.version);
      return withFreshSignIn(() => send(input, header));
    },
    onSuccess: async () => {
      await refresh();
      onDone?.();
    },
  });
}

export function useRefresh(id: string): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    const keys = [
      ['self-audit', id],
      ['self-audit-items', id],
      ['self-audit-report', id],
      ['self-audit-groups', id],
    ];
    await Promise.all([...keys, ['self-audits'], ['tasks']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}

/** Characters that may be said with an act, as the server holds it. */
export const wordsAtMost = (audit: Audit, event: AuditAction['event']): number | undefined =>
  actionOf(audit, event)?.words?.most;

export const actionOf = ({ actions }: Audit, event: AuditAction['event']): AuditAction | undefined =>
  actions.find((action) => action.event === event);
