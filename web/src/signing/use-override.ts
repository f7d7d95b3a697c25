import { useState } from 'react';
import type { DocumentView } from '../documents/use-document';
import { disclosureOf, disclosureRequest } from '../drafting/draft';
import type { Disclosure } from '../drafting/draft';

/** What a signer puts in place of the proposed disclosure, and why. */
export interface Override {
  disclosure: Disclosure;
  why: string;
}

/** Nothing is replaced before the signer says so; it then begins from what was proposed. */
export function useOverride(document: DocumentView) {
  const [override, change] = useState<Override | null>(null);
  const why = override?.why.trim();
  return {
    override,
    change,
    begin: (on: boolean) => change(on ? { disclosure: disclosureOf(document), why: '' } : null),
    asSent: override ? { override: disclosureRequest(override.disclosure), ...(why && { reason: why }) } : {},
  };
}
