import type { AdministratorRole, Role } from './roles.js';

/**
 * Who may do which administrative act (三员分立): the system administrator makes things, the security administrator says
 * who may do what with them, the audit administrator reads what the two have done. None of the three does another's work.
 */
const PERMISSIONS = {
  openUnit: ['systemAdministrator'],
  changeUnit: ['systemAdministrator'],
  disableUnit: ['systemAdministrator'],
  readPersons: ['systemAdministrator', 'securityAdministrator', 'auditAdministrator'],
  addPerson: ['systemAdministrator'],
  changePerson: ['systemAdministrator'],
  disablePerson: ['systemAdministrator'],
  issuePassword: ['systemAdministrator'],
  readApiClients: ['systemAdministrator', 'securityAdministrator', 'auditAdministrator'],
  addApiClient: ['systemAdministrator'],
  issueClientSecret: ['systemAdministrator'],
  disableApiClient: ['systemAdministrator'],
  readAppointments: ['systemAdministrator', 'securityAdministrator', 'auditAdministrator'],
  appoint: ['securityAdministrator'],
  endAppointment: ['securityAdministrator'],
  readDelegations: ['securityAdministrator', 'auditAdministrator'],
  delegate: ['securityAdministrator'],
  endDelegation: ['securityAdministrator'],
  readAdministrativeRecord: ['auditAdministrator'],
  removeExampleData: ['systemAdministrator'],
  readJobs: ['systemAdministrator'],
  retryJob: ['systemAdministrator'],
  importCalendarYear: ['systemAdministrator'],
  confirmErasure: ['securityAdministrator'],
  readErasures: ['securityAdministrator', 'auditAdministrator'],
} as const satisfies Record<string, readonly AdministratorRole[]>;

export type Permission = keyof typeof PERMISSIONS;

export const ADMINISTRATIVE_PERMISSIONS = Object.keys(PERMISSIONS).filter(isPermission);

/** The roles whose appointments may do it: what a route names in `@AnyRole()`. */
export function rolesThatMay(permission: Permission): readonly AdministratorRole[] {
  return PERMISSIONS[permission];
}

export function permissionsOf(role: Role): Permission[] {
  return ADMINISTRATIVE_PERMISSIONS.filter((permission) =>
    rolesThatMay(permission).some((allowed) => allowed === role),
  );
}

function isPermission(key: string): key is Permission {
  return key in PERMISSIONS;
}

/** What the administrative record knows of. */
export const ADMINISTRATIVE_ACTS = [
  'unitOpened',
  'unitChanged',
  'unitDisabled',
  'personAdded',
  'personChanged',
  'personDisabled',
  'passwordIssued',
  'passwordChanged',
  'signedIn',
  'signedOut',
  'tokenIssued',
  'appointed',
  'appointmentEnded',
  'delegated',
  'delegationEnded',
  'apiClientAdded',
  'clientSecretIssued',
  'apiClientDisabled',
  'numberSeriesOpened',
  'numberSeriesClosed',
  'numbersLeftOut',
  'examplesLoaded',
  'examplesRemoved',
  'firstAdministratorsAppointed',
  'jobRetried',
  'calendarYearImported',
] as const;
export type AdministrativeAct = (typeof ADMINISTRATIVE_ACTS)[number];
