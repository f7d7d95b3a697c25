import { hashesOf, sha256Of } from '../evidence/hashing.js';
import type { PolicyPacks } from '../disclosure/policy-packs.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Statement, Tx } from '../platform/database/database.js';
import { NotFound, PreconditionFailed } from '../platform/errors.js';
import type { Campaign } from './rules/campaign.js';
import type { SelfAuditEvent, SelfAuditState } from './rules/vocabulary.js';

/** The row of a self-audit, locked until the transaction ends. */
export interface SelfAuditRow {
  id: string;
  issuer_id: string;
  unit_id: string;
  office_id: string;
  year: number;
  state: SelfAuditState;
  version: number;
  sequence: number;
  pack_id: string;
  pack_version: string;
  opened_at: Date;
  freeze_on: string;
  frozen_at: Date;
  due_on: string;
  population_count: number | null;
  population_hash: string | null;
  population_sm3: string | null;
  prepared: number;
  undecided: number;
  report_number: number;
  submitted_at: Date | null;
  chain_head: string;
}

export interface LockedAudit extends SelfAuditRow {
  unanswered: number;
  authors: string[];
}

const COLUMNS = `a.id, a.issuer_id, a.unit_id, a.office_id, a.year, a.state, a.version, a.sequence, a.pack_id, a.pack_version,
  a.opened_at, a.freeze_on, a.frozen_at, a.due_on, a.population_count, a.population_hash, a.population_sm3, a.prepared,
  a.undecided, a.report_number, a.submitted_at, a.chain_head`;

/** Who concluded or signed; and the items of returns without an answer given since. */
const FACTS = `
  (SELECT count(*)::integer FROM yuantou.self_audit_return_item r WHERE r.self_audit_id = a.id AND NOT EXISTS (
    SELECT FROM yuantou.self_audit_return_answer w WHERE w.self_audit_id = r.self_audit_id
      AND w.return_sequence = r.sequence AND w.position = r.position)) AS unanswered,
  (SELECT coalesce(array_agg(DISTINCT x.person_id), '{}') FROM yuantou.self_audit_entry x WHERE x.self_audit_id = a.id
    AND x.act = ANY ('{conclude,concludeGroup,sign}'::text[])) AS authors`;

export const auditRow = (id: string): Statement => ({
  name: 'selfAudit.row',
  text: `SELECT ${COLUMNS}, ${FACTS} FROM yuantou.self_audit a WHERE a.id = $1::uuid`,
  values: [id],
});

/** @throws NotFound */
export async function lockAudit(tx: Tx, id: string): Promise<LockedAudit> {
  // Counted once the row is held: what was written while this one waited is in them.
  const [, rows] = await Promise.all([
    tx.query({
      name: 'selfAudit.lock',
      text: 'SELECT FROM yuantou.self_audit WHERE id = $1::uuid FOR UPDATE',
      values: [id],
    }),
    tx.query<LockedAudit>(auditRow(id)),
  ]);
  const [row] = rows;
  if (!row) throw new NotFound();
  return row;
}

/** @throws PreconditionFailed (412) */
export function assertCurrentAudit(row: SelfAuditRow, version: number): void {
  if (row.version !== version) throw new PreconditionFailed('staleVersion', [], { currentVersion: row.version });
}

/** What the rules know of it. */
export function campaignOf(row: LockedAudit, packs: PolicyPacks): Campaign {
  return {
    state: row.state,
    unitId: row.unit_id,
    officeId: row.office_id,
    undecided: row.undecided,
    unanswered: row.unanswered,
    authors: row.authors,
    reportSigner: packs.get(row.pack_id, row.pack_version).switches.selfAudit.reportSigner,
  };
}

/** One act in the record of a self-audit. */
export interface AuditStep {
  act: SelfAuditEvent;
  to: SelfAuditState;
  at: Date;
  /** absent where the machine itself acts */
  actor?: Actor;
  reason?: string;
  /** what was done, in codes, ids and hashes */
  detail: Record<string, unknown>;
  /** of the row, beside state and counters */
  changes?: Partial<Record<'prepared' | 'report_number' | 'population_count', number>> & {
    population_hash?: string;
    population_sm3?: string;
    submitted_at?: Date;
  };
}

/**
 * Adds an act to the record and moves the row; how many items are undecided is counted anew, so that the constraint on
 * completion judges what is there. @returns the row as it is now, without that count
 */
export function recordStep(tx: Tx, row: SelfAuditRow, step: AuditStep): SelfAuditRow {
  const sequence = row.sequence + 1;
  const link = linkOf(row.id, row.state, sequence, row.chain_head, step);
  tx.post(entryStatement(row.id, row.state, sequence, row.chain_head, step, link));
  const changes = { ...step.changes };
  const names = Object.keys(changes);
  tx.post({
    text: `
      UPDATE yuantou.self_audit SET state = $2, version = version + 1, sequence = $3, chain_head = $4,
        undecided = (SELECT count(*)::integer FROM yuantou.self_audit_item i
          WHERE i.self_audit_id = $1::uuid AND i.conclusion IS NULL)
        ${names.map((name, i) => `, ${name} = $${i + 5}`).join('')}
      WHERE id = $1::uuid`,
    values: [row.id, step.to, sequence, link.sha256, ...Object.values(changes)],
  });
  return { ...row, ...changes, state: step.to, version: row.version + 1, sequence, chain_head: link.sha256 };
}

export function linkOf(
  id: string,
  from: SelfAuditState | null,
  sequence: number,
  previousHash: string | null,
  { act, to, at, actor, reason, detail }: AuditStep,
): { sha256: string; sm3: string } {
  return hashesOf('self-audit-chain', {
    selfAuditId: id,
    sequence,
    act,
    from,
    to,
    personId: actor?.personId ?? null,
    appointmentId: actor?.appointmentId ?? null,
    detailHash: sha256Of('self-audit-detail', detail),
    reasonHash: reason === undefined ? null : sha256Of('self-audit-reason', reason),
    occurredAt: at.toISOString(),
    previousHash,
  });
}

export function entryStatement(
  id: string,
  from: SelfAuditState | null,
  sequence: number,
  previousHash: string | null,
  { act, to, at, actor, reason, detail }: AuditStep,
  link: { sha256: string; sm3: string },
): Statement {
  return {
    name: 'selfAudit.entry',
    text: `
      INSERT INTO yuantou.self_audit_entry (self_audit_id, sequence, act, from_state, to_state, person_id, appointment_id,
        reason, reason_hash, detail, detail_hash, occurred_at, previous_hash, hash, sm3)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    values: [
      id,
      sequence,
      act,
      from,
      to,
      actor?.personId ?? null,
      actor?.appointmentId ?? null,
      reason ?? null,
      reason === undefined ? null : sha256Of('self-audit-reason', reason),
      detail,
      sha256Of('self-audit-detail', detail),
      at,
      previousHash,
      link.sha256,
      link.sm3,
    ],
  };
}
