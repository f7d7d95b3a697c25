import type { EvidenceEntry, EvidenceOpinion, EvidencePublication, EvidenceScope } from '../evidence/rules/evidence.js';
import type { Reader } from '../platform/database/database.js';

type EntryRow = Omit<EvidenceEntry, 'occurredAt' | 'reason'> & { occurredAt: Date; reason: string | null };

/** Every entry of one document's record with its words, where they have not been erased. */
export async function evidenceEntries(reader: Reader, documentId: string): Promise<EvidenceEntry[]> {
  const rows = await reader.query<EntryRow>({
    name: 'documents.evidenceEntries',
    text: `
      SELECT e.sequence, e.act, e.from_state AS "from", e.to_state AS "to", e.person_id AS "personId",
        e.appointment_id AS "appointmentId", e.client_id AS "clientId", e.revision,
        jsonb_build_object('content', e.content_hash, 'disclosure', e.disclosure_hash,
          'interpretation', e.interpretation_hash) AS "scopeHashes",
        e.pack_id || '@' || e.pack_version AS "packVersion", e.detail_hash AS "detailHash",
        e.reason_hash AS "reasonHash", e.occurred_at AS "occurredAt", e.previous_hash AS "previousHash",
        jsonb_build_object('sha256', e.hash, 'sm3', e.sm3) AS hash, w.detail, w.reason
      FROM yuantou.record_entry e
      LEFT JOIN yuantou.record_text w ON w.document_id = e.document_id AND w.sequence = e.sequence
      WHERE e.document_id = $1 ORDER BY e.sequence`,
    values: [documentId],
  });
  return rows.map(({ occurredAt, detail, reason, ...entry }) => ({
    ...entry,
    occurredAt: occurredAt.toISOString(),
    ...(detail != null && { detail }),
    ...(reason !== null && { reason }),
  }));
}

/** Every text that the record names, once, as it was hashed: the body joined to its elements again; none where it was erased. */
export async function evidenceScopes(reader: Reader, documentId: string): Promise<EvidenceScope[]> {
  const rows = await reader.query<EvidenceScope & { erased: boolean }>({
    name: 'documents.evidenceScopes',
    text: `
      SELECT t.scope, t.hash AS sha256, t.sm3, t.erased_at IS NOT NULL AS erased,
        CASE WHEN t.scope = 'content' THEN t.value || jsonb_build_object('body', coalesce(t.body, '[]')) ELSE t.value END
          AS text
      FROM yuantou.scope_text t
      WHERE t.document_id = $1 AND EXISTS (SELECT FROM yuantou.record_entry e WHERE e.document_id = t.document_id
        AND (t.scope, t.hash) IN (('content', e.content_hash), ('disclosure', e.disclosure_hash),
          ('interpretation', e.interpretation_hash)))
      ORDER BY t.scope, t.hash`,
    values: [documentId],
  });
  return rows.map(({ erased, text, ...scope }) => (erased ? scope : { ...scope, text }));
}

export function evidenceOpinions(reader: Reader, documentId: string): Promise<EvidenceOpinion[]> {
  return reader.query<EvidenceOpinion>({
    name: 'documents.evidenceOpinions',
    text: `
      SELECT o.id, o.sequence, o.step, o.outcome, o.origin, o.person_id AS "personId",
        o.appointment_id AS "appointmentId", o.on_behalf_of AS "onBehalfOf",
        jsonb_strip_nulls(jsonb_build_object('content', o.content_hash, 'disclosure', o.disclosure_hash,
          'interpretation', o.interpretation_hash)) AS covers,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'sequence', m.sequence, 'scopes', m.scopes)
            ORDER BY m.sequence, m.kind), '[]') FROM yuantou.opinion_mark m WHERE m.opinion_id = o.id) AS marks
      FROM yuantou.opinion o WHERE o.document_id = $1 ORDER BY o.sequence, o.id`,
    values: [documentId],
  });
}

export type PublicationRow = Omit<EvidencePublication, 'restsOn'> & { publicId: string };

/** The publication that counts: the last one, whatever has become of it since. */
export async function evidencePublication(reader: Reader, documentId: string): Promise<PublicationRow | undefined> {
  const rows = await reader.query<PublicationRow>({
    name: 'documents.evidencePublication',
    text: `
      SELECT sequence, portal_id AS "publicId", projection_hash AS "projectionHash",
        jsonb_build_object('content', content_hash, 'disclosure', disclosure_hash,
          'interpretation', interpretation_hash) AS "scopeHashes"
      FROM yuantou.publication WHERE document_id = $1 AND act = 'publish' ORDER BY sequence DESC LIMIT 1`,
    values: [documentId],
  });
  return rows[0];
}
