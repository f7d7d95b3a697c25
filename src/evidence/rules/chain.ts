/**
 * One act in the record of one document. Texts are here as their hashes only, so that an erasure of texts and reasons
 * leaves a chain that still verifies. Hashes are lowercase hex.
 */
export interface ChainEntry {
  documentId: string;
  /** 1 for the first act of the document, then without a gap */
  sequence: number;
  act: string;
  /** state before the act; `null` for the act that made the document */
  from: string | null;
  to: string;
  personId: string | null;
  appointmentId: string | null;
  clientId: string | null;
  revision: number | null;
  /** SHA-256 of each scope as it stood after the act */
  scopeHashes: { content: string | null; disclosure: string | null; interpretation: string | null };
  packVersion: string;
  /** SHA-256 of the act's detail in the scope `detail` */
  detailHash: string;
  /** SHA-256 of the reason in the scope `reason` */
  reasonHash: string | null;
  occurredAt: Date;
  /** SHA-256 of the link before; `null` for the first */
  previousHash: string | null;
}

/** The scope under which links are hashed. Another shape of body needs another name. */
export const CHAIN_SCOPE = 'chain';

/** What is hashed for a link: every member always there, in words that docs/evidence-format.md fixes. */
export function linkBody(entry: ChainEntry): Record<string, unknown> {
  return {
    documentId: entry.documentId,
    sequence: entry.sequence,
    act: entry.act,
    from: entry.from,
    to: entry.to,
    personId: entry.personId,
    appointmentId: entry.appointmentId,
    clientId: entry.clientId,
    revision: entry.revision,
    scopeHashes: {
      content: entry.scopeHashes.content,
      disclosure: entry.scopeHashes.disclosure,
      interpretation: entry.scopeHashes.interpretation,
    },
    packVersion: entry.packVersion,
    detailHash: entry.detailHash,
    reasonHash: entry.reasonHash,
    occurredAt: entry.occurredAt.toISOString(),
    previousHash: entry.previousHash,
  };
}
