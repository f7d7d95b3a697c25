import { hashesOf, linkHashes } from '../evidence/hashing.js';
import type { ChainEntry } from '../evidence/rules/chain.js';
import { startOfShanghaiDay } from '../people/rules/today.js';
import type { Statement, Tx } from '../platform/database/database.js';
import type { Checklist } from './rules/checklist.js';
import type { DocumentRecord, Opinion } from './rules/document-record.js';
import type { NewMark } from './rules/effects.js';
import type { State } from './rules/states.js';
import type { UnitNotice } from './rules/unit-notices.js';
import type { WaitingRow } from './rules/waiting-for.js';

/** Who did it, when, and in which words. */
export interface Authorship {
  /** null: the machine itself, caused by the act before */
  personId: string | null;
  appointmentId: string | null;
  clientId: string | null;
  at: Date;
}

/** One line of the record: an act, with the state it left and the one it led to. */
export interface Entry {
  act: string;
  from: State | null;
  to: State;
  by: Authorship;
  reason: string | null;
  /** words and facts of the act; hashed into the chain, kept apart from it */
  detail: Record<string, unknown>;
  causedBy: number | null;
}

/** Everything one act adds. `before` is null for the act that makes the document. */
export interface Transition {
  before: DocumentRecord | null;
  after: DocumentRecord;
  chainHead: string | null;
  entries: Entry[];
  given: (Opinion & { detail: Record<string, unknown> })[];
  marks: NewMark[];
  waiting: (WaitingRow & { dueOn: string | null })[];
  outbox: { topic: string; payload: Record<string, unknown> }[];
  /** the checklist as this act leaves it */
  checklist: Checklist;
  /** what units are told by it, besides whoever is waited for */
  notices?: UnitNotice[];
}

/**
 * The only writer of a document's state. One statement writes the row, the chained entries, the opinion, the marks, who
 * is waited for, who may see it from now on, and the outbox; all of it or nothing. Answers with the record as stored.
 */
export async function recordTransition(tx: Tx, transition: Transition): Promise<DocumentRecord> {
  const { before, after } = transition;
  const lines = chained(transition);
  const last = lines.at(-1);
  if (!last) throw new Error('a transition without an entry');
  const stored: DocumentRecord = { ...after, sequence: last.sequence, version: (before?.version ?? 0) + 1 };
  const written = await tx.execute(statement(transition, stored, lines, last.hash));
  if (written !== 1) throw new Error(`document ${after.id}: its version moved under the lock`);
  return stored;
}

interface Line extends Entry {
  sequence: number;
  revision: number;
  reasonHash: string | null;
  detailHash: string;
  previousHash: string | null;
  hash: string;
  sm3: string;
}

/** Each entry is linked to the one before; an act that the machine continues writes several. */
function chained({ before, after, chainHead, entries }: Transition): Line[] {
  let previousHash = chainHead;
  let sequence = before?.sequence ?? 0;
  const first = sequence + 1;
  return entries.map((entry) => {
    sequence += 1;
    const reasonHash = entry.reason === null ? null : hashesOf('reason', entry.reason).sha256;
    const detailHash = hashesOf('detail', entry.detail).sha256;
    const link: ChainEntry = {
      documentId: after.id,
      sequence,
      act: entry.act,
      from: entry.from,
      to: entry.to,
      personId: entry.by.personId,
      appointmentId: entry.by.appointmentId,
      clientId: entry.by.clientId,
      revision: after.revision,
      scopeHashes: after.hashes,
      packVersion: `${after.packId}@${after.packVersion}`,
      detailHash,
      reasonHash,
      occurredAt: entry.by.at,
      previousHash,
    };
    const { sha256, sm3 } = linkHashes(link);
    const line: Line = {
      ...entry,
      causedBy: entry.causedBy === null ? null : first + entry.causedBy,
      sequence,
      revision: after.revision,
      reasonHash,
      detailHash,
      previousHash,
      hash: sha256,
      sm3,
    };
    previousHash = sha256;
    return line;
  });
}

