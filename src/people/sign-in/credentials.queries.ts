import { CALENDAR_VERSION } from '../../calendar/years.queries.js';
import type { Statement } from '../../platform/database/database.js';
import type { Role, UnitKind } from '../rules/roles.js';
import type { MachineScope } from '../rules/scopes.js';

/** One row when the session holds: who it is, and every appointment in force. */
export interface SessionRow {
  session_id: string;
  reauthenticated_at: Date;
  person_id: string;
  person_name: string;
  username: string;
  password_temporary: boolean;
  /** which years of working days are in force */
  calendar_version: string | null;
  appointments: AppointmentRow[];
}

export interface AppointmentRow {
  id: string;
  role: Role;
  post: string;
  unitId: string;
  unitName: string;
  unitKind: UnitKind;
  smallUnit: boolean;
}

export interface TokenRow {
  client_id: string;
  scopes: MachineScope[];
  person_id: string;
  person_name: string;
  username: string;
  appointment_id: string;
  role: Role;
  post: string;
  unit_id: string;
  unit_name: string;
  unit_kind: UnitKind;
  small_unit: boolean;
  calendar_version: string | null;
}

/**
 * Session, person and appointments in one statement, as every request pays for it. `last_seen_at` moves at most once a
 * minute, so that reading does not write.
 */
export function sessionByToken(tokenHash: Buffer, now: Date, today: string, idleMinutes: number): Statement {
  return {
    name: 'people.sessionByToken',
    text: `
      WITH found AS (
        SELECT s.id, s.person_id, s.reauthenticated_at, s.last_seen_at FROM yuantou.session s
        WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2
          AND s.last_seen_at > $2::timestamptz - make_interval(mins => $4)
      ), seen AS (
        UPDATE yuantou.session s SET last_seen_at = $2 FROM found f
        WHERE s.id = f.id AND f.last_seen_at < $2::timestamptz - interval '1 minute'
      )
      SELECT f.id AS session_id, f.reauthenticated_at, p.id AS person_id, p.name AS person_name, p.username,
        p.password_temporary, ${CALENDAR_VERSION} AS calendar_version, coalesce(held.list, '[]'::json) AS appointments
      FROM found f JOIN yuantou.person p ON p.id = f.person_id AND p.disabled_at IS NULL
      CROSS JOIN LATERAL (
        SELECT json_agg(json_build_object('id', a.id, 'role', a.role, 'post', a.post, 'unitId', u.id,
          'unitName', u.name, 'unitKind', u.kind, 'smallUnit', u.small_unit) ORDER BY a.starts_on, a.id) AS list
        FROM yuantou.appointment a JOIN yuantou.unit u ON u.id = a.unit_id AND u.disabled_at IS NULL
        WHERE a.person_id = p.id AND a.revoked_at IS NULL AND a.held_on @> $3::date
      ) held`,
    values: [tokenHash, now, today, idleMinutes],
  };
}

/** The same for a machine: the client, and the person for whom it acts as long as that appointment is in force. */
export function clientByToken(tokenHash: Buffer, now: Date, today: string): Statement {
  return {
    name: 'people.clientByToken',
    text: `
      SELECT c.client_id, t.scopes, p.id AS person_id, p.name AS person_name, p.username, a.id AS appointment_id,
        a.role, a.post, u.id AS unit_id, u.name AS unit_name, u.kind AS unit_kind, u.small_unit,
        ${CALENDAR_VERSION} AS calendar_version
      FROM yuantou.api_token t
      JOIN yuantou.api_client c ON c.id = t.api_client_id AND c.disabled_at IS NULL
      JOIN yuantou.appointment a ON a.id = t.appointment_id AND a.revoked_at IS NULL AND a.held_on @> $3::date
      JOIN yuantou.person p ON p.id = a.person_id AND p.disabled_at IS NULL
      JOIN yuantou.unit u ON u.id = a.unit_id AND u.disabled_at IS NULL
      WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2`,
    values: [tokenHash, now, today],
  };
}
