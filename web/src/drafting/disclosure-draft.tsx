import { createContext, use } from 'react';
import type { Schemas } from '../api/client';
import type { DocumentView } from '../documents/use-document';
import type { Disclosure } from './draft';

/** A disclosure that is being written: the drafter's proposal, or what a signer puts in its place. */
export interface DisclosureDraft {
  disclosure: Disclosure;
  set: (change: Partial<Disclosure>) => void;
  document: DocumentView;
  /** By the name in which it is written now. */
  issuingName: DocumentView['content']['issuingName'];
  pack: Schemas['PolicyPackResponse'];
  gate: Schemas['GateView'];
  /** The member of the request that holds it, as refusals point at it: `disclosure`, `override`. */
  member: string;
  /** Whether a harm is asked for with every ground, whatever the ground itself asks; the server says so. */
  namesHarm?: boolean;
  /** Leads to where a redacted copy is uploaded; absent where none can be. */
  upload?: () => void;
}

export const DisclosureDraftContext = createContext<DisclosureDraft | null>(null);

export function useDisclosureDraft(): DisclosureDraft {
  const draft = use(DisclosureDraftContext);
  if (!draft) throw new Error('useDisclosureDraft needs a DisclosureDraftContext around it');
  return draft;
}
