import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * Makes a change and puts the cursor into what stands there by it, before the next key can arrive: whoever types on
 * loses no letter, and none of them is taken for a shortcut.
 */
export function focusAfter(change: () => void, field: RefObject<HTMLElement | null>): void {
  flushSync(change);
  field.current?.focus();
}
