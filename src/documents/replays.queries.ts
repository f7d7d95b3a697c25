import type { Actor } from '../people/sign-in/actor.js';
import type { Statement } from '../platform/database/database.js';
import type { Past } from './rules/as-it-stood.js';
import { MOMENTS } from './rules/as-it-stood.js';

export interface ReplayedDocument {
  id: string;
  title: string;
  unit_id: string;
  unit_name: string;
}

/**
 * The newest documents that this auditor or head of a government's office may read, newest change first. An auditor: what
 * has left a drafter's desk; a head: what has reached the office.
 */
export function documentsToReplay(actor: Actor, last: number): Statement {
  const reached = `EXISTS (SELECT FROM yuantou.document_access a WHERE a.document_id = d.id AND a.unit_id = $1)`;
  const visible =
    actor.role === 'auditor' ? `(d.state NOT IN ('drafting', 'attributeAssignment') OR ${reached})` : reached;
  return {
    text: `
      SELECT d.id, d.title, d.unit_id, u.name AS unit_name
      FROM yuantou.document d JOIN yuantou.unit u ON u.id = d.unit_id
      WHERE d.office_unit_id = $1::uuid AND d.state <> 'diverted' AND ${visible}
        AND EXISTS (SELECT FROM yuantou.record_entry e WHERE e.document_id = d.id AND e.act = ANY ($3::text[]))
      ORDER BY d.changed_at DESC, d.id DESC LIMIT $2::integer`,
    values: [actor.unitId, last, Object.keys(MOMENTS)],
  };
}

export interface PastRow extends Past {
  at: Date;
  day: string;
}

/** The newest act of each kind, with the texts it was done on. Named: asked once for each document. */
export const pastOf = (documentId: string): Statement => ({
  name: 'documents.pastOf',
  text: `
    SELECT DISTINCT ON (e.act) e.act AS moment, e.sequence, e.from_state AS state, e.revision, e.occurred_at AS at,
      (e.occurred_at AT TIME ZONE 'Asia/Shanghai')::date AS day,
      jsonb_build_object('content', e.content_hash, 'disclosure', e.disclosure_hash,
        'interpretation', e.interpretation_hash) AS hashes,
      c.value AS content, g.value AS disclosure, i.value AS interpretation, r.findings,
      (SELECT jsonb_build_object('revision', s.revision, 'hashes', jsonb_build_object('content', s.content_hash,
          'disclosure', s.disclosure_hash, 'interpretation', s.interpretation_hash))
        FROM yuantou.record_entry s WHERE s.document_id = e.document_id AND s.act = 'intake' AND s.sequence <= e.sequence
        ORDER BY s.sequence DESC LIMIT 1) AS submitted,
      (SELECT coalesce(jsonb_agg(n.id), '[]') FROM yuantou.return_notice n
        WHERE n.document_id = e.document_id AND n.sequence < e.sequence) AS notices,
      EXISTS (SELECT FROM yuantou.registration x WHERE x.document_id = e.document_id AND x.sequence < e.sequence)
        AS registered
    FROM yuantou.record_entry e
    JOIN yuantou.revision r ON r.document_id = e.document_id AND r.number = e.revision
    JOIN yuantou.scope_text c ON c.document_id = e.document_id AND c.scope = 'content' AND c.hash = e.content_hash
    JOIN yuantou.scope_text g ON g.document_id = e.document_id AND g.scope = 'disclosure' AND g.hash = e.disclosure_hash
    JOIN yuantou.scope_text i
      ON i.document_id = e.document_id AND i.scope = 'interpretation' AND i.hash = e.interpretation_hash
    WHERE e.document_id = $1::uuid AND e.act IN ('submitForReview', 'intake', 'accept') AND e.from_state IS NOT NULL
    ORDER BY e.act, e.sequence DESC`,
  values: [documentId],
});
