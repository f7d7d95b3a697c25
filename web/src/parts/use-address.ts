import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

type Change = (address: URLSearchParams) => void;

/**
 * What a screen shows lives in its address: a reload, a link and the way back find it again. It is changed as it stands
 * in the window, not as it was last drawn, so that two changes before the screen is drawn again both count.
 */
export function useAddress(): [URLSearchParams, (change: Change, replace?: boolean) => void] {
  const [address, setAddress] = useSearchParams();
  const alter = useCallback(
    (change: Change, replace = true) => {
      const next = new URLSearchParams(window.location.search);
      change(next);
      setAddress(next, { replace });
    },
    [setAddress],
  );
  return [address, alter];
}
