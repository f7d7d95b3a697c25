import { describe, expect, it } from '@jest/globals';
import { planImport } from '../../../src/people/rules/organisation-import.js';
import type { ImportPlan, KnownOrganisation } from '../../../src/people/rules/organisation-import.js';
import type { OrganisationRow } from '../../../src/people/rules/organisation-row.js';

const EMPTY: Omit<OrganisationRow, 'row' | 'unit'> = {
  parentUnit: null,
  unitKind: null,
  shortName: null,
  documentPrefix: null,
  person: null,
  username: null,
  phone: null,
  role: null,
  post: null,
  startsOn: null,
  endsOn: null,
};

const known: KnownOrganisation = {
  units: [
    unit({ name: '某市人民政府', kind: 'government', parentUnit: null, office: '某市人民政府办公室' }),
    unit({ name: '某市人民政府办公室', kind: 'governmentOffice' }),
    unit({ name: '某市财政局', kind: 'department', documentPrefix: '某财' }),
    unit({ name: '某市旧局', kind: 'department', disabled: true }),
  ],
  persons: [
    {
      username: 'wang',
      name: '王某',
      disabled: false,
      posts: [{ unit: '某市财政局', role: 'drafter', startsOn: '2026-01-01', endsOn: '2026-06-30' }],
    },
    { username: 'gone', name: '去职', disabled: true, posts: [] },
    { username: 'me', name: '本人', disabled: false, posts: [] },
  ],
  username: 'me',
  may: { makeThings: true, appoint: true },
};

function unit(some: Partial<KnownOrganisation['units'][number]>): KnownOrganisation['units'][number] {
  const usual = {
    parentUnit: '某市人民政府',
    documentPrefix: null,
    givenUnder: [],
    disabled: false,
    office: null,
  } as const;
  return { name: '', kind: 'department', shortName: some.name ?? '', ...usual, ...some };
}

function plan(rows: Partial<OrganisationRow>[], over: Partial<KnownOrganisation> = {}): ImportPlan {
  return planImport(
    rows.map((row, i) => ({ ...EMPTY, unit: '某市财政局', row: i + 2, ...row })),
    { ...known, ...over },
  );
}

const faults = (rows: Partial<OrganisationRow>[], over?: Partial<KnownOrganisation>): string[] =>
  plan(rows, over).issues.map(({ code, pointer }) => `${code} ${pointer ?? ''}`);

const fresh = { unit: '某市新局', unitKind: 'department', parentUnit: '某市人民政府' } as const;
const post = { username: 'wang', role: 'registrar', startsOn: '2026-07-01' } as const;

