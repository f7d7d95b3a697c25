import type { Disclosure } from '../disclosure/rules/disclosure.js';
import type { Interpretation } from '../disclosure/rules/interpretation-package.js';
import type { Attribute, IssuingName, Kind } from '../disclosure/rules/vocabulary.js';
import { NotFound } from '../platform/errors.js';
import type { Reader, Statement, Tx } from '../platform/database/database.js';
import type { DocumentRecord, Findings, Opinion, ReturnNotice, UnitFacts } from './rules/document-record.js';
import type { Content, ScopeTexts } from './rules/scopes.js';
import type { AwaitedAct } from './rules/waiting-row.js';
import type { State } from './rules/states.js';
import type { Role } from '../people/rules/roles.js';
import type { Reach } from './rules/visibility.js';
import { staffingOf } from './staffing.queries.js';
import type { Staffing } from './staffing.queries.js';

/** Since when a post has been waited for, and until when. */
export interface Wait {
  id: number;
  event: AwaitedAct;
  role: Role;
  unitId: string;
  /** ISO 8601 */
  since: string;
  /** YYYY-MM-DD; null: the pack sets no day */
  dueOn: string | null;
}

/** A document as it is read under its lock: what the rules judge, and what the next act has to be chained to. */
export interface LockedDocument {
  record: DocumentRecord;
  reach: Reach;
  changedBy: string;
  changedAt: Date;
  chainHead: string | null;
  waits: Wait[];
}

/**
 * Locks the document's row and reads everything an act is decided on, in one flight. The facts are a statement of their
 * own: its snapshot is taken once the lock is held, so it sees what the one before us in the queue has written.
 * @throws NotFound when there is no such document
 */
export async function lockDocument(tx: Tx, documentId: string, today: string): Promise<LockedDocument> {
  const [locked, rows] = await Promise.all([
    tx.query<{ id: string }>(lock(documentId)),
    tx.query<FactsRow>(facts(documentId)),
  ]);
  const row = rows[0];
  if (!locked[0] || !row) throw new NotFound();
  return fromRow(row, await staffingOf(tx, row.unit_ids, today, row.people_version));
}

/** The same, with the text of the body: for an act that changes the text. */
export async function lockDocumentWithTexts(
  tx: Tx,
  documentId: string,
  today: string,
): Promise<{ locked: LockedDocument; texts: ScopeTexts }> {
  const [held, rows] = await Promise.all([
    tx.query<{ id: string }>(lock(documentId)),
    tx.query<FactsRow & { body: Content['body'] | null }>(facts(documentId, 'c.body,')),
  ]);
  const row = rows[0];
  if (!held[0] || !row) throw new NotFound();
  const locked = fromRow(row, await staffingOf(tx, row.unit_ids, today, row.people_version));
  const { content, disclosure, interpretation } = locked.record;
  return { locked, texts: { content: { ...content, body: row.body ?? [] }, disclosure, interpretation } };
}

/** The same without the lock, for reading. */
export async function readDocument(reader: Reader, documentId: string, today: string): Promise<LockedDocument> {
  const [row] = await reader.query<FactsRow>(facts(documentId));
  if (!row) throw new NotFound();
  return fromRow(row, await staffingOf(reader, row.unit_ids, today, row.people_version));
}

const lock = (documentId: string): Statement => ({
  name: 'documents.lock',
  text: 'SELECT id FROM yuantou.document WHERE id = $1 FOR UPDATE',
  values: [documentId],
});

