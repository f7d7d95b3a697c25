import type { Issue } from '../../platform/errors.js';
import type { Role } from './roles.js';

export interface AppointmentFacts {
  id: string;
  personId: string;
  unitId: string;
  role: Role;
  startsOn: string;
  endsOn: string | null;
}

export interface DelegationFacts {
  /** Undefined when there is no such appointment, or it was revoked. */
  from: AppointmentFacts | undefined;
  to: AppointmentFacts | undefined;
  startsOn: string;
  endsOn: string;
  today: string;
  by: { personId: string; appointmentId: string; role: Role };
}

type SignerRole = 'principalHead' | 'deputyHead';

export function isSignerRole(role: Role): role is SignerRole {
  return role === 'principalHead' || role === 'deputyHead';
}

/**
 * What stands against a delegation (委托): it lends the signature of a head to another head of the same unit, for days
 * that both hold their posts, from today on. A head lends only what is their own; the security administrator records
 * what a unit has decided.
 */
export function delegationIssues(facts: DelegationFacts): Issue[] {
  const { from, to, startsOn, endsOn, today, by } = facts;
  const issues: Issue[] = [];
  if (!from || !coversTerm(from, startsOn, endsOn) || !isSignerRole(from.role)) {
    issues.push({ code: 'signerUnknown', pointer: '/fromAppointmentId' });
  } else if (by.role !== 'securityAdministrator' && by.appointmentId !== from.id) {
    issues.push({ code: 'onlyOwnSignature', pointer: '/fromAppointmentId' });
  }
  if (!to || !coversTerm(to, startsOn, endsOn) || !isSignerRole(to.role)) {
    issues.push({ code: 'signerUnknown', pointer: '/toAppointmentId' });
  }
  if (from && to && (from.unitId !== to.unitId || from.personId === to.personId)) {
    issues.push({ code: 'delegateOfSameUnit', pointer: '/toAppointmentId' });
  }
  if (startsOn < today) issues.push({ code: 'startInThePast', pointer: '/startsOn' });
  if (endsOn < startsOn) issues.push({ code: 'endsBeforeItStarts', pointer: '/endsOn' });
  return issues;
}

function coversTerm(appointment: AppointmentFacts, startsOn: string, endsOn: string): boolean {
  return appointment.startsOn <= startsOn && (appointment.endsOn === null || appointment.endsOn >= endsOn);
}
