import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Query } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
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
      // Told before the next act is there: what is written in it belongs to that one.
      flushSync(() => onDone?.(result));
    },
  });
}

/**
 * After a change: the lists and counts in which the document may have moved and what is shown beside it, and then the
 * document itself, since with it the next act appears: nothing may still be on its way that would disturb whoever begins it.
 */
export async function refreshDocument(queries: ReturnType<typeof useQueryClient>, documentId: string): Promise<void> {
  const queryKey = ['document', documentId];
  await Promise.all([
    queries.invalidateQueries({ queryKey, predicate: (query) => !isDocument(query) }),
    queries.invalidateQueries({ queryKey: ['documents'] }),
    queries.invalidateQueries({ queryKey: ['counts'] }),
  ]);
  await queries.invalidateQueries({ queryKey, predicate: isDocument });
}

/** By its key: the document and the language, and nothing of it in particular. */
const isDocument = ({ queryKey }: Query): boolean => queryKey.length === 3;
