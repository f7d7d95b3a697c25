import type { Statement } from '../platform/database/database.js';
import { startOfShanghaiDay } from '../people/rules/today.js';
import type { Wait } from './document.store.js';
import type { Line, Transition } from './transition.js';
import type { Checklist } from './rules/checklist.js';
import type { DocumentRecord } from './rules/document-record.js';
import { isOver, openRedetermination } from './rules/redetermination-record.js';
import type { ScopeHashes } from './rules/scopes.js';
import type { WaitingRow } from './rules/waiting-row.js';

/**
 * Everything an act adds, as one statement. It has only the parts that the act needs, as every table that a statement
 * names is paid for; its name tells which, so that each combination is prepared once.
 */
export function recordStatement(transition: Transition, stored: DocumentRecord, lines: Line[]): Statement {
  const statement = new Parts(stored.id, lines);
  addEntries(statement, transition.judged ?? stored.hashes, stored, lines);
  addRevision(statement, transition);
  addRedetermination(statement, transition, stored);
  addOpinions(statement, transition);
  addWaits(statement, transition);
  addAccess(statement, transition, stored);
  addMessages(statement, transition, stored);
  addNotices(statement, transition, stored);
  return statement.finish(documentRow(statement, transition, stored, lines));
}

/** Common table expressions that write, with their values. */
class Parts {
  readonly id: string;
  readonly at: string;
  private readonly parts: string[] = [];
  /** first letters of the parts, each its own: a name of PostgreSQL has room for no more */
  private shape = '';
  private readonly values: unknown[] = [];

  constructor(documentId: string, lines: Line[]) {
    this.id = this.bind(documentId, 'uuid');
    this.at = this.bind(lines[0]?.by.at.toISOString(), 'timestamptz');
  }

  bind(value: unknown, type: string): string {
    return `$${this.values.push(value)}::${type}`;
  }

  /** Placeholders for the values of a row; the columns they are written to give them their types. */
  row(columns: Record<string, unknown>): Record<string, string> {
    return Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, `$${this.values.push(value)}`]));
  }

  /** `unnest(…)` of rows, a column at a time. */
  rows<Row>(rows: readonly Row[], columns: [type: string, of: (row: Row) => unknown][]): string {
    return `unnest(${columns.map(([type, of]) => this.bind(rows.map(of), `${type}[]`)).join(', ')})`;
  }

  records(table: string, rows: Record<string, unknown>[]): string {
    return `jsonb_populate_recordset(NULL::yuantou.${table}, ${this.bind(JSON.stringify(rows), 'jsonb')})`;
  }

  add(name: string, sql: string): void {
    this.shape += name.charAt(0);
    this.parts.push(`${name} AS (${sql})`);
  }

  finish({ name, text }: { name: string; text: string }): Statement {
    return {
      name: `documents.${name}.${this.shape}`,
      text: `WITH ${this.parts.join(', ')} ${text}`,
      values: this.values,
    };
  }
}

const insert = (table: string, row: Record<string, string>): string =>
  `INSERT INTO yuantou.${table} (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).join(', ')})`;

function addEntries(parts: Parts, hashes: ScopeHashes, stored: DocumentRecord, lines: Line[]): void {
  const shared = parts.row({
    content_hash: hashes.content,
    disclosure_hash: hashes.disclosure,
    interpretation_hash: hashes.interpretation,
    pack_id: stored.packId,
    pack_version: stored.packVersion,
    revision: stored.revision,
  });
  lines.forEach((line, i) => {
    const sequence = parts.bind(line.sequence, 'integer');
    const own = { document_id: parts.id, sequence, occurred_at: parts.at, ...shared, ...parts.row(entryRow(line)) };
    parts.add(`entry${i}`, insert('record_entry', own));
    const words = parts.row({ reason: line.reason, detail: line.detail });
    parts.add(`kept${i}`, insert('record_text', { document_id: parts.id, sequence, ...words }));
  });
}

const entryRow = (line: Line): Record<string, unknown> => ({
  act: line.act,
  from_state: line.from,
  to_state: line.to,
  person_id: line.by.personId,
  appointment_id: line.by.appointmentId,
  client_id: line.by.clientId,
  caused_by: line.causedBy,
  reason_hash: line.reasonHash,
  detail_hash: line.detailHash,
  previous_hash: line.previousHash,
  hash: line.hash,
  sm3: line.sm3,
});

/** A text that is there already under the same hash stays as it is. */
function addRevision(parts: Parts, { revision, proposed = [] }: Transition): void {
  const texts = [...(revision?.texts ?? []), ...proposed];
  if (texts.length > 0)
    parts.add(
      'texts',
      `INSERT INTO yuantou.scope_text (document_id, scope, hash, sm3, value, body)
       SELECT ${parts.id}, t.scope, t.hash, t.sm3, coalesce(t.value, 'null'), t.body
       FROM ${parts.records('scope_text', texts)} t ON CONFLICT DO NOTHING`,
    );
  if (!revision) return;
  const row = { document_id: parts.id, made_at: parts.at, ...parts.row(revision.row) };
  parts.add('revised', insert('revision', row));
}

