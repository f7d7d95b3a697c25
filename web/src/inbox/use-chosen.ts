import { useCallback, useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import type { Row } from '../lists/use-document-list';
import { useAddress } from '../parts/use-address';

interface Chosen {
  /** The document that is shown beside the list, or instead of it where there is no room beside it. */
  shown: string | null;
  /** The row on which the keyboard is. */
  active: string | null;
  move: (id: string) => void;
  pick: (id: string) => void;
  /** Back to the list. */
  close: () => void;
}

/**
 * Which document one is at. It is in the address, so that a reload and a link find it. Beside the list it follows the
 * keyboard, and the first one is there from the start; where the two are separate steps, only choosing one opens it.
 */
export function useChosen(rows: readonly Row[], beside: boolean): Chosen {
  const [address, alter] = useAddress();
  const stays = useNavigation().state === 'idle';
  const [cursor, setCursor] = useState<string | null>(null);
  const shown = address.get('doc');
  const first = rows[0]?.id ?? null;

  const show = useCallback(
    (id: string | null, replace: boolean) => {
      alter((next) => (id === null ? next.delete('doc') : next.set('doc', id)), replace);
    },
    [alter],
  );
  useEffect(() => {
    // Whoever is already on the way to another screen is not held back.
    if (stays && beside && shown === null && first !== null) show(first, true);
  }, [stays, beside, shown, first, show]);

  const move = useCallback(
    (id: string) => {
      setCursor(id);
      if (beside) show(id, true);
    },
    [beside, show],
  );
  const pick = useCallback(
    (id: string) => {
      setCursor(id);
      show(id, beside);
    },
    [beside, show],
  );
  const close = useCallback(() => show(null, true), [show]);
  return { shown, active: (beside ? shown : cursor) ?? shown ?? first, move, pick, close };
}
