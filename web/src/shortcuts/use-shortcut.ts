import { useEffect } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { addShortcut, shortcutsAreOn } from './shortcuts';

interface Shortcut {
  /** e.g. `j`, `shift+a`, `mod+k` (Ctrl or ⌘) */
  keys: string;
  /** What it does, in the reader's language; listed under `?`. */
  does: string;
  run: () => void;
  enabled?: boolean;
}

/**
 * A key of its own for an act. Single letters are ignored while typing or composing (WCAG 2.1.4) and can be switched off;
 * with Ctrl or ⌘ they work everywhere.
 */
export function useShortcut({ keys, does, run, enabled = true }: Shortcut): void {
  const chord = keys.includes('mod');
  useHotkeys(
    keys,
    (event) => {
      if (event.isComposing || (!chord && !shortcutsAreOn())) return;
      event.preventDefault();
      run();
    },
    { enabled, enableOnFormTags: chord, enableOnContentEditable: chord, useKey: true },
    [run, enabled],
  );
  useEffect(() => (enabled ? addShortcut({ keys, does }) : undefined), [keys, does, enabled]);
}
