import type { EvidenceSigner } from './evidence-signer.js';
import { canonicalJson } from './rules/canonical.js';
import { EVIDENCE_FORMAT } from './rules/evidence.js';
import type { Evidence, EvidenceBody } from './rules/evidence.js';

/**
 * The signed evidence file of one document, from rows that the caller has read and may show. It only puts them in order
 * and signs: whether they are true is the verifier's business, which shares no code with us.
 */
export async function buildEvidence(body: EvidenceBody, signer: EvidenceSigner, exportedAt: Date): Promise<Evidence> {
  const unsigned: Omit<Evidence, 'signature'> = {
    format: EVIDENCE_FORMAT,
    exportedAt: exportedAt.toISOString(),
    document: body.document,
    entries: [...body.entries].sort((one, other) => one.sequence - other.sequence),
    scopes: body.scopes,
    opinions: [...body.opinions].sort((one, other) => one.sequence - other.sequence),
    publication: body.publication,
    procedure: body.procedure,
  };
  const bytes = Buffer.from(canonicalJson(unsigned), 'utf8');
  return { ...unsigned, signature: await signer.sign(bytes) };
}
