import { useCallback } from 'react';
import { useLabels } from '../parts/use-labels';

/** The name of an act: an event of the procedure, or a step beside it, as the server names them. */
export function useActLabel(): (name: string) => string {
  const label = useLabels();
  return useCallback(
    (name) => {
      const event = label('event', name);
      return event === name ? label('edit', name) : event;
    },
    [label],
  );
}
