import type { Draft } from './draft';

/** What has been written but not saved yet: survives a reload, a crash of the tab and a lost network. */
interface Kept {
  version: number;
  base: Draft;
  draft: Draft;
}

const keyOf = (documentId: string): string => `yuantou.draft.${documentId}`;

export function keepDraft(documentId: string, kept: Kept | null): void {
  try {
    if (kept) sessionStorage.setItem(keyOf(documentId), JSON.stringify(kept));
    else sessionStorage.removeItem(keyOf(documentId));
  } catch {
    // The storage is full or switched off: the page itself still holds everything, and warns before it is left.
  }
}

export function keptDraft(documentId: string): Kept | null {
  const text = sessionStorage.getItem(keyOf(documentId));
  // Written by the function above, in this tab.
  return text === null ? null : (JSON.parse(text) as Kept);
}
