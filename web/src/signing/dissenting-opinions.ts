import type { DocumentView } from '../documents/use-document';

/** Objections of other units, and opinions that a signer set aside: recorded dissent that travels with the document. */
export function dissentingOpinions({ opinions }: DocumentView): DocumentView['opinions'] {
  return opinions.filter(
    ({ outcome, lapsedBecause }) => outcome === 'object' || lapsedBecause.some(({ kind }) => kind === 'overridden'),
  );
}
