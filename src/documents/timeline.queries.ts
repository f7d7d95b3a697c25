import type { Reader } from '../platform/database/database.js';
import type { Validity } from '../publication/rules/published.js';
import type { Role } from '../people/rules/roles.js';
import type { MarkKind, Outcome, Step } from './rules/document-record.js';
import type { JudgedPassages } from './rules/judged-passages.js';
import type { Facts } from './rules/facts.js';
import type { Scope } from './rules/scopes.js';
import type { State } from './rules/states.js';

/** One line of the record with everything that is needed to tell it. */
export interface TimelineRow {
  sequence: number;
  act: string;
  from: State | null;
  to: State;
  revision: number | null;
  causedBy: { sequence: number; act: string } | null;
  reason: string | null;
  detail: {
    path?: State[];
    scopes?: Scope[];
    facts?: Pick<Facts, 'disclosureReviewDue'> | null;
    passages?: JudgedPassages | null;
    validity?: Validity | null;
  };
  occurredAt: Date;
  hash: string;
  clientId: string | null;
  person: { id: string; name: string; post: string; role: Role; unitId: string; unitName: string } | null;
  /** `onBehalfOf`: whose signature whoever did this gave; of what a bundle attests its sender gave none */
  given: { id: string; step: Step; outcome: Outcome; onBehalfOf: string | null }[];
  ended: {
    opinionId: string;
    step: Step;
    personName: string;
    unitName: string;
    kind: MarkKind;
    scopes: Scope[];
    because: string;
  }[];
}

/** The record of one document, oldest first, from the first revision on that the reader may know of. */
export function timelineOf(
  reader: Reader,
  documentId: string,
  page: { from: number; after: number; limit: number },
): Promise<TimelineRow[]> {
  return reader.query<TimelineRow>({
    name: 'documents.timeline',
    text: `
      SELECT e.sequence, e.act, e.from_state AS "from", e.to_state AS "to", e.revision, w.reason,
        jsonb_build_object('path', w.detail->'path', 'scopes', w.detail->'scopes',
          'facts', w.detail->'facts', 'passages', w.detail->'passages',
          'validity', w.detail->'validity') AS detail,
        e.occurred_at AS "occurredAt", e.hash, e.client_id AS "clientId",
        (SELECT jsonb_build_object('sequence', c.sequence, 'act', c.act) FROM yuantou.record_entry c
          WHERE c.document_id = e.document_id AND c.sequence = e.caused_by) AS "causedBy",
        CASE WHEN p.id IS NULL THEN NULL ELSE jsonb_build_object('id', p.id, 'name', p.name, 'post', a.post,
          'role', a.role, 'unitId', u.id, 'unitName', u.name) END AS person,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'step', o.step, 'outcome', o.outcome,
            'onBehalfOf', b.name) ORDER BY o.id), '[]')
          FROM yuantou.opinion o
          LEFT JOIN yuantou.person b ON b.id = o.on_behalf_of AND o.person_id = e.person_id
          WHERE o.document_id = e.document_id AND o.sequence = e.sequence) AS given,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('opinionId', o.id, 'step', o.step, 'personName', q.name,
            'unitName', v.name, 'kind', m.kind, 'scopes', m.scopes, 'because', m.because) ORDER BY o.sequence, o.id), '[]')
          FROM yuantou.opinion o JOIN yuantou.opinion_mark m ON m.opinion_id = o.id AND m.sequence = e.sequence
          JOIN yuantou.person q ON q.id = o.person_id JOIN yuantou.unit v ON v.id = o.unit_id
          WHERE o.document_id = e.document_id) AS ended
      FROM yuantou.record_entry e
      LEFT JOIN yuantou.record_text w ON w.document_id = e.document_id AND w.sequence = e.sequence
      LEFT JOIN yuantou.person p ON p.id = e.person_id
      LEFT JOIN yuantou.appointment a ON a.id = e.appointment_id
      LEFT JOIN yuantou.unit u ON u.id = a.unit_id
      WHERE e.document_id = $1 AND e.revision >= $2 AND e.sequence > $3
      ORDER BY e.sequence LIMIT $4`,
    values: [documentId, page.from, page.after, page.limit + 1],
  });
}