/** Whatever ends a redetermination says so in the ledger too: being applied, given up, or overtaken by another act. */
function addRedetermination(parts: Parts, { before, entries }: Transition, stored: DocumentRecord): void {
  const { redetermination, sequence } = stored;
  if (!redetermination || redetermination === before?.record.redetermination) return;
  const opener = entries[0]?.by;
  const ended = isOver(redetermination.state);
  const row = parts.row({
    number: redetermination.number,
    state: redetermination.state,
    from_attribute: redetermination.from,
    to_attribute: redetermination.disclosure.attribute,
    origin_kind: redetermination.origin.kind,
    origin_id: redetermination.origin.id,
    reason: redetermination.reason,
    content_hash: redetermination.hashes.content,
    disclosure_hash: redetermination.hashes.disclosure,
    interpretation_hash: redetermination.hashes.interpretation,
    opened_at_sequence: redetermination.openedAt,
    opened_by: opener?.personId ?? null,
    opened_as: opener?.appointmentId ?? null,
    ended_at_sequence: ended ? sequence : null,
  });
  const times = { opened_at: parts.at, changed_at: parts.at, ended_at: ended ? parts.at : 'NULL' };
  const changing = ['state', 'to_attribute', 'reason', 'content_hash', 'disclosure_hash', 'interpretation_hash'];
  const set = [...changing, 'changed_at', 'ended_at', 'ended_at_sequence'].map((name) => `${name} = excluded.${name}`);
  parts.add(
    ended ? 'o_ledger' : 'ledger',
    `${insert('redetermination', { document_id: parts.id, ...row, ...times })}
     ON CONFLICT (document_id, number) DO UPDATE SET ${set.join(', ')}`,
  );
}

const OPINION = `id, sequence, step, outcome, person_id, appointment_id, unit_id, role, on_behalf_of, slot, revision, round,
  content_hash, disclosure_hash, interpretation_hash, origin, carried_from, cleared_for, clearings, detail`;

function addOpinions(parts: Parts, { given, marks }: Transition): void {
  if (given.length > 0)
    parts.add(
      'given',
      `INSERT INTO yuantou.opinion (${OPINION}, document_id, given_at)
       SELECT ${OPINION}, ${parts.id}, coalesce(given_at, ${parts.at}) FROM ${parts.records('opinion', given.map(opinionRow))}`,
    );
  if (marks.length > 0)
    parts.add(
      'marked',
      `INSERT INTO yuantou.opinion_mark (opinion_id, sequence, kind, scopes, because)
       SELECT opinion_id, sequence, kind, scopes, because
       FROM ${parts.records(
         'opinion_mark',
         marks.map(({ opinionId, mark }) => ({ opinion_id: opinionId, ...mark })),
       )}`,
    );
}

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

/** Whoever is still waited for keeps since when and until when. A turn that comes with a day is reckoned anew. */
function addWaits(parts: Parts, { before, waiting, entries }: Transition): void {
  const now = entries[0]?.by.at ?? new Date(0);
  const begun = (before?.waits ?? []).filter(({ since }) => new Date(since) <= now);
  const staying = begun.filter((wait) => waiting.some((row) => row.fromOn === null && isSame(row, wait)));
  const over = (before?.waits ?? []).filter((wait) => !staying.includes(wait)).map(({ id }) => id);
  const fresh = waiting.filter((row) => !staying.some((wait) => row.fromOn === null && isSame(row, wait)));
  if (over.length > 0)
    parts.add(
      'unwaited',
      `DELETE FROM yuantou.waiting WHERE document_id = ${parts.id} AND id = ANY (${parts.bind(over, 'bigint[]')})`,
    );
  if (fresh.length > 0)
    parts.add(
      'waited',
      `INSERT INTO yuantou.waiting (document_id, event, role, unit_id, due_on, since)
       SELECT ${parts.id}, f.* FROM ${parts.rows(fresh, [
         ['text', ({ event }) => event],
         ['text', ({ role }) => role],
         ['uuid', ({ unitId }) => unitId],
         ['date', ({ dueOn }) => dueOn],
         // It lies ready from now on; the lists leave it out until then.
         ['timestamptz', ({ fromOn }) => (fromOn === null ? now : startOfShanghaiDay(fromOn)).toISOString()],
       ])} f`,
    );
}

const isSame = (row: WaitingRow, wait: Wait): boolean =>
  row.event === wait.event && row.role === wait.role && row.unitId === wait.unitId;

