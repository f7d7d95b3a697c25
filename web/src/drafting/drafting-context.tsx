import { createContext, use } from 'react';
import type { Schemas } from '../api/client';
import type { DocumentView } from '../documents/use-document';
import type { Autosave, SaveState } from './autosave';

/** What every part of the drafting screen works on. */
export interface Drafting {
  document: DocumentView;
  gate: Schemas['GateView'];
  pack: Schemas['PolicyPackResponse'];
  store: Autosave;
  state: SaveState;
  /** This person may change the text now; the server says so. */
  editable: boolean;
  /** Puts the cursor where a pointer says, opening what hides it. */
  reveal: (pointer: string) => void;
}

export const DraftingContext = createContext<Drafting | null>(null);

export function useDrafting(): Drafting {
  const drafting = use(DraftingContext);
  if (!drafting) throw new Error('useDrafting needs a DraftingContext around it');
  return drafting;
}