interface FactsRow {
  id: string;
  state: State;
  version: number;
  sequence: number;
  round: number;
  door: DocumentRecord['door'];
  external_id: string | null;
  external_id_closed: boolean;
  created_by: string;
  changed_by: string;
  changed_at: Date;
  unit_id: string;
  unit_ids: string[];
  office_unit_id: string | null;
  government_unit_id: string | null;
  issuing_name: IssuingName;
  kind: Kind | null;
  pack_id: string;
  pack_version: string;
  revision: number;
  content_hash: string;
  disclosure_hash: string;
  interpretation_hash: string;
  submitted_revision: number | null;
  referred_from: DocumentRecord['referredFrom'];
  correcting_from: DocumentRecord['correctingFrom'];
  consensus_rejections: number;
  countersign_due_on: string | null;
  number: string | null;
  document_date: string | null;
  created_on: string;
  normative_number: string | null;
  register: Attribute | null;
  deferral: DocumentRecord['deferral'];
  redetermination: DocumentRecord['redetermination'];
  chain_head: string | null;
  content: Omit<Content, 'body'>;
  disclosure: Disclosure | null;
  interpretation: Interpretation | null;
  findings: Findings;
  submitted: DocumentRecord['submitted'];
  authors: DocumentRecord['authors'];
  opinions: Opinion[];
  returns: ReturnNotice[];
  people_version: string;
  access: Reach['access'];
  waits: Wait[];
}

const facts = (documentId: string, alsoBody: '' | 'c.body,' = ''): Statement => ({
  name: alsoBody ? 'documents.factsAndBody' : 'documents.facts',
  text: `
    SELECT d.id, d.state, d.version, d.sequence, d.round, d.door, d.external_id, d.external_id_closed, d.created_by, d.changed_by, d.changed_at,
      d.unit_id, d.unit_ids, d.office_unit_id, d.government_unit_id, d.issuing_name, d.kind, d.pack_id, d.pack_version, d.revision,
      d.content_hash, d.disclosure_hash, d.interpretation_hash, d.submitted_revision, d.referred_from,
      d.correcting_from, d.consensus_rejections, d.countersign_due_on, d.number, d.normative_number, d.register,
      d.deferral, d.redetermination, d.chain_head, d.document_date, (d.created_at AT TIME ZONE 'Asia/Shanghai')::date AS created_on,
      ${alsoBody} c.value AS content, g.value AS disclosure, i.value AS interpretation, r.findings,
      (SELECT json_build_object('revision', s.number, 'hashes', json_build_object('content', s.content_hash,
          'disclosure', s.disclosure_hash, 'interpretation', s.interpretation_hash))
        FROM yuantou.revision s WHERE s.document_id = d.id AND s.number = d.submitted_revision) AS submitted,
      (SELECT coalesce(json_agg(json_build_object('personId', a.person_id, 'side', a.side)), '[]'::json) FROM (
        SELECT DISTINCT r.person_id, r.side FROM yuantou.revision r WHERE r.document_id = d.id
          -- A revision made in signing is the signer's override: part of the signature, not authorship.
          AND r.state NOT IN ('departmentSignOff', 'leaderSignOff')
          -- Nor is what was entered from a sheet.
          AND NOT (d.door = 'historical' AND r.number = 1)) a) AS authors,
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'sequence', o.sequence, 'step', o.step,
          'outcome', o.outcome, 'personId', o.person_id, 'appointmentId', o.appointment_id, 'unitId', o.unit_id,
          'role', o.role, 'onBehalfOf', o.on_behalf_of, 'slot', o.slot, 'revision', o.revision, 'round', o.round,
          'covers', json_strip_nulls(json_build_object('content', o.content_hash, 'disclosure', o.disclosure_hash,
            'interpretation', o.interpretation_hash)),
          'origin', o.origin, 'carriedFrom', o.carried_from, 'givenAt', o.given_at, 'clearedFor', o.cleared_for, 'clearings', o.clearings,
          'marks', (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'sequence', m.sequence,
              'scopes', m.scopes, 'because', m.because) ORDER BY m.sequence), '[]'::json)
            FROM yuantou.opinion_mark m WHERE m.opinion_id = o.id)) ORDER BY o.sequence, o.id), '[]'::json)
        FROM yuantou.opinion o WHERE o.document_id = d.id) AS opinions,
      (SELECT coalesce(json_agg(json_build_object('id', n.id, 'round', n.round, 'automatic', n.automatic,
          'outcome', n.outcome, 'hashes', json_build_object('content', n.content_hash,
            'disclosure', n.disclosure_hash, 'interpretation', n.interpretation_hash),
          'items', (SELECT coalesce(json_agg(json_build_object('position', t.position, 'code', t.code,
              'check', t.check_code, 'pointer', t.pointer, 'scope', t.scope, 'contestable', t.contestable,
              'answer', (SELECT json_build_object('kind', w.kind, 'words', w.words, 'by', w.person_id)
                FROM yuantou.return_answer w WHERE w.notice_id = t.notice_id AND w.position = t.position
                  AND w.kind <> 'waived' ORDER BY w.sequence DESC LIMIT 1),
              'waived', (SELECT json_build_object('by', w.person_id, 'reason', w.words)
                FROM yuantou.return_answer w WHERE w.notice_id = t.notice_id AND w.position = t.position
                  AND w.kind = 'waived' ORDER BY w.sequence DESC LIMIT 1)) ORDER BY t.position), '[]'::json)
            FROM yuantou.return_item t WHERE t.notice_id = n.id)) ORDER BY n.round), '[]'::json)
        FROM yuantou.return_notice n WHERE n.document_id = d.id) AS returns,
      (SELECT v.version FROM yuantou.people_version v) AS people_version,
      (SELECT coalesce(json_agg(json_build_object('unitId', x.unit_id, 'fromRevision', x.from_revision)), '[]'::json)
        FROM yuantou.document_access x WHERE x.document_id = d.id) AS access,
      (SELECT coalesce(json_agg(json_build_object('id', w.id, 'event', w.event, 'role', w.role, 'unitId', w.unit_id,
          'since', w.since, 'dueOn', w.due_on)), '[]'::json) FROM yuantou.waiting w WHERE w.document_id = d.id) AS waits
    FROM yuantou.document d
    JOIN yuantou.revision r ON r.document_id = d.id AND r.number = d.revision
    JOIN yuantou.scope_text c ON c.document_id = d.id AND c.scope = 'content' AND c.hash = d.content_hash
    JOIN yuantou.scope_text g ON g.document_id = d.id AND g.scope = 'disclosure' AND g.hash = d.disclosure_hash
    JOIN yuantou.scope_text i ON i.document_id = d.id AND i.scope = 'interpretation' AND i.hash = d.interpretation_hash
    WHERE d.id = $1`,
  values: [documentId],
});

