import { newKey } from '../../api/new-key';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useFreshSignIn } from '../../session/fresh-sign-in';

/** An administrative act, once under its key; the lists are then read anew. */
export function useAdminAct<Input, Result>(
  send: (input: Input, header: { 'Idempotency-Key': string }) => Promise<Result>,
  onDone?: (result: Result) => void,
) {
  const queries = useQueryClient();
  const withFreshSignIn = useFreshSignIn();
  return useMutation<Result, Error, Input>({
    mutationFn: (input) => {
      const header = { 'Idempotency-Key': newKey() };
      return withFreshSignIn(() => send(input, header));
    },
    onSuccess: async (result) => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['administration'] }),
        queries.invalidateQueries({ queryKey: ['units'] }),
      ]);
      onDone?.(result);
    },
  });
}
