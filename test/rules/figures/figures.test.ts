import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWorkingDays } from '../../../src/calendar/rules/working-days.js';
import {
  isOver,
  mayIssueBulletin,
  mayPrepareBulletin,
  mayReadBulletins,
  withSmallFolded,
} from '../../../src/figures/rules/bulletin.js';
import { figuresFor, mayExport, reachOf } from '../../../src/figures/rules/figure-access.js';
import { inOrder, withShares } from '../../../src/figures/rules/figure-table.js';
import { DIMENSIONS, FIGURE_TABLE, FIGURES, isDrawn, MEASURES } from '../../../src/figures/rules/figures.js';
import { asAuditQuery, asQuery, daysOf, narrowed } from '../../../src/figures/rules/question.js';
import { numberedDays } from '../../../src/figures/rules/working-day-numbers.js';
import { ROLES, UNIT_KINDS } from '../../../src/people/rules/roles.js';

const reader = (unitKind: (typeof UNIT_KINDS)[number], role: (typeof ROLES)[number]) => ({
  unitId: 'u',
  unitKind,
  role,
});

describe('whose figures somebody sees', () => {
  it.each([
    ['department', 'registrar', 'own'],
    ['department', 'disclosureOfficer', 'own'],
    ['department', 'principalHead', 'own'],
    ['department', 'auditor', 'own'],
    ['county', 'deputyHead', 'own'],
    ['township', 'registrar', 'own'],
    ['government', 'principalHead', 'own'],
    ['governmentOffice', 'officeReviewer', 'office'],
    ['governmentOffice', 'principalHead', 'office'],
    ['governmentOffice', 'registrar', 'office'],
    ['governmentOffice', 'auditor', 'government'],
    ['department', 'drafter', null],
    ['department', 'unitOfficeReviewer', null],
    ['governmentOffice', 'confidentialityReviewer', null],
    ['governmentOffice', 'systemAdministrator', null],
    ['department', 'securityAdministrator', null],
    ['department', 'auditAdministrator', null],
  ] as const)('%s %s: %s', (unitKind, role, reach) => {
    const ofDocuments = FIGURES.filter((name) => !FIGURE_TABLE[name].restricted && name !== 'selfAudits');
    for (const figure of ofDocuments)
      expect([figure, reachOf(reader(unitKind, role), figure)]).toEqual([figure, reach]);
  });

  it('self-audits are counted for those who may open them, as they may open them', () => {
    const seen = UNIT_KINDS.flatMap((kind) =>
      ROLES.map((role) => [`${kind} ${role}`, reachOf(reader(kind, role), 'selfAudits')] as const),
    ).filter(([, reach]) => reach !== null);
    expect(new Set(seen.map(([name]) => name.split(' ')[1]))).toEqual(
      new Set(['disclosureOfficer', 'principalHead', 'deputyHead', 'officeReviewer', 'auditor']),
    );
    // Nothing is reported to a department.
    expect(seen.filter(([name]) => /department (officeReviewer|auditor)/.test(name))).toEqual([]);
    expect(Object.fromEntries(seen)).toMatchObject({
      'department disclosureOfficer': 'audited',
      'department principalHead': 'audited',
      'governmentOffice principalHead': 'bothAudits',
      'governmentOffice officeReviewer': 'reported',
      'governmentOffice auditor': 'reported',
      'governmentOffice disclosureOfficer': 'audited',
    });
  });

  it('overrides, dissent and late items are for the issuing body’s head and the auditor, and for nobody else', () => {
    const seen = UNIT_KINDS.flatMap((kind) =>
      ROLES.flatMap((role) =>
        FIGURES.filter((figure) => FIGURE_TABLE[figure].restricted).map((figure) => [
          `${kind} ${role} ${figure}`,
          reachOf(reader(kind, role), figure),
        ]),
      ),
    ).filter(([, reach]) => reach !== null);
    expect(Object.fromEntries(seen)).toEqual({
      'governmentOffice principalHead overrides': 'officeName',
      'governmentOffice principalHead lateItems': 'officeName',
      'governmentOffice auditor overrides': 'government',
      'governmentOffice auditor lateItems': 'government',
      'department principalHead overrides': 'ownName',
      'county principalHead overrides': 'ownName',
      'township principalHead overrides': 'ownName',
    });
  });

  it('and cannot be split by unit, filtered by unit or taken away', () => {
    for (const figure of FIGURES.filter((name) => FIGURE_TABLE[name].restricted)) {
      expect(FIGURE_TABLE[figure].dimensions).toEqual(['quarter', 'month', 'year']);
      for (const kind of UNIT_KINDS)
        for (const role of ROLES) expect(mayExport(reader(kind, role), figure)).toBe(false);
    }
    expect(figuresFor(reader('department', 'registrar'))).not.toContain('overrides');
  });
});

