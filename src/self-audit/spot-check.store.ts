import { hashesOf, sha256Of } from '../evidence/hashing.js';
import type { Hashes } from '../evidence/hashing.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Reader, Statement, Tx } from '../platform/database/database.js';
import { NotFound, PreconditionFailed } from '../platform/errors.js';
import { uuidv7 } from '../platform/ids.js';
import { ageOf, numbered, populationForm } from './rules/spot-check.js';
import type { Criteria, ItemAct, ItemState, Member, Stratum } from './rules/spot-check.js';

export interface SpotCheckRow {
  id: string;
  office_id: string;
  year: number;
  number: number;
  stratify_by: Stratum[];
  per_stratum: number;
  population_count: number;
  population_hash: string;
  population_sm3: string;
  fixed_at: Date;
  seed: string | null;
  drawn_at: Date | null;
  version: number;
}

/**
 * What the self-audits that report to an office decided to keep back in a year, once their reports have come in. Whether a
 * unit was found wrong before counts the orders given until `before`.
 */
export async function keptMembers(
  reader: Reader,
  of: { officeId: string; year: number; on: string; before: Date },
): Promise<Member[]> {
  const rows = await reader.query<Omit<Member, 'id' | 'age'> & { documentDate: string }>({
    name: 'spotChecks.kept',
    text: `
      SELECT i.self_audit_id AS "selfAuditId", i.document_id AS "documentId",
        i.concluded_sequence AS "concludedSequence", a.unit_id AS "unitId", i.group_key->>'grounds' AS ground,
        i.document_date::text AS "documentDate", i.clues @> '[{"code": "signerOverride"}]'::jsonb AS override,
        EXISTS (SELECT FROM yuantou.rectification r JOIN yuantou.rectification_act o ON o.rectification_id = r.id
          AND o.act = 'order' AND o.acted_at < $3::timestamptz WHERE r.unit_id = a.unit_id) AS "earlierFinding"
      FROM yuantou.self_audit a
      JOIN yuantou.self_audit_item i ON i.self_audit_id = a.id AND i.conclusion = 'keep'
      WHERE a.office_id = $1::uuid AND a.year = $2::integer AND a.state = ANY ('{submitted,accepted}'::text[])`,
    values: [of.officeId, of.year, of.before],
  });
  return numbered(rows.map(({ documentDate, ...row }) => ({ id: idOf(row), ...row, age: ageOf(documentDate, of.on) })));
}

const idOf = ({ selfAuditId, documentId, concludedSequence }: Omit<Member, 'id' | 'age'>): string =>
  sha256Of('spot-check-member', { selfAuditId, documentId, concludedSequence });

export const populationHashes = (
  of: { officeId: string; year: number },
  criteria: Criteria,
  members: readonly Member[],
): Hashes => hashesOf('spot-check-population', populationForm(of, criteria, members));

/** Where a member stands in the order of the draw. */
export const rankOf = (seed: string, populationHash: string, memberId: string): string =>
  sha256Of('spot-check-rank', { seed, populationHash, memberId });

export const criteriaOf = ({ stratify_by, per_stratum }: SpotCheckRow): Criteria => ({
  stratifyBy: stratify_by,
  perStratum: per_stratum,
});

const COLUMNS = `s.id, s.office_id, s.year, s.number, s.stratify_by, s.per_stratum, s.population_count,
  s.population_hash, s.population_sm3, s.fixed_at, s.seed, s.drawn_at, s.version`;

/** One office at a time numbers its checks and orders. */
export const numberInOrder = (tx: Tx, officeId: string): Promise<unknown> =>
  tx.query({
    name: 'spotChecks.number',
    text: `SELECT pg_advisory_xact_lock(hashtextextended('spot-check:' || $1::text, 0))`,
    values: [officeId],
  });

export async function insertSpotCheck(
  tx: Tx,
  actor: Actor,
  { year, criteria, members, at }: { year: number; criteria: Criteria; members: readonly Member[]; at: Date },
): Promise<string> {
  const id = uuidv7(at);
  const hashes = populationHashes({ officeId: actor.unitId, year }, criteria, members);
  await numberInOrder(tx, actor.unitId);
  await tx.execute({
    name: 'spotChecks.insert',
    text: `
      INSERT INTO yuantou.spot_check (id, office_id, year, number, stratify_by, per_stratum, population_count,
        population_hash, population_sm3, fixed_by, fixed_as, fixed_at)
      SELECT $1, $2::uuid, $3::integer, 1 + count(*), $4, $5, $6, $7, $8, $9, $10, $11
      FROM yuantou.spot_check WHERE office_id = $2::uuid AND year = $3::integer`,
    values: [
      ...[id, actor.unitId, year, criteria.stratifyBy, criteria.perStratum, members.length],
      ...[hashes.sha256, hashes.sm3, actor.personId, actor.appointmentId, at],
    ],
  });
  tx.post(insertMembers(id, members));
  return id;
}

