import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';

export type Preferences = Schemas['PreferencesView'];

export const PREFERENCES = ['preferences'] as const;

export const readPreferences = (): Promise<Preferences> => ask(api.GET('/api/v1/me/preferences'));

export const usePreferencesQuery = () =>
  useQuery({ queryKey: PREFERENCES, queryFn: readPreferences, staleTime: Infinity });

/** How this person likes the workbench; there before the first screen is, wherever they sit. */
export const usePreferences = (): Preferences | undefined => usePreferencesQuery().data;

/** Changes a part and keeps the rest as it is by then: another window may have changed it meanwhile. */
export function useChangePreferences() {
  const queries = useQueryClient();
  return useMutation<Preferences, Error, (kept: Preferences) => Partial<Preferences>>({
    // One after another: each keeps what the one before has changed.
    scope: { id: PREFERENCES[0] },
    mutationFn: async (change) => {
      const kept = await readPreferences();
      return ask(api.PUT('/api/v1/me/preferences', { body: { ...kept, ...change(kept) } }));
    },
    // Seen at once; what the server then says stands.
    onMutate: (change) => {
      queries.setQueryData<Preferences>(PREFERENCES, (shown) => shown && { ...shown, ...change(shown) });
    },
    onSuccess: (kept) => queries.setQueryData(PREFERENCES, kept),
    onError: () => void queries.invalidateQueries({ queryKey: PREFERENCES }),
  });
}