describe('what a figure is made of', () => {
  it('names nothing twice and everything that exists', () => {
    const measures = FIGURES.flatMap((figure) => FIGURE_TABLE[figure].measures);
    for (const figure of FIGURES) {
      const names = FIGURE_TABLE[figure].measures.map(({ name }) => name);
      expect([figure, new Set(names).size]).toEqual([figure, names.length]);
      expect(FIGURE_TABLE[figure].name).toBe(figure);
    }
    expect(new Set(measures.map(({ name }) => name))).toEqual(new Set(MEASURES));
    expect(new Set(FIGURES.flatMap((figure) => FIGURE_TABLE[figure].dimensions))).toEqual(new Set(DIMENSIONS));
  });

  it('draws the parts of a whole, never a count beside what stands in it', () => {
    const drawn = (figure: (typeof FIGURES)[number]) =>
      FIGURE_TABLE[figure].measures.filter((one) => isDrawn(FIGURE_TABLE[figure], one)).map(({ name }) => name);
    expect(drawn('documents')).toEqual(['proactive', 'onRequest', 'nonDisclosure']);
    expect(drawn('selfAudits')).toEqual([
      'undecided',
      'kept',
      'groundCorrected',
      'attributeCorrected',
      'converted',
      'sealed',
    ]);
  });

  it('reckons a share of its parts, and none of nothing', () => {
    const row = { members: [], unitName: null, values: { onTime: 2, late: 1, overdue: 0, waiting: 9 } };
    expect(withShares(FIGURE_TABLE.publication, row).values.onTimeShare).toBe(66.7);
    const empty = { members: [], unitName: null, values: { onTime: 0, late: 0, overdue: 0, waiting: 9 } };
    expect(withShares(FIGURE_TABLE.publication, empty).values.onTimeShare).toBeNull();
  });

  it('keeps the order of time, closed sets and names, never of size', () => {
    const rows = [
      { members: ['2026-Q4', 'letter'], unitName: null, values: { total: 1 } },
      { members: ['2026-Q4', 'notice'], unitName: null, values: { total: 9 } },
      { members: ['2026-Q1', 'letter'], unitName: null, values: { total: 0 } },
    ];
    expect(inOrder(rows, ['quarter', 'kind']).map(({ members }) => members.join(' '))).toEqual([
      '2026-Q1 letter',
      '2026-Q4 notice',
      '2026-Q4 letter',
    ]);
  });
});