/** Once a document has reached a unit it may be seen there for ever. */
function addAccess(parts: Parts, { before, waiting }: Transition, { revision }: DocumentRecord): void {
  const reached = before?.reach.access ?? [];
  const asked = new Set(waiting.map(({ unitId }) => unitId));
  const fresh = [...asked].filter((unitId) => !reached.some((known) => known.unitId === unitId));
  if (fresh.length > 0)
    parts.add(
      'admitted',
      `INSERT INTO yuantou.document_access (document_id, from_revision, since, unit_id)
       SELECT ${parts.id}, ${parts.bind(revision, 'integer')}, ${parts.at}, f.*
       FROM ${parts.rows(fresh, [['uuid', (unitId) => unitId]])} f`,
    );
}

function addMessages(parts: Parts, { outbox }: Transition, { sequence }: DocumentRecord): void {
  if (outbox.length > 0)
    parts.add(
      'sent',
      `INSERT INTO yuantou.outbox (document_id, sequence, created_at, topic, payload)
       SELECT ${parts.id}, ${parts.bind(sequence, 'integer')}, ${parts.at}, f.*
       FROM ${parts.rows(outbox, [
         ['text', ({ topic }) => topic],
         ['jsonb', ({ payload }) => JSON.stringify(payload)],
       ])} f`,
    );
}

/** Units are told by their id, or by the name under which a recipient is written, as the document stands now. */
function addNotices(parts: Parts, { notices = [] }: Transition, stored: DocumentRecord): void {
  if (notices.length === 0) return;
  const shown = parts.row({
    title: stored.content.title,
    kind_of_document: stored.kind,
    number: stored.number,
    attribute: stored.disclosure?.attribute ?? null,
    urgency: stored.content.urgency,
    issuing_name: stored.issuingName,
    content_hash: stored.hashes.content,
  });
  const owner = parts.bind(stored.unit.id, 'uuid');
  const named = parts.rows(notices, [
    ['text', ({ kind }) => kind],
    ['uuid', (notice) => ('unitId' in notice ? notice.unitId : null)],
    ['text', (notice) => ('unitName' in notice ? notice.unitName : null)],
  ]);
  parts.add(
    'notified',
    `INSERT INTO yuantou.unit_notice (document_id, unit_id, sequence, kind, told_at, ${Object.keys(shown).join(', ')})
     SELECT ${parts.id}, f.unit_id, ${parts.bind(stored.sequence, 'integer')}, f.kind, ${parts.at}, ${Object.values(shown).join(', ')}
     FROM (SELECT DISTINCT u.id AS unit_id, n.kind FROM ${named} AS n (kind, unit_id, unit_name)
       JOIN yuantou.unit u ON u.id = n.unit_id OR (u.disabled_at IS NULL AND u.id <> ${owner}
         AND (n.unit_name = u.name OR (n.unit_name = u.short_name
           AND yuantou.government_of(u.id) = yuantou.government_of(${owner})
           AND NOT EXISTS (SELECT FROM yuantou.unit o WHERE o.short_name = u.short_name AND o.id <> u.id))))) f`,
  );
}

/** Titles are cut for the search whenever they are written, so what did not change is left alone. */
function documentRow(parts: Parts, { before, entries, checklist }: Transition, record: DocumentRecord, lines: Line[]) {
  const actor = entries[0]?.by.personId ?? null;
  const chain_head = lines.at(-1)?.hash;
  if (!before) {
    const born = { created_by: record.createdBy, changed_by: record.createdBy, pack_id: record.packId };
    const origin = { unit_id: record.unit.id, door: record.door, external_id: record.externalId };
    const columns = { ...born, ...origin, pack_version: record.packVersion, chain_head };
    const row = { id: parts.id, created_at: parts.at, changed_at: parts.at };
    const all = { ...row, ...parts.row({ ...columns, ...courseOf(record, checklist), ...textsOf(record) }) };
    return { name: 'insert', text: insert('document', all) };
  }
  const isRevised = JSON.stringify(textsOf(before.record)) !== JSON.stringify(textsOf(record));
  const changed = parts.row({ ...courseOf(record, checklist), chain_head, ...(isRevised && textsOf(record)) });
  const set = Object.entries({ ...changed, changed_at: parts.at }).map(([column, value]) => `${column} = ${value}`);
  return {
    name: isRevised ? 'revise' : 'update',
    text: `UPDATE yuantou.document SET ${set.join(', ')}, changed_by = coalesce(${parts.bind(actor, 'uuid')}, changed_by)
      WHERE id = ${parts.id} AND version = ${parts.bind(before.record.version, 'integer')}`,
  };
}

/** Columns of the document's row that an act may change, with their place in the record: where it stands … */
const courseOf = (record: DocumentRecord, { passed, total }: Checklist): Record<string, unknown> => ({
  checks_passed: passed,
  checks_total: total,
  state: record.state,
  version: record.version,
  sequence: record.sequence,
  round: record.round,
  external_id_closed: record.externalIdClosed,
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
  redetermination: openRedetermination(record),
});

/** … and what it says. */
const textsOf = (record: DocumentRecord): Record<string, unknown> => ({
  unit_ids: record.units.map(({ id }) => id),
  office_unit_id: record.office?.id ?? null,
  government_unit_id: record.government?.id ?? null,
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
});
