import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 1000px)');

function subscribe(listener: () => void) {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

/** Whether a list and a preview have room beside each other. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
