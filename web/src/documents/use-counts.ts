import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';

const MINUTE = 60_000;

/** How much waits; asked again every minute, and after every act. */
export function useCounts(): Schemas['BadgesView'] | undefined {
  const { data } = useQuery({
    queryKey: ['counts'],
    queryFn: () => ask(api.GET('/api/v1/documents/counts')),
    refetchInterval: MINUTE,
  });
  return data;
}

/** Beyond 99 nobody counts. */
export const countText = ({ count, more }: Schemas['BadgeView']): string => (more ? `${count}+` : String(count));
