import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changing } from '../api/client';
import { useFreshSignIn } from '../session/fresh-sign-in';

export type ChangeHeaders = ReturnType<typeof changing>;

interface Act<Input, Result> {
  documentId: string;
  /** The version that was on the screen; the server refuses the act when it is no longer that (412). */
  version: number;
  /** Sends it: `(body, header) => ask(api.POST('/api/v1/documents/{id}/sign-offs', { params: { path, header }, body }))`. */
  send: (input: Input, header: ChangeHeaders) => Promise<Result>;
  onDone?: (result: Result) => void;
}

/** One act on a document: once under its key, with the password where the server wants it, and everything shown is then read anew. */
export function useAct<Input, Result>({ documentId, version, send, onDone }: Act<Input, Result>) {
  const queries = useQueryClient();
  const withFreshSignIn = useFreshSignIn();
  return useMutation<Result, Error, Input>({
    mutationFn: (input) => {
      const header = changing(version);
      return withFreshSignIn(() => send(input, header));
    },
    onSuccess: async (result) => {
      await refreshDocument(queries, documentId);
      onDone?.(result);
    },
  });
}

/** After a change: the document itself, and the lists and counts in which it may have moved. */
export async function refreshDocument(queries: ReturnType<typeof useQueryClient>, documentId: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['document', documentId] }),
    queries.invalidateQueries({ queryKey: ['documents'] }),
    queries.invalidateQueries({ queryKey: ['counts'] }),
  ]);
}