const insertMembers = (id: string, members: readonly Member[]): Statement => ({
  text: `
    INSERT INTO yuantou.spot_check_member (spot_check_id, position, self_audit_id, document_id, concluded_sequence,
      unit_id, ground, age, override, earlier_finding)
    SELECT $1::uuid, m.n, m.self_audit_id, m.document_id, m.concluded, m.unit_id, m.ground, m.age, m.override, m.earlier
    FROM unnest($2::uuid[], $3::uuid[], $4::integer[], $5::uuid[], $6::text[], $7::text[], $8::boolean[], $9::boolean[])
      WITH ORDINALITY AS m (self_audit_id, document_id, concluded, unit_id, ground, age, override, earlier, n)`,
  values: [
    id,
    members.map(({ selfAuditId }) => selfAuditId),
    members.map(({ documentId }) => documentId),
    members.map(({ concludedSequence }) => concludedSequence),
    members.map(({ unitId }) => unitId),
    members.map(({ ground }) => ground),
    members.map(({ age }) => age),
    members.map(({ override }) => override),
    members.map(({ earlierFinding }) => earlierFinding),
  ],
});

export async function spotCheckRow(reader: Reader, id: string): Promise<SpotCheckRow | undefined> {
  const [row] = await reader.query<SpotCheckRow>({
    name: 'spotChecks.row',
    text: `SELECT ${COLUMNS} FROM yuantou.spot_check s WHERE s.id = $1`,
    values: [id],
  });
  return row;
}

/** @throws NotFound */
export async function lockSpotCheck(tx: Tx, id: string): Promise<SpotCheckRow> {
  const [row] = await tx.query<SpotCheckRow>({
    name: 'spotChecks.lock',
    text: `SELECT ${COLUMNS} FROM yuantou.spot_check s WHERE s.id = $1 FOR UPDATE`,
    values: [id],
  });
  if (!row) throw new NotFound();
  return row;
}

/** The population as it was fixed, in the order of its numbers. */
export async function fixedMembers(reader: Reader, id: string): Promise<Member[]> {
  const rows = await reader.query<Omit<Member, 'id'>>({
    name: 'spotChecks.members',
    text: `
      SELECT self_audit_id AS "selfAuditId", document_id AS "documentId", concluded_sequence AS "concludedSequence",
        unit_id AS "unitId", ground, age, override, earlier_finding AS "earlierFinding"
      FROM yuantou.spot_check_member WHERE spot_check_id = $1 ORDER BY position`,
    values: [id],
  });
  return rows.map((row) => ({ id: idOf(row), ...row }));
}

export async function sampledPositions(reader: Reader, id: string): Promise<number[]> {
  const rows = await reader.query<{ position: number }>({
    name: 'spotChecks.sample',
    text: 'SELECT position FROM yuantou.spot_check_item WHERE spot_check_id = $1 ORDER BY position',
    values: [id],
  });
  return rows.map(({ position }) => position);
}

/** The seed, and a row for each member that it draws. */
export function recordDraw(
  tx: Tx,
  check: SpotCheckRow,
  actor: Actor,
  { seed, positions, at }: { seed: string; positions: readonly number[]; at: Date },
): void {
  tx.post({
    name: 'spotChecks.draw',
    text: `UPDATE yuantou.spot_check SET seed = $2, drawn_by = $3, drawn_as = $4, drawn_at = $5, version = version + 1
      WHERE id = $1`,
    values: [check.id, seed, actor.personId, actor.appointmentId, at],
  });
  tx.post({
    name: 'spotChecks.items',
    text: `
      INSERT INTO yuantou.spot_check_item (id, spot_check_id, position, unit_id)
      SELECT k.id, $1, k.position, m.unit_id FROM unnest($2::uuid[], $3::integer[]) AS k (id, position)
      JOIN yuantou.spot_check_member m ON m.spot_check_id = $1 AND m.position = k.position`,
    values: [check.id, positions.map(() => uuidv7(at)), positions],
  });
}

export interface ItemRow {
  id: string;
  position: number;
  unit_id: string;
  state: ItemState;
  explain_by: string | null;
  version: number;
}

/** @throws NotFound */
export async function lockItem(tx: Tx, spotCheckId: string, id: string): Promise<ItemRow> {
  const [row] = await tx.query<ItemRow>({
    name: 'spotChecks.lockItem',
    text: `SELECT id, position, unit_id, state, explain_by::text, version FROM yuantou.spot_check_item
      WHERE spot_check_id = $1 AND id = $2 FOR UPDATE`,
    values: [spotCheckId, id],
  });
  if (!row) throw new NotFound();
  return row;
}

/** @throws PreconditionFailed (412) */
export function assertVersion(row: { version: number }, version: number): void {
  if (row.version !== version) throw new PreconditionFailed('staleVersion', [], { currentVersion: row.version });
}

export function recordItemAct(
  tx: Tx,
  item: ItemRow,
  actor: Actor,
  one: { act: ItemAct; to: ItemState; words: string; explainBy: string | null; at: Date },
): void {
  tx.post({
    name: 'spotChecks.act',
    text: `
      WITH done AS (INSERT INTO yuantou.spot_check_act (item_id, sequence, act, words, person_id, appointment_id, acted_at)
        VALUES ($1::uuid, $2::integer, $3, $4, $5, $6, $7))
      UPDATE yuantou.spot_check_item SET state = $8, explain_by = coalesce($9::date, explain_by), version = version + 1
      WHERE id = $1::uuid`,
    values: [
      ...[item.id, item.version, one.act, one.words, actor.personId, actor.appointmentId, one.at, one.to],
      one.explainBy,
    ],
  });
}
