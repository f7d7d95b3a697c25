import { permissionsOf } from '../rules/administration.js';
import type { AppointmentInForce, SignedInPerson } from '../sign-in/actor.js';
import type { MeResponse, OwnAppointment } from './sessions.responses.js';

export function presentMe(person: SignedInPerson): MeResponse {
  return {
    person: { id: person.personId, username: person.username, name: person.personName },
    appointments: person.appointments.map(presentOwnAppointment),
    passwordTemporary: person.passwordTemporary,
    authenticatedAt: person.authenticatedAt.toISOString(),
  };
}

function presentOwnAppointment(held: AppointmentInForce): OwnAppointment {
  return {
    id: held.id,
    role: held.role,
    post: held.post,
    unit: { id: held.unitId, name: held.unitName, kind: held.unitKind, smallUnit: held.smallUnit },
    permissions: permissionsOf(held.role),
  };
}
