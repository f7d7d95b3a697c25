import { describe, expect, it } from '@jest/globals';
import {
  ADMINISTRATIVE_ACTS,
  ADMINISTRATIVE_PERMISSIONS,
  permissionsOf,
  rolesThatMay,
} from '../../../src/people/rules/administration.js';
import { BUSINESS_ROLES, mayBeHeldIn, ROLES, UNIT_KINDS } from '../../../src/people/rules/roles.js';
import type { Role, UnitKind } from '../../../src/people/rules/roles.js';
import { unitPlacementIssue } from '../../../src/people/rules/unit-tree.js';
import { labelOf } from '../../../src/platform/messages/messages.js';

describe('which posts a unit has', () => {
  it('a government signs and does nothing else', () => {
    expect(ROLES.filter((role) => mayBeHeldIn(role, 'government'))).toEqual(['principalHead', 'deputyHead']);
  });

  it('only a government office reviews what others send in', () => {
    expect(UNIT_KINDS.filter((kind) => mayBeHeldIn('officeReviewer', kind))).toEqual(['governmentOffice']);
  });

  it.each<UnitKind>(['governmentOffice', 'department', 'county', 'township'])(
    'a %s can go through every step',
    (kind) => {
      const steps: Role[] = [
        'drafter',
        'unitOfficeReviewer',
        'disclosureOfficer',
        'confidentialityReviewer',
        'principalHead',
        'deputyHead',
        'registrar',
      ];
      expect(steps.filter((role) => !mayBeHeldIn(role, kind))).toEqual([]);
    },
  );
});

describe('who may administer what (三员分立)', () => {
  it('no business role may administer anything', () => {
    expect(BUSINESS_ROLES.filter((role) => permissionsOf(role).length > 0)).toEqual([]);
  });

  it('no administrator changes what another one changes', () => {
    const changes = ADMINISTRATIVE_PERMISSIONS.filter((permission) => !permission.startsWith('read'));
    expect(changes.filter((permission) => rolesThatMay(permission).length !== 1)).toEqual([]);
  });

  it.each([
    [
      'systemAdministrator',
      [
        'openUnit',
        'changeUnit',
        'disableUnit',
        'addPerson',
        'changePerson',
        'disablePerson',
        'issuePassword',
        'addApiClient',
        'issueClientSecret',
        'disableApiClient',
        'removeExampleData',
        'retryJob',
        'importCalendarYear',
      ],
    ],
    ['securityAdministrator', ['appoint', 'endAppointment', 'delegate', 'endDelegation', 'confirmErasure']],
    ['auditAdministrator', []],
  ] as const)('%s', (role, changes) => {
    expect(permissionsOf(role).filter((permission) => !permission.startsWith('read'))).toEqual(changes);
  });

  it('only the audit administrator reads the record of the others', () => {
    expect(rolesThatMay('readAdministrativeRecord')).toEqual(['auditAdministrator']);
  });
});

describe('where a unit may stand', () => {
  it.each<[UnitKind, UnitKind | null | undefined, string | undefined]>([
    ['government', null, undefined],
    ['government', 'government', undefined],
    ['government', 'department', 'governmentMisplaced'],
    ['governmentOffice', 'government', undefined],
    ['governmentOffice', 'county', 'officeWithoutGovernment'],
    ['department', 'government', undefined],
    ['department', null, 'parentMissing'],
    ['department', undefined, 'unitNotFound'],
    ['department', 'governmentOffice', 'officeHasNoUnits'],
    ['township', 'county', undefined],
  ])('%s below %s: %s', (kind, parent, code) => {
    expect(unitPlacementIssue(kind, parent)?.code).toBe(code);
  });
});

describe('names of the closed sets', () => {
  const named = [
    ...ROLES.map((role) => ['role', role]),
    ...UNIT_KINDS.map((kind) => ['unitKind', kind]),
    ...ADMINISTRATIVE_ACTS.map((act) => ['administrativeAct', act]),
  ];
  it.each(named)('%s.%s has a label in both languages', (set, code) => {
    expect(labelOf(set ?? '', code ?? '', 'zh')).toMatch(/\p{Script=Han}/u);
    expect(labelOf(set ?? '', code ?? '', 'en')).toMatch(/^[A-Z]/);
  });
});
