import type { Statement } from '../platform/database/database.js';
import type { AdministrativeAct } from './rules/administration.js';
import type { Role, UnitKind } from './rules/roles.js';
import type { MachineScope } from './rules/scopes.js';
import type { Standing } from './rules/term.js';
import { standing } from './standing.sql.js';

/** A page by keyset: ids are UUIDv7, so their order is the order in which things were made. */
export interface Page {
  after: string | null;
  limit: number;
}

export interface UnitView {
  id: string;
  parentId: string | null;
  kind: UnitKind;
  name: string;
  shortName: string;
  documentPrefix: string | null;
  regionCode: string | null;
  creditCode: string | null;
  smallUnit: boolean;
  disabledAt: Date | null;
}

export interface DelegationView {
  id: string;
  unitId: string;
  fromAppointmentId: string;
  fromPersonName: string;
  signerKind: Role;
  toAppointmentId: string;
  toPersonName: string;
  startsOn: string;
  endsOn: string;
  revokedAt: Date | null;
  standing: Standing;
}

export interface ApiClientView {
  id: string;
  clientId: string;
  name: string;
  unitId: string;
  unitName: string;
  scopes: MachineScope[];
  disabledAt: Date | null;
}

export interface AdministrativeEntryView {
  id: string;
  at: Date;
  act: AdministrativeAct;
  personId: string | null;
  personName: string | null;
  appointmentId: string | null;
  subjectKind: string;
  subjectId: string;
  reason: string | null;
  detail: Record<string, unknown>;
  traceId: string | null;
}

const UNITS = `SELECT u.id, u.parent_id AS "parentId", u.kind, u.name, u.short_name AS "shortName",
  u.document_prefix AS "documentPrefix", u.region_code AS "regionCode", u.credit_code AS "creditCode",
  u.small_unit AS "smallUnit", u.disabled_at AS "disabledAt" FROM yuantou.unit u`;

const DELEGATIONS = `SELECT d.id, d.unit_id AS "unitId", d.from_appointment_id AS "fromAppointmentId",
  fp.name AS "fromPersonName", d.signer_kind AS "signerKind", d.to_appointment_id AS "toAppointmentId",
  tp.name AS "toPersonName", d.starts_on AS "startsOn", d.ends_on AS "endsOn", d.revoked_at AS "revokedAt",
  ${standing('d', '$2')} AS standing
  FROM yuantou.delegation d
  JOIN yuantou.appointment fa ON fa.id = d.from_appointment_id JOIN yuantou.person fp ON fp.id = fa.person_id
  JOIN yuantou.appointment ta ON ta.id = d.to_appointment_id JOIN yuantou.person tp ON tp.id = ta.person_id`;

const API_CLIENTS = `SELECT c.id, c.client_id AS "clientId", c.name, c.unit_id AS "unitId", u.name AS "unitName",
  c.scopes, c.disabled_at AS "disabledAt" FROM yuantou.api_client c JOIN yuantou.unit u ON u.id = c.unit_id`;

const ENTRIES = `SELECT e.id, e.at, e.act, e.person_id AS "personId", p.name AS "personName",
  e.appointment_id AS "appointmentId", e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.reason,
  e.detail, e.trace_id AS "traceId"
  FROM yuantou.administrative_entry e LEFT JOIN yuantou.person p ON p.id = e.person_id`;

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

export function unitsPage({ after, limit }: Page): Statement {
  const text = `${UNITS} WHERE u.id > $1 ORDER BY u.id LIMIT $2`;
  return { name: 'people.unitsPage', text, values: [after ?? FIRST_ID, limit] };
}

export function unitView(id: string): Statement {
  return { name: 'people.unitView', text: `${UNITS} WHERE u.id = $1`, values: [id] };
}

/** @param ofAppointment only those that lend or are lent to this appointment; null for all */
export function delegationsPage({ after, limit }: Page, ofAppointment: string | null, today: string): Statement {
  return {
    text: `${DELEGATIONS} WHERE d.id > $1
      AND ($4::uuid IS NULL OR d.from_appointment_id = $4 OR d.to_appointment_id = $4) ORDER BY d.id LIMIT $3`,
    values: [after ?? FIRST_ID, today, limit, ofAppointment],
  };
}

export function delegationView(id: string, today: string): Statement {
  return { name: 'people.delegationView', text: `${DELEGATIONS} WHERE d.id = $1`, values: [id, today] };
}

export function apiClientsPage({ after, limit }: Page): Statement {
  const text = `${API_CLIENTS} WHERE c.id > $1 ORDER BY c.id LIMIT $2`;
  return { name: 'people.apiClientsPage', text, values: [after ?? FIRST_ID, limit] };
}

export function apiClientView(id: string): Statement {
  return { name: 'people.apiClientView', text: `${API_CLIENTS} WHERE c.id = $1`, values: [id] };
}

/** Newest first. */
export function entriesPage(
  { after, limit }: Page,
  filter: { subjectId: string | null; act: string | null },
): Statement {
  const values: unknown[] = [after ?? LAST_ID, limit];
  const where = ['e.id < $1'];
  if (filter.subjectId !== null) where.push(`e.subject_id = $${values.push(filter.subjectId)}`);
  if (filter.act !== null) where.push(`e.act = $${values.push(filter.act)}`);
  return { text: `${ENTRIES} WHERE ${where.join(' AND ')} ORDER BY e.id DESC LIMIT $2`, values };
}
