import { focusPointer } from '../parts/pointer';

/** Puts the cursor where a pointer says, and opens whatever is folded above it. Without a place, the list itself is shown. */
export function revealPointer(pointer: string): void {
  const parts = pointer.split('/');
  for (let length = parts.length; length > 1; length -= 1) {
    const place = document.querySelector(`[data-pointer="${CSS.escape(parts.slice(0, length).join('/'))}"]`);
    if (!place) continue;
    for (let above = place.parentElement; above; above = above.parentElement)
      if (above instanceof HTMLDetailsElement) above.open = true;
    for (const inner of place.querySelectorAll('details')) inner.open = true;
    break;
  }
  const block = /^\/body\/(\d+)/.exec(pointer)?.[1];
  if (block !== undefined && putCursorAt(Number(block))) return;
  if (!focusPointer(pointer)) document.querySelector<HTMLElement>('.checklist, .conflict h2')?.scrollIntoView();
}

/** The cursor at the head of a block of the text. */
function putCursorAt(index: number): boolean {
  const text = document.querySelector<HTMLElement>('.editor-text');
  const block = text?.children[index];
  if (!text || !block) return false;
  block.scrollIntoView({ block: 'center' });
  text.focus();
  const range = document.createRange();
  range.setStart(block, 0);
  window.getSelection()?.setBaseAndExtent(range.startContainer, 0, range.startContainer, 0);
  return true;
}
