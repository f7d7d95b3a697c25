import type { Reader, Statement } from '../platform/database/database.js';
import type { Role, UnitKind } from './rules/roles.js';

/** A transaction or the database itself: these are reads. Gate decisions pass the transaction. */
/** An appointment in force on the day that was asked for. */
export interface PostHeld {
  appointmentId: string;
  personId: string;
  personName: string;
  unitId: string;
  role: Role;
  /** 职务 */
  post: string;
}

export interface Unit {
  id: string;
  parentId: string | null;
  kind: UnitKind;
  name: string;
  shortName: string;
  /** 机关代字 */
  documentPrefix: string | null;
  regionCode: string | null;
  creditCode: string | null;
  smallUnit: boolean;
  disabled: boolean;
}

export interface DelegationInForce {
  delegationId: string;
  unitId: string;
  fromAppointmentId: string;
  fromPersonId: string;
  fromPersonName: string;
  fromPost: string;
  /** The role whose signature is lent. */
  signerKind: 'principalHead' | 'deputyHead';
  toAppointmentId: string;
  toPersonId: string;
  toPersonName: string;
  startsOn: string;
  endsOn: string;
}

export interface PersonName {
  id: string;
  username: string;
  name: string;
  phone: string | null;
}

/**
 * Who may act in these units on `on` (`YYYY-MM-DD`, Asia/Shanghai): appointments in force of people and units that are
 * not disabled. Ordered by unit, role and seniority (the longest in the post first).
 */
export function postsOf(reader: Reader, unitIds: readonly string[], on: string): Promise<PostHeld[]> {
  return reader.query<PostHeld>({
    name: 'people.postsOf',
    text: `
      SELECT a.id AS "appointmentId", p.id AS "personId", p.name AS "personName", a.unit_id AS "unitId", a.role, a.post
      FROM yuantou.appointment a
      JOIN yuantou.person p ON p.id = a.person_id AND p.disabled_at IS NULL
      JOIN yuantou.unit u ON u.id = a.unit_id AND u.disabled_at IS NULL
      WHERE a.unit_id = ANY ($1::uuid[]) AND a.revoked_at IS NULL AND a.held_on @> $2::date
      ORDER BY a.unit_id, a.role, a.starts_on, a.id`,
    values: [unitIds, on],
  });
}

/** Units in which a post begins on `on`, or had its last day on the day before. */
export function unitsOfChangedPosts(reader: Reader, on: string): Promise<{ unitId: string }[]> {
  return reader.query<{ unitId: string }>({
    name: 'people.unitsOfChangedPosts',
    text: `
      SELECT DISTINCT a.unit_id AS "unitId" FROM yuantou.appointment a
      WHERE a.revoked_at IS NULL AND (a.starts_on = $1::date OR a.ends_on = $1::date - 1) ORDER BY 1`,
    values: [on],
  });
}

/** In no particular order; units that do not exist are missing from the answer. */
export function unitsByIds(reader: Reader, unitIds: readonly string[]): Promise<Unit[]> {
  return reader.query<Unit>(unitsWhere('people.unitsByIds', 'u.id = ANY ($1::uuid[])', [unitIds]));
}

/** The whole tree, parents before children. A city has hundreds of units, not more. */
export function allUnits(reader: Reader): Promise<Unit[]> {
  return reader.query<Unit>(unitsWhere('people.allUnits', 'true ORDER BY u.created_at, u.id', []));
}

/** The unit, those above it, the office that takes in what it submits, and others by their ids; each once. */
export async function unitsAround(
  reader: Reader,
  unitId: string,
  otherIds: readonly string[],
): Promise<{ units: Unit[]; office: Unit | undefined; government: Unit | undefined }> {
  const rows = await reader.query<Unit & { isOffice: boolean; isGovernment: boolean }>({
    name: 'people.unitsAround',
    text: `
      WITH way AS MATERIALIZED (SELECT a.id, a.kind, a.depth FROM yuantou.ancestors_of($1) a),
        ruling AS MATERIALIZED (
          SELECT g.id AS government_id, o.id AS office_id
          FROM (SELECT id FROM way WHERE kind = 'government' ORDER BY depth LIMIT 1) g
          LEFT JOIN yuantou.unit o ON o.parent_id = g.id AND o.kind = 'governmentOffice' AND o.disabled_at IS NULL)
      SELECT ${UNIT_COLUMNS}, coalesce(u.id = r.office_id, false) AS "isOffice",
        coalesce(u.id = r.government_id, false) AS "isGovernment"
      FROM yuantou.unit u LEFT JOIN way w ON w.id = u.id LEFT JOIN ruling r ON true
      WHERE w.id IS NOT NULL OR u.id = r.office_id OR u.id = ANY ($2::uuid[])
      ORDER BY w.depth`,
    values: [unitId, otherIds],
  });
  return { units: rows, office: rows.find((row) => row.isOffice), government: rows.find((row) => row.isGovernment) };
}

