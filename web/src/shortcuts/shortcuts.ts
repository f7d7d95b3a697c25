import { useSyncExternalStore } from 'react';

export interface ListedShortcut {
  keys: string;
  does: string;
}

/** Single letters, as the person likes it. */
let on = true;
let listed: readonly ListedShortcut[] = [];
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** @returns how to take it off the list again */
export function addShortcut(shortcut: ListedShortcut): () => void {
  listed = [...listed, shortcut];
  tell();
  return () => {
    listed = listed.filter((one) => one !== shortcut);
    tell();
  };
}

/** The shortcuts of what is on the screen now. */
export const useListedShortcuts = (): readonly ListedShortcut[] => useSyncExternalStore(subscribe, () => listed);

export const shortcutsAreOn = (): boolean => on;

export const useShortcutsAreOn = (): boolean => useSyncExternalStore(subscribe, shortcutsAreOn);

export function setShortcuts(next: boolean): void {
  on = next;
  tell();
}
