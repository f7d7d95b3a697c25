import type { AdministrativeEntryView, ApiClientView, DelegationView, UnitView } from '../administration.queries.js';
import type { AppointmentView, PersonView } from '../people-lists.queries.js';
import type {
  AdministrativeEntryResponse,
  ApiClientResponse,
  AppointmentResponse,
  DelegationResponse,
  PersonResponse,
  UnitResponse,
} from './administration.responses.js';

export function presentUnit(unit: UnitView): UnitResponse {
  return {
    id: unit.id,
    parentId: unit.parentId,
    kind: unit.kind,
    name: unit.name,
    shortName: unit.shortName,
    documentPrefix: unit.documentPrefix,
    regionCode: unit.regionCode,
    creditCode: unit.creditCode,
    smallUnit: unit.smallUnit,
    disabledAt: time(unit.disabledAt),
  };
}

export function presentPerson(person: PersonView): PersonResponse {
  return {
    id: person.id,
    username: person.username,
    name: person.name,
    phone: person.phone,
    passwordTemporary: person.passwordTemporary,
    disabledAt: time(person.disabledAt),
    posts: person.posts.map(({ unitName, role, post }) => ({ unitName, role, post })),
  };
}

export function presentAppointment(appointment: AppointmentView): AppointmentResponse {
  return {
    id: appointment.id,
    personId: appointment.personId,
    personName: appointment.personName,
    username: appointment.username,
    unitId: appointment.unitId,
    unitName: appointment.unitName,
    role: appointment.role,
    post: appointment.post,
    startsOn: appointment.startsOn,
    endsOn: appointment.endsOn,
    revokedAt: time(appointment.revokedAt),
    standing: appointment.standing,
    endable: appointment.standing !== 'ended',
  };
}

export function presentDelegation(delegation: DelegationView): DelegationResponse {
  return {
    id: delegation.id,
    unitId: delegation.unitId,
    fromAppointmentId: delegation.fromAppointmentId,
    fromPersonName: delegation.fromPersonName,
    signerKind: delegation.signerKind,
    toAppointmentId: delegation.toAppointmentId,
    toPersonName: delegation.toPersonName,
    startsOn: delegation.startsOn,
    endsOn: delegation.endsOn,
    revokedAt: time(delegation.revokedAt),
    standing: delegation.standing,
    endable: delegation.standing !== 'ended',
  };
}

export function presentApiClient(client: ApiClientView): ApiClientResponse {
  return {
    id: client.id,
    clientId: client.clientId,
    name: client.name,
    unitId: client.unitId,
    unitName: client.unitName,
    scopes: client.scopes,
    disabledAt: time(client.disabledAt),
  };
}

export function presentEntry(entry: AdministrativeEntryView): AdministrativeEntryResponse {
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    act: entry.act,
    personId: entry.personId,
    personName: entry.personName,
    appointmentId: entry.appointmentId,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    reason: entry.reason,
    detail: entry.detail,
    traceId: entry.traceId,
  };
}

function time(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}
