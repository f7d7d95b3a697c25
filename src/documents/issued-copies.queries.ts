import type { Attribute } from '../disclosure/rules/vocabulary.js';
import type { Reader } from '../platform/database/database.js';
import type { Content } from './rules/scopes.js';

/** What was issued to a unit, as it was issued. */
export interface IssuedCopy {
  documentId: string;
  unit: { id: string; name: string };
  number: string;
  attribute: Attribute;
  documentDate: string;
  mark: string | null;
  issuedAt: Date;
  content: Content;
}

/** The newest copy that this unit was sent; undefined where it was sent none, or the document is sealed. */
export async function issuedCopyFor(
  reader: Reader,
  unitId: string,
  documentId: string,
): Promise<IssuedCopy | undefined> {
  const [copy] = await reader.query<IssuedCopy>({
    name: 'documents.issuedCopy',
    text: `
      SELECT i.document_id AS "documentId", jsonb_build_object('id', u.id, 'name', u.name) AS unit, i.number, i.attribute,
        r.document_date AS "documentDate", r.mark, i.told_at AS "issuedAt",
        c.value || jsonb_build_object('body', coalesce(c.body, '[]')) AS content
      FROM yuantou.unit_notice i
      JOIN yuantou.document d ON d.id = i.document_id AND d.state <> 'diverted'
      JOIN yuantou.unit u ON u.id = d.unit_id
      JOIN yuantou.scope_text c ON c.document_id = i.document_id AND c.scope = 'content' AND c.hash = i.content_hash
      JOIN LATERAL (SELECT x.document_date, x.mark FROM yuantou.registration x
        WHERE x.document_id = i.document_id AND x.sequence < i.sequence ORDER BY x.sequence DESC LIMIT 1) r ON true
      WHERE i.document_id = $2 AND i.unit_id = $1 AND i.kind = 'issued'
      ORDER BY i.sequence DESC LIMIT 1`,
    values: [unitId, documentId],
  });
  return copy;
}