function fromRow(row: FactsRow, { units, posts, delegations }: Staffing): LockedDocument {
  const unitOf = (id: string | null): UnitFacts | null => units.find((unit) => unit.id === id) ?? null;
  const unit = unitOf(row.unit_id);
  if (!unit) throw new Error(`document ${row.id}: its unit is not among its units`);
  const record: DocumentRecord = {
    id: row.id,
    state: row.state,
    version: row.version,
    sequence: row.sequence,
    round: row.round,
    door: row.door,
    externalId: row.external_id,
    externalIdClosed: row.external_id_closed,
    createdBy: row.created_by,
    createdOn: row.created_on,
    unit,
    office: unitOf(row.office_unit_id),
    government: unitOf(row.government_unit_id),
    units,
    issuingName: row.issuing_name,
    kind: row.kind,
    packId: row.pack_id,
    packVersion: row.pack_version,
    content: row.content,
    disclosure: row.disclosure,
    interpretation: row.interpretation,
    findings: row.findings,
    revision: row.revision,
    hashes: { content: row.content_hash, disclosure: row.disclosure_hash, interpretation: row.interpretation_hash },
    submitted: row.submitted,
    authors: row.authors,
    opinions: row.opinions,
    returns: row.returns,
    referredFrom: row.referred_from,
    consensusRejections: row.consensus_rejections,
    countersignDueOn: row.countersign_due_on,
    number: row.number,
    // Until the document is registered the column holds what the draft proposes.
    documentDate: row.number === null ? null : row.document_date,
    normativeNumber: row.normative_number,
    register: row.register,
    correctingFrom: row.correcting_from,
    deferral: row.deferral,
    redetermination: row.redetermination,
    posts,
    delegations,
  };
  const reach: Reach = { state: row.state, governmentUnitId: row.government_unit_id, access: row.access };
  const { changed_by: changedBy, changed_at: changedAt, chain_head: chainHead, waits } = row;
  return { record, reach, changedBy, changedAt, chainHead, waits };
}
