import type { ErasureRow } from '../erasures.store.js';
import type { ErasureView } from './erasures.responses.js';

export function presentErasure(row: ErasureRow): ErasureView {
  const { hashes, proposedBy, confirmedBy } = row;
  return {
    id: row.id,
    documentId: row.documentId,
    unit: { id: row.unitId, name: row.unitName },
    hashes: { content: hashes.content, disclosure: hashes.disclosure, interpretation: hashes.interpretation },
    reason: row.reason,
    proposedBy: { id: proposedBy.id, name: proposedBy.name },
    proposedAt: row.proposedAt.toISOString(),
    confirmedBy: confirmedBy && { id: confirmedBy.id, name: confirmedBy.name },
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    texts: row.texts,
    files: row.files,
  };
}