/** Columns of the document's row that an act may change, with their place in the record. */
function columnsOf(record: DocumentRecord, { passed, total }: Checklist): Record<string, unknown> {
  return {
    checks_passed: passed,
    checks_total: total,
    unit_ids: record.units.map(({ id }) => id),
    office_unit_id: record.office?.id ?? null,
    government_unit_id: record.government?.id ?? null,
    state: record.state,
    version: record.version,
    sequence: record.sequence,
    round: record.round,
    external_id_closed: record.externalIdClosed,
    issuing_name: record.issuingName,
    kind: record.kind,
    title: record.content.title,
    urgency: record.content.urgency,
    attribute: record.disclosure?.attribute ?? null,
    grounded: (record.disclosure?.grounds.length ?? 0) > 0,
    revision: record.revision,
    content_hash: record.hashes.content,
    disclosure_hash: record.hashes.disclosure,
    interpretation_hash: record.hashes.interpretation,
    submitted_revision: record.submitted?.revision ?? null,
    referred_from: record.referredFrom,
    correcting_from: record.correctingFrom,
    consensus_rejections: record.consensusRejections,
    countersign_due_on: record.countersignDueOn,
    number: record.number,
    normative_number: record.normativeNumber,
    register: record.register,
    document_date: record.documentDate ?? record.content.documentDate,
    deferral: record.deferral,
  };
}

const ROW = `(checks_passed smallint, checks_total smallint, unit_ids uuid[], office_unit_id uuid, government_unit_id uuid, state text, version integer, sequence integer,
  round integer, external_id_closed boolean, issuing_name text, kind text, title text, urgency text, attribute text, grounded boolean,
  revision integer, content_hash text, disclosure_hash text, interpretation_hash text, submitted_revision integer,
  referred_from text, correcting_from text, consensus_rejections integer, countersign_due_on date, number text,
  normative_number text, register text, document_date date, deferral jsonb)`;

const COLUMNS = `checks_passed, checks_total, unit_ids, office_unit_id, government_unit_id, state, version, sequence, round, external_id_closed, issuing_name, kind, title,
  urgency, attribute, grounded, revision, content_hash, disclosure_hash, interpretation_hash, submitted_revision,
  referred_from, correcting_from, consensus_rejections, countersign_due_on, number, normative_number, register,
  document_date, deferral`;

const INSERT_ROW = `
  INSERT INTO yuantou.document (id, unit_id, door, external_id, created_by, created_at, changed_by, changed_at,
    pack_id, pack_version, chain_head, ${COLUMNS})
  SELECT $1::uuid, $9::uuid, $10, $11, $12::uuid, $3::timestamptz, $12::uuid, $3::timestamptz, $13, $14, $4, ${COLUMNS} FROM jsonb_to_record($2::jsonb) AS row ${ROW}`;

const UPDATE_ROW = `
  UPDATE yuantou.document d SET (changed_by, changed_at, chain_head, ${COLUMNS}) =
    (SELECT coalesce($10::uuid, d.changed_by), $3::timestamptz, $4::text, ${COLUMNS} FROM jsonb_to_record($2::jsonb) AS row ${ROW})
  WHERE d.id = $1::uuid AND d.version = $9::integer`;

