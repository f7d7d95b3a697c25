import { Malformed, NotAllowed } from '../../platform/errors.js';
import type { Actor, SignedInPerson } from './actor.js';
import type { AppointmentRow, SessionRow, TokenRow } from './credentials.queries.js';

export function signedInPerson(row: SessionRow): SignedInPerson {
  return {
    personId: row.person_id,
    personName: row.person_name,
    username: row.username,
    sessionId: row.session_id,
    passwordTemporary: row.password_temporary,
    authenticatedAt: row.reauthenticated_at,
    appointments: row.appointments,
  };
}

/**
 * @param chosen the header `X-Appointment`
 * @throws Malformed('appointmentRequired') listing the choices; NotAllowed('noAppointment' | 'notYourAppointment')
 */
export function actorFromSession(row: SessionRow, chosen: string | undefined): Actor {
  const appointment = chooseAppointment(row.appointments, chosen);
  return {
    personId: row.person_id,
    personName: row.person_name,
    username: row.username,
    appointmentId: appointment.id,
    role: appointment.role,
    post: appointment.post,
    unitId: appointment.unitId,
    unitName: appointment.unitName,
    unitKind: appointment.unitKind,
    smallUnit: appointment.smallUnit,
    sessionId: row.session_id,
    reauthenticatedAt: row.reauthenticated_at,
  };
}

export function actorFromToken(row: TokenRow, chosen: string | undefined): Actor {
  if (chosen !== undefined && chosen !== row.appointment_id) throw new NotAllowed('notYourAppointment');
  return {
    personId: row.person_id,
    personName: row.person_name,
    username: row.username,
    appointmentId: row.appointment_id,
    role: row.role,
    post: row.post,
    unitId: row.unit_id,
    unitName: row.unit_name,
    unitKind: row.unit_kind,
    smallUnit: row.small_unit,
    clientId: row.client_id,
    scopes: row.scopes,
  };
}

function chooseAppointment(held: readonly AppointmentRow[], chosen: string | undefined): AppointmentRow {
  if (chosen !== undefined) {
    const found = held.find((appointment) => appointment.id === chosen);
    if (!found) throw new NotAllowed('notYourAppointment');
    return found;
  }
  const [only, ...others] = held;
  if (!only) throw new NotAllowed('noAppointment');
  if (others.length === 0) return only;
  throw new Malformed(
    'appointmentRequired',
    held.map(({ id, role, post, unitName }) => ({
      code: 'appointmentChoice',
      params: { appointmentId: id, role, post, unit: unitName },
    })),
  );
}
