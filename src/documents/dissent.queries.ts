import type { Attribute } from '../disclosure/rules/vocabulary.js';
import type { Reader } from '../platform/database/database.js';

/** What a signature decided over, as the act kept it: a proposal that was replaced, and units that kept silent. */
export interface DecidedOver {
  sequence: number;
  by: string;
  at: Date;
  proposal: { attribute: Attribute | null; reason: string } | null;
  silentUnits: string[];
}

/** In the order in which they were signed; `from`: the first revision that the reader may know of. */
export function decidedOver(reader: Reader, documentId: string, from: number): Promise<DecidedOver[]> {
  return reader.query<DecidedOver>({
    name: 'documents.decidedOver',
    text: `
      SELECT e.sequence, p.name AS by, e.occurred_at AS at,
        CASE WHEN g.value IS NULL THEN NULL ELSE jsonb_build_object('attribute', g.value->'attribute',
          'reason', coalesce(g.value->>'reason', '')) END AS proposal,
        (SELECT coalesce(jsonb_agg(u.name ORDER BY u.name), '[]')
          FROM jsonb_array_elements_text(w.detail->'dissent'->'noReply') n JOIN yuantou.unit u ON u.id = n::uuid) AS "silentUnits"
      FROM yuantou.record_entry e
      JOIN yuantou.record_text w ON w.document_id = e.document_id AND w.sequence = e.sequence
      JOIN yuantou.person p ON p.id = e.person_id
      LEFT JOIN yuantou.scope_text g ON g.document_id = e.document_id AND g.scope = 'disclosure'
        AND g.hash = w.detail->'dissent'->'proposal'->>'hash'
      WHERE e.document_id = $1 AND e.revision >= $2 AND w.detail ? 'dissent'
      ORDER BY e.sequence`,
    values: [documentId, from],
  });
}