describe('a sheet of units, people and appointments', () => {
  it('adds what is new, parents before children, whatever the order of the rows', () => {
    const made = plan([
      { unit: '新街道', unitKind: 'township', parentUnit: '新县' },
      { unit: '新县', unitKind: 'county', parentUnit: '某市人民政府' },
      { unit: '新县', person: '李某', username: 'li', role: 'drafter', startsOn: '2026-01-01' },
    ]);
    expect(made.issues).toEqual([]);
    expect(made.units.map(({ name, row }) => [name, row])).toEqual([
      ['新县', 3],
      ['新街道', 2],
    ]);
    expect(made.persons).toEqual([{ row: 4, username: 'li', name: '李某', phone: null }]);
    expect(made.posts).toMatchObject([{ row: 4, username: 'li', unit: '新县', role: 'drafter' }]);
  });

  it('adds nothing of what is there', () => {
    const again = {
      username: 'wang',
      person: '王某',
      role: 'drafter',
      startsOn: '2026-01-01',
      endsOn: '2026-06-30',
    } as const;
    const made = plan([
      { unitKind: 'department', parentUnit: '某市人民政府', documentPrefix: '某财', ...again },
      again,
    ]);
    expect(made).toMatchObject({ issues: [], units: [], persons: [], posts: [] });
    expect(made.alreadyThere).toEqual({ units: 1, persons: 1, posts: 2 });
  });

  it.each<[string, Partial<OrganisationRow>[], string[]]>([
    ['a new unit of no kind', [{ ...fresh, unitKind: null }], ['missingField /rows/2/unitKind']],
    ['a parent that is nowhere', [{ ...fresh, parentUnit: '无此单位' }], ['unitNotFound /rows/2/parentUnit']],
    ['a parent no longer in use', [{ ...fresh, parentUnit: '某市旧局' }], ['unitNotFound /rows/2/parentUnit']],
    ['a unit no longer in use', [{ unit: '某市旧局' }], ['unitNotFound /rows/2/unit']],
    ['a department of no government', [{ ...fresh, parentUnit: null }], ['parentMissing /rows/2/parentUnit']],
    ['a second office', [{ ...fresh, unitKind: 'governmentOffice' }], ['governmentHasOffice /rows/2/unitKind']],
    [
      'a unit below an office',
      [{ ...fresh, parentUnit: '某市人民政府办公室' }],
      ['officeHasNoUnits /rows/2/parentUnit'],
    ],
    [
      'a 机关代字 that another unit has',
      [{ ...fresh, documentPrefix: '某财' }],
      ['documentPrefixTaken /rows/2/documentPrefix'],
    ],
    ['another kind than it has', [{ unitKind: 'county' }], ['importDiffers /rows/2/unitKind']],
    [
      'two rows that contradict each other',
      [fresh, { ...fresh, unitKind: 'county' }],
      ['importContradicts /rows/3/unitKind'],
    ],
    [
      'units below each other',
      [
        { unit: '甲县', unitKind: 'county', parentUnit: '乙县' },
        { unit: '乙县', unitKind: 'county', parentUnit: '甲县' },
      ],
      ['unitBelowItself /rows/2/parentUnit', 'unitBelowItself /rows/3/parentUnit'],
    ],
    ['somebody without a username', [{ person: '张某' }], ['missingField /rows/2/username']],
    ['a username without a name', [{ username: 'zhang' }], ['missingField /rows/2/person']],
    ['another name under a username', [{ username: 'wang', person: '汪某' }], ['importDiffers /rows/2/person']],
    ['somebody disabled', [{ username: 'gone' }], ['personNotFound /rows/2/username']],
    ['a term without a role', [{ username: 'wang', startsOn: '2026-01-01' }], ['missingField /rows/2/role']],
    ['a role without a first day', [{ ...post, startsOn: null }], ['missingField /rows/2/startsOn']],
    ['a term that ends first', [{ ...post, endsOn: '2026-01-01' }], ['endsBeforeItStarts /rows/2/endsOn']],
    ['a role the unit has not', [{ ...post, role: 'officeReviewer' }], ['roleNotInUnitKind /rows/2/role']],
    [
      'the same post twice at a time',
      [{ ...post, role: 'drafter', startsOn: '2026-06-30' }],
      ['alreadyAppointed /rows/2/role'],
    ],
    [
      'an administrator with a business role, in two rows of the sheet',
      [post, { ...post, role: 'systemAdministrator', unit: '某市人民政府办公室' }],
      ['administratorsSeparate /rows/3/role'],
    ],
    ['a post for oneself', [{ ...post, username: 'me' }], ['notOneself /rows/2/username']],
  ])('refuses %s', (_, rows, expected) => {
    expect(faults(rows)).toEqual(expected);
  });

  it('keeps administrators apart by their terms, as the database does', () => {
    const later = { ...post, role: 'auditAdministrator', startsOn: '2026-07-01', unit: '某市人民政府办公室' } as const;
    expect(faults([later])).toEqual([]);
    expect(faults([{ ...later, startsOn: '2026-06-30' }])).toEqual(['administratorsSeparate /rows/2/role']);
  });

  it('leaves to the system administrator what is the system administrator’s', () => {
    const may = { makeThings: false, appoint: true };
    expect(faults([{ ...fresh, ...post }], { may })).toEqual(['unitNotYetOpened /rows/2/unit']);
    expect(faults([{ ...post, username: 'li', person: '李某' }], { may })).toEqual([
      'personNotYetAdded /rows/2/username',
    ]);
    expect(faults([post], { may })).toEqual([]);
  });
});
