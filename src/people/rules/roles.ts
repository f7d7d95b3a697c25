/** Kinds of unit in the tree (1-product.md, glossary: unit 单位). */
export const UNIT_KINDS = ['government', 'governmentOffice', 'department', 'county', 'township'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** What a person can be appointed to. A person may hold several appointments and acts as one of them. */
export const BUSINESS_ROLES = [
  'drafter',
  'unitOfficeReviewer',
  'disclosureOfficer',
  'confidentialityReviewer',
  'principalHead',
  'deputyHead',
  'officeReviewer',
  'registrar',
  'auditor',
] as const;

/** 三员: mutually exclusive, and none of them ever reads business text. */
export const ADMINISTRATOR_ROLES = ['systemAdministrator', 'securityAdministrator', 'auditAdministrator'] as const;

export const ROLES = [...BUSINESS_ROLES, ...ADMINISTRATOR_ROLES] as const;

export type BusinessRole = (typeof BUSINESS_ROLES)[number];
export type AdministratorRole = (typeof ADMINISTRATOR_ROLES)[number];
export type Role = BusinessRole | AdministratorRole;

const EVERY_UNIT: readonly Role[] = [
  'drafter',
  'unitOfficeReviewer',
  'disclosureOfficer',
  'confidentialityReviewer',
  'principalHead',
  'deputyHead',
  'registrar',
  'auditor',
  ...ADMINISTRATOR_ROLES,
];

/** A government signs and nothing else: its paper is drafted, judged and registered in its office or its departments. */
const ROLES_BY_KIND: Readonly<Record<UnitKind, readonly Role[]>> = {
  government: ['principalHead', 'deputyHead'],
  governmentOffice: [...EVERY_UNIT, 'officeReviewer'],
  department: EVERY_UNIT,
  county: EVERY_UNIT,
  township: EVERY_UNIT,
};

/** Whether a unit of this kind has such a post at all. */
export function mayBeHeldIn(role: Role, kind: UnitKind): boolean {
  return ROLES_BY_KIND[kind].includes(role);
}

export function isAdministrator(role: Role): role is AdministratorRole {
  return ADMINISTRATOR_ROLES.some((administrator) => administrator === role);
}