/** The government office that takes in what the unit submits: the office of the nearest government above it. */
export async function officeOf(reader: Reader, unitId: string): Promise<Unit | undefined> {
  const where = 'u.id = yuantou.office_of($1)';
  return (await reader.query<Unit>(unitsWhere('people.officeOf', where, [unitId])))[0];
}

/** Delegations (委托) in force in these units on `on`, both of whose appointments are in force too. */
export function delegationsFor(reader: Reader, unitIds: readonly string[], on: string): Promise<DelegationInForce[]> {
  return reader.query<DelegationInForce>({
    name: 'people.delegationsFor',
    text: `
      SELECT d.id AS "delegationId", d.unit_id AS "unitId", d.from_appointment_id AS "fromAppointmentId",
        fp.id AS "fromPersonId", fp.name AS "fromPersonName", fa.post AS "fromPost", d.signer_kind AS "signerKind",
        d.to_appointment_id AS "toAppointmentId", tp.id AS "toPersonId", tp.name AS "toPersonName",
        d.starts_on::text AS "startsOn", d.ends_on::text AS "endsOn"
      FROM yuantou.delegation d
      JOIN yuantou.appointment fa ON fa.id = d.from_appointment_id AND fa.revoked_at IS NULL AND fa.held_on @> $2::date
      JOIN yuantou.person fp ON fp.id = fa.person_id
      JOIN yuantou.appointment ta ON ta.id = d.to_appointment_id AND ta.revoked_at IS NULL AND ta.held_on @> $2::date
      JOIN yuantou.person tp ON tp.id = ta.person_id AND tp.disabled_at IS NULL
      WHERE d.unit_id = ANY ($1::uuid[]) AND d.revoked_at IS NULL AND d.held_on @> $2::date
      ORDER BY d.unit_id, d.starts_on, d.id`,
    values: [unitIds, on],
  });
}

/**
 * Whether the person held one of the roles in the unit on a past or present day, and as what. An appointment that was
 * revoked counts up to and including the day of its revocation; that the person was disabled later changes nothing.
 */
export async function personHeld(
  reader: Reader,
  personId: string,
  roles: readonly Role[],
  unitId: string,
  on: string,
): Promise<PostHeld | undefined> {
  const rows = await reader.query<PostHeld>({
    name: 'people.personHeld',
    text: `
      SELECT a.id AS "appointmentId", p.id AS "personId", p.name AS "personName", a.unit_id AS "unitId", a.role, a.post
      FROM yuantou.appointment a JOIN yuantou.person p ON p.id = a.person_id
      WHERE a.person_id = $1 AND a.role = ANY ($2::text[]) AND a.unit_id = $3 AND a.held_on @> $4::date
        AND (a.revoked_at IS NULL OR (a.revoked_at AT TIME ZONE 'Asia/Shanghai')::date >= $4::date)
      ORDER BY array_position($2::text[], a.role), a.starts_on LIMIT 1`,
    values: [personId, roles, unitId, on],
  });
  return rows[0];
}

/** People by the names they sign in with: how a bundle's attestations and a client's `acting_for` name them. */
export function personsByUsernames(reader: Reader, usernames: readonly string[]): Promise<PersonName[]> {
  return reader.query<PersonName>({
    name: 'people.personsByUsernames',
    text: 'SELECT id, username, name, phone FROM yuantou.person WHERE username = ANY ($1::text[])',
    values: [usernames],
  });
}

/** Names for what is shown; disabled people keep theirs. */
export function personsByIds(reader: Reader, personIds: readonly string[]): Promise<PersonName[]> {
  return reader.query<PersonName>({
    name: 'people.personsByIds',
    text: 'SELECT id, username, name, phone FROM yuantou.person WHERE id = ANY ($1::uuid[])',
    values: [personIds],
  });
}

const UNIT_COLUMNS = `u.id, u.parent_id AS "parentId", u.kind, u.name, u.short_name AS "shortName",
  u.document_prefix AS "documentPrefix", u.region_code AS "regionCode", u.credit_code AS "creditCode",
  u.small_unit AS "smallUnit", u.disabled_at IS NOT NULL AS disabled`;

function unitsWhere(name: string, where: string, values: unknown[]): Statement {
  return { name, text: `SELECT ${UNIT_COLUMNS} FROM yuantou.unit u WHERE ${where}`, values };
}

/** A unit under somebody's government, with the names that a sheet may call it by. */
export interface GovernedUnit {
  id: string;
  kind: UnitKind;
  names: string[];
}

/** The unit itself and every one that belongs to the same government; short names only where they are nobody else's. */
export function governedUnits(reader: Reader, unitId: string): Promise<GovernedUnit[]> {
  return reader.query<GovernedUnit>({
    name: 'people.governedUnits',
    text: `
      SELECT u.id, u.kind, CASE WHEN u.short_name IS NULL OR EXISTS (
          SELECT FROM yuantou.unit o WHERE o.short_name = u.short_name AND o.id <> u.id)
        THEN ARRAY[u.name] ELSE ARRAY[u.name, u.short_name] END AS names
      FROM yuantou.unit u
      WHERE u.id = $1::uuid OR yuantou.government_of(u.id) = yuantou.government_of($1::uuid)`,
    values: [unitId],
  });
}