/** Everything but the row itself; `$1` document, `$3` time, `$5` … `$8` rows as JSON. */
const rest = (row: string): string => `
  WITH entry AS (
    INSERT INTO yuantou.record_entry (document_id, sequence, act, from_state, to_state, person_id, appointment_id,
      client_id, revision, content_hash, disclosure_hash, interpretation_hash, pack_id, pack_version, caused_by,
      reason_hash, detail_hash, occurred_at, previous_hash, hash, sm3)
    SELECT $1::uuid, e.sequence, e.act, e.from_state, e.to_state, e.person_id, e.appointment_id, e.client_id, e.revision,
      e.content_hash, e.disclosure_hash, e.interpretation_hash, e.pack_id, e.pack_version, e.caused_by, e.reason_hash,
      e.detail_hash, e.occurred_at, e.previous_hash, e.hash, e.sm3
    FROM jsonb_populate_recordset(NULL::yuantou.record_entry, $5::jsonb) e
  ), words AS (
    INSERT INTO yuantou.record_text (document_id, sequence, reason, detail)
    SELECT $1::uuid, w.sequence, w.reason, w.detail FROM jsonb_populate_recordset(NULL::yuantou.record_text, $5::jsonb) w
  ), given AS (
    INSERT INTO yuantou.opinion (id, document_id, sequence, step, outcome, person_id, appointment_id, unit_id, role,
      on_behalf_of, slot, revision, round, content_hash, disclosure_hash, interpretation_hash, origin, carried_from,
      cleared_for, clearings, detail, given_at)
    SELECT o.id, $1::uuid, o.sequence, o.step, o.outcome, o.person_id, o.appointment_id, o.unit_id, o.role, o.on_behalf_of,
      o.slot, o.revision, o.round, o.content_hash, o.disclosure_hash, o.interpretation_hash, o.origin, o.carried_from,
      o.cleared_for, o.clearings, o.detail, coalesce(o.given_at, $3::timestamptz)
    FROM jsonb_populate_recordset(NULL::yuantou.opinion, $6::jsonb) o
  ), marked AS (
    INSERT INTO yuantou.opinion_mark (opinion_id, sequence, kind, scopes, because)
    SELECT m.opinion_id, m.sequence, m.kind, m.scopes, m.because
    FROM jsonb_populate_recordset(NULL::yuantou.opinion_mark, $7::jsonb) m
  ), unwaited AS (
    -- Whoever is still waited for keeps since when and until when. A turn that comes with a day is reckoned anew.
    DELETE FROM yuantou.waiting o WHERE o.document_id = $1::uuid AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset($8::jsonb->'waiting') AS w (event text, role text, unit_id uuid, since timestamptz)
      WHERE (w.event, w.role, w.unit_id) = (o.event, o.role, o.unit_id)
        AND w.since IS NULL AND o.since <= $3::timestamptz)
  ), waited AS (
    INSERT INTO yuantou.waiting (document_id, event, role, unit_id, since, due_on)
    SELECT $1::uuid, w.event, w.role, w.unit_id, coalesce(w.since, $3::timestamptz), w.due_on
    FROM jsonb_to_recordset($8::jsonb->'waiting')
      AS w (event text, role text, unit_id uuid, due_on date, since timestamptz)
    WHERE w.since IS NOT NULL OR NOT EXISTS (SELECT FROM yuantou.waiting o
      WHERE o.document_id = $1::uuid AND o.since <= $3::timestamptz AND (o.event, o.role, o.unit_id) = (w.event, w.role, w.unit_id))
  ), reached AS (
    INSERT INTO yuantou.document_access (document_id, unit_id, from_revision, since)
    SELECT DISTINCT $1::uuid, a.unit_id, ($8::jsonb->>'revision')::integer, $3::timestamptz
    FROM jsonb_to_recordset($8::jsonb->'waiting') AS a (unit_id uuid)
    ON CONFLICT DO NOTHING
  ), sent AS (
    INSERT INTO yuantou.outbox (topic, document_id, sequence, payload, created_at)
    SELECT s.topic, $1::uuid, ($8::jsonb->>'sequence')::integer, s.payload, $3::timestamptz
    FROM jsonb_to_recordset($8::jsonb->'outbox') AS s (topic text, payload jsonb)
  ), told AS (
    INSERT INTO yuantou.unit_notice (document_id, unit_id, sequence, kind, told_at, title, kind_of_document, number,
      attribute, urgency, issuing_name, content_hash)
    SELECT DISTINCT $1::uuid, u.id, ($8::jsonb->>'sequence')::integer, n.kind, $3::timestamptz, $2::jsonb->>'title',
      $2::jsonb->>'kind', $2::jsonb->>'number', $2::jsonb->>'attribute', $2::jsonb->>'urgency', $2::jsonb->>'issuing_name',
      $2::jsonb->>'content_hash'
    FROM jsonb_to_recordset($8::jsonb->'notices') AS n (kind text, "unitId" uuid, "unitName" text)
    JOIN yuantou.unit u ON u.id = n."unitId" OR (u.disabled_at IS NULL AND u.id <> ($8::jsonb->>'unitId')::uuid
      AND (n."unitName" = u.name OR (n."unitName" = u.short_name
        AND yuantou.government_of(u.id) = yuantou.government_of(($8::jsonb->>'unitId')::uuid)
        AND NOT EXISTS (SELECT FROM yuantou.unit o WHERE o.short_name = u.short_name AND o.id <> u.id))))
  )
  ${row}`;

