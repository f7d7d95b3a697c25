import type { Side } from './campaign.js';
import type { SelfAuditEvent } from './vocabulary.js';

/**
 * The file that proves a self-audit (docs/evidence-format.md). Hashes are lowercase hex, times ISO 8601 in UTC; the
 * stand-alone verifier (tools/verify-self-audit.mjs) reads this and nothing else.
 */
export const SELF_AUDIT_EVIDENCE_FORMAT = 'yuantou-self-audit/1';

/** Acts whose words are about single documents. */
const ABOUT_DOCUMENTS: readonly SelfAuditEvent[] = ['conclude', 'concludeGroup', 'advise'];

interface Told {
  act: SelfAuditEvent;
  /** null where it was erased */
  detail: Record<string, unknown> | null;
}

/**
 * Whether the words of an act go with the file. What was said of a document goes only to those who audit it, and only of
 * documents that they may know; the hashes are there for everybody, so that the chain verifies all the same.
 */
export function wordsShown({ act, detail }: Told, view: Side, isKnown: (documentId: string) => boolean): boolean {
  if (!ABOUT_DOCUMENTS.includes(act)) return true;
  if (detail === null) return false;
  const { documentId, documentIds } = detail;
  const several: readonly unknown[] = Array.isArray(documentIds) ? documentIds : [];
  const about = documentId === undefined ? several : [documentId, ...several];
  return view === 'unit' && about.every((one) => typeof one === 'string' && isKnown(one));
}

/** Whether the population and every conclusion go with it: the office names items by their number alone. */
export const itemsShown = (view: Side): boolean => view === 'unit';
