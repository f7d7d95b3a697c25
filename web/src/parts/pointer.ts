import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { Problem } from '../api/problem';

/**
 * The place of a JSON pointer on the screen. A field names its own with `data-pointer="/content/title"`; the nearest
 * ancestor of a pointer that is on the screen gets the cursor.
 * @param within where several forms have a field of that name: the one that is meant
 * @returns whether there was such a place
 */
export function focusPointer(pointer: string, within: ParentNode = document): boolean {
  const parts = pointer.split('/');
  for (let length = parts.length; length > 1; length -= 1) {
    const place = within.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(parts.slice(0, length).join('/'))}"]`);
    if (!place) continue;
    place.scrollIntoView({ block: 'center' });
    const field = place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE);
    (field ?? place).focus();
    return true;
  }
  return false;
}

const FOCUSABLE = 'input, textarea, select, button, [contenteditable="true"], [tabindex]';

/**
 * Puts the cursor where a refusal points to, in the moment in which it is shown: whoever types on then types there.
 * @param within the form that was refused, where several have a field of that name
 */
export function useCursorAtFault(error: Error | null, within?: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!(error instanceof Problem)) return;
    const pointer = error.issues.find((issue) => issue.pointer)?.pointer;
    if (pointer !== undefined) focusPointer(pointer, within?.current ?? document);
  }, [error, within]);
}