const INSERT = rest(INSERT_ROW);
const UPDATE = rest(UPDATE_ROW);

function statement(
  { before, entries, given, marks, waiting, outbox, checklist, notices }: Transition,
  record: DocumentRecord,
  lines: Line[],
  chainHead: string,
): Statement {
  const at = entries[0]?.by.at;
  const common = [
    record.id,
    JSON.stringify(columnsOf(record, checklist)),
    at,
    chainHead,
    JSON.stringify(lines.map((line) => entryRow(line, record))),
    JSON.stringify(given.map(opinionRow)),
    JSON.stringify(marks.map(({ opinionId, mark }) => ({ opinion_id: opinionId, ...mark }))),
    JSON.stringify({
      revision: record.revision,
      sequence: record.sequence,
      unitId: record.unit.id,
      waiting: waiting.map(waitingRow),
      outbox,
      notices: notices ?? [],
    }),
  ];
  const actor = entries[0]?.by.personId ?? null;
  if (before) return { name: 'documents.update', text: UPDATE, values: [...common, before.version, actor] };
  const { unit, door, externalId, packId, packVersion } = record;
  return {
    name: 'documents.insert',
    text: INSERT,
    values: [...common, unit.id, door, externalId, record.createdBy, packId, packVersion],
  };
}

/** A turn that comes with a day lies ready from now on; the lists leave it out until then. */
const waitingRow = ({ event, role, unitId, dueOn, fromOn }: Transition['waiting'][number]) => ({
  event,
  role,
  unit_id: unitId,
  due_on: dueOn,
  since: fromOn === null ? null : startOfShanghaiDay(fromOn).toISOString(),
});

const entryRow = (line: Line, record: DocumentRecord): Record<string, unknown> => ({
  sequence: line.sequence,
  act: line.act,
  from_state: line.from,
  to_state: line.to,
  person_id: line.by.personId,
  appointment_id: line.by.appointmentId,
  client_id: line.by.clientId,
  revision: line.revision,
  content_hash: record.hashes.content,
  disclosure_hash: record.hashes.disclosure,
  interpretation_hash: record.hashes.interpretation,
  pack_id: record.packId,
  pack_version: record.packVersion,
  caused_by: line.causedBy,
  reason_hash: line.reasonHash,
  detail_hash: line.detailHash,
  occurred_at: line.by.at.toISOString(),
  previous_hash: line.previousHash,
  hash: line.hash,
  sm3: line.sm3,
  reason: line.reason,
  detail: line.detail,
});

const opinionRow = (opinion: Transition['given'][number]): Record<string, unknown> => ({
  id: opinion.id,
  sequence: opinion.sequence,
  step: opinion.step,
  outcome: opinion.outcome,
  person_id: opinion.personId,
  appointment_id: opinion.appointmentId,
  unit_id: opinion.unitId,
  role: opinion.role,
  on_behalf_of: opinion.onBehalfOf,
  slot: opinion.slot,
  revision: opinion.revision,
  round: opinion.round,
  content_hash: opinion.covers.content ?? null,
  disclosure_hash: opinion.covers.disclosure ?? null,
  interpretation_hash: opinion.covers.interpretation ?? null,
  origin: opinion.origin,
  carried_from: opinion.carriedFrom ?? null,
  cleared_for: opinion.clearedFor,
  clearings: opinion.clearings,
  detail: opinion.detail,
  given_at: opinion.givenAt ?? null,
});
