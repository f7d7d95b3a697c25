import { describe, expect, it } from '@jest/globals';
import { pathOf, seriesLineOf } from '../../../src/disclosure/rules/paths.js';
import type { Signer } from '../../../src/disclosure/rules/policy-pack.js';
import type { IssuingName, Kind } from '../../../src/disclosure/rules/vocabulary.js';
import type { UnitKind } from '../../../src/people/rules/roles.js';
import { packOf } from './subjects.js';

const pack = packOf('cn-2019');
const order = (signers: Signer[]): string =>
  signers.map(({ post, reserved }) => (reserved ? `${post} in person` : post)).join(', ');

describe('who signs, and where', () => {
  it.each<[UnitKind, IssuingName, Kind, string, string, string]>([
    ['department', 'department', 'notice', 'own', 'anyHead', ''],
    ['department', 'department', 'request', 'own', 'deputy, principal in person', ''],
    ['department', 'department', 'report', 'own', 'deputy, principal in person', ''],
    [
      'department',
      'government',
      'notice',
      'throughOffice',
      'deputy, principal in person',
      'deputy, principal in person',
    ],
    ['department', 'governmentOffice', 'notice', 'throughOffice', 'deputy, principal in person', 'principal'],
    ['county', 'department', 'notice', 'own', 'anyHead', ''],
    ['township', 'government', 'notice', 'throughOffice', 'deputy, principal in person', 'deputy, principal in person'],
    ['governmentOffice', 'government', 'notice', 'insideOffice', 'principal in person', 'deputy, principal in person'],
    ['governmentOffice', 'governmentOffice', 'notice', 'insideOffice', 'deputy', 'principal'],
  ])('%s in the name %s, %s: %s', (unitKind, name, kind, way, department, leaders) => {
    const path = pathOf(pack, unitKind, name, kind);
    expect([path.offered, path.way, order(path.departmentSigners), order(path.leaderSigners)]).toEqual([
      true,
      way,
      department,
      leaders,
    ]);
  });

  it('a government drafts nothing itself', () => {
    expect(pathOf(pack, 'government', 'government', 'notice').offered).toBe(false);
    expect(pathOf(pack, 'governmentOffice', 'department', 'notice').offered).toBe(false);
  });

  it('a document without a kind yet is signed like any other', () => {
    expect(order(pathOf(pack, 'department', 'department', null).departmentSigners)).toBe('anyHead');
  });

  it.each<[IssuingName, string]>([
    ['department', 'draftingUnit'],
    ['government', 'government'],
    ['governmentOffice', 'governmentOffice'],
  ])('a document in the name %s takes its number from the %s', (name, series) => {
    expect(pathOf(pack, 'department', name, 'notice').series).toBe(series);
  });

  it.each<[Kind, string, string]>([
    ['order', 'order', 'continuous'],
    ['letter', 'letter', 'yearly'],
    ['minutes', 'minutes', 'yearly'],
    ['notice', 'general', 'yearly'],
  ])('%s is numbered in the line %s, %s', (kind, line, numbering) => {
    expect(seriesLineOf(pack, kind)).toMatchObject({ line, numbering });
  });
});