describe('the list behind a number', () => {
  it.each([
    ['month', '2024-02', '2024-02-01', '2024-02-29'],
    ['month', '2026-12', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['quarter', '2026-Q4', '2026-10-01', '2026-12-31'],
    ['year', '2026', '2026-01-01', '2026-12-31'],
  ] as const)('%s %s runs from %s to %s', (unit, name, from, to) => {
    expect(daysOf(unit, name)).toEqual({ from, to });
  });

  it('asks for the narrower of two periods, and for every member', () => {
    const question = { figure: 'returns', from: '2026-11-15', to: null, members: {}, measure: 'notices' } as const;
    const row = narrowed(narrowed({ ...question, members: {} }, 'quarter', '2026-Q4'), 'code', 'TW-21');
    expect(asQuery(row)).toBe('measure=notices&from=2026-11-15&to=2026-12-31&code=TW-21');
  });

  it.each([
    [null, null, 'total', 'whole=true'],
    ['2026-01-01', '2026-12-31', 'late', 'whole=true&year=2026&late=true'],
    ['2026-10-01', '2026-12-31', 'submitted', 'whole=true&year=2026&reported=true'],
    // The audit of a year stands on its last day.
    ['2024-03-01', '2026-09-30', 'kept', 'whole=true&fromYear=2024&toYear=2025'],
    ['1990-01-01', null, 'accepted', 'whole=true&state=accepted'],
  ] as const)('of self-audits is the board, from %s to %s: %s', (from, to, measure, query) => {
    expect(asAuditQuery({ figure: 'selfAudits', from, to, members: {}, measure })).toBe(query);
  });
});

describe('working days counted through', () => {
  it('give the same as the calendar that explains itself', () => {
    const days = numberedDays('2026-09-01', '2027-03-31');
    for (const { day, number } of days.filter(({ day: one }) => one < '2027-02-01'))
      for (const ahead of [1, 3, 7, 20])
        expect([day, ahead, days.find((one) => one.working && one.number === number + ahead)?.day]).toEqual([
          day,
          ahead,
          addWorkingDays(day, ahead).on,
        ]);
  });
});

describe('a bulletin that is circulated', () => {
  const unit = (unitName: string, submitted: number, notices = 0) => ({
    ...{ unitName, submitted, decided: submitted, passed: submitted, notices, cured: notices, curedLate: 0 },
    ...{ averageDays: notices > 0 ? 2 : null, units: 1 },
  });

  it('names a unit only with so many submissions that none can be told', () => {
    const found = withSmallFolded([unit('丙', 9), unit('甲', 5), unit('乙', 3), unit('丁', 4)]);
    expect(found?.named.map(({ unitName }) => unitName)).toEqual(['丙', '甲']);
    expect(found?.folded).toMatchObject({ submitted: 7, units: 2 });
  });

  it('lets no unit be told by the difference to the total', () => {
    // One small unit alone would be the total less the others: the next smallest stands with it.
    const found = withSmallFolded([unit('丙', 9), unit('甲', 6), unit('乙', 1)]);
    expect(found?.named.map(({ unitName }) => unitName)).toEqual(['丙']);
    expect(found?.folded).toMatchObject({ submitted: 7, units: 2 });
    expect(withSmallFolded([unit('甲', 1)])).toBeNull();
    expect(withSmallFolded([unit('甲', 1), unit('乙', 2)])).toBeNull();
    expect(withSmallFolded([])).toEqual({ named: [], folded: null });
  });

  it('holds for any units: none is named that is small, nothing is lost, and what is folded is never one alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 8 }), (sizes) => {
        const lines = sizes.map(([submitted, notices], i) => unit(`单位${i}`, submitted, notices));
        const found = withSmallFolded(lines);
        if (found === null) return;
        for (const line of found.named) expect(Math.max(line.submitted, line.notices)).toBeGreaterThanOrEqual(5);
        if (found.folded) expect(found.folded.units).toBeGreaterThanOrEqual(2);
        const all = [...found.named, ...(found.folded ? [found.folded] : [])];
        const sum = (rows: typeof lines) => rows.reduce((total, { submitted }) => total + submitted, 0);
        expect(sum(all)).toBe(sum(lines));
      }),
    );
  });

  it('is issued by the office’s head, prepared in the office, read by whoever reads figures, of a quarter that is over', () => {
    const all = UNIT_KINDS.flatMap((kind) => ROLES.map((role) => reader(kind, role)));
    expect(all.filter(mayIssueBulletin)).toEqual([reader('governmentOffice', 'principalHead')]);
    expect(all.filter(mayPrepareBulletin).every(({ unitKind }) => unitKind === 'governmentOffice')).toBe(true);
    expect(all.filter((one) => mayReadBulletins(one) && one.role.endsWith('Administrator'))).toEqual([]);
    expect(mayReadBulletins(reader('department', 'registrar'))).toBe(true);
    expect([isOver(2026, 3, '2026-09-30'), isOver(2026, 3, '2026-10-01')]).toEqual([false, true]);
  });
});
