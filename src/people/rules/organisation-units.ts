import type { Issue } from '../../platform/errors.js';
import { issueAt } from './organisation-row.js';
import type { ImportColumn, OrganisationRow } from './organisation-row.js';
import type { UnitKind } from './roles.js';
import { unitPlacementIssue } from './unit-tree.js';

export interface KnownUnit {
  name: string;
  kind: UnitKind;
  parentUnit: string | null;
  shortName: string;
  documentPrefix: string | null;
  /** every 机关代字 under which it has given numbers */
  givenUnder: readonly string[];
  disabled: boolean;
  /** a government's office, where it has one */
  office: string | null;
}

export interface PlannedUnit {
  /** the first row that names it */
  row: number;
  name: string;
  kind: UnitKind;
  parentUnit: string | null;
  shortName: string;
  documentPrefix: string | null;
}

/** All that the rows of one unit say of it, each with the row that said it first. */
interface Said {
  name: string;
  row: number;
  values: Partial<Record<UnitColumn, { value: string; row: number }>>;
}

const UNIT_COLUMNS = ['parentUnit', 'unitKind', 'shortName', 'documentPrefix'] as const satisfies ImportColumn[];
type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** The units that a sheet names: those there already must be as it says, new ones must fit into the tree. */
export function planUnits(rows: readonly OrganisationRow[], known: readonly KnownUnit[], mayOpen: boolean) {
  const issues: Issue[] = [];
  const said = gather(rows, issues);
  const there = new Map(known.map((unit) => [unit.name, unit]));
  const planned: PlannedUnit[] = [];
  for (const unit of said) {
    const found = there.get(unit.name);
    if (found) issues.push(...differences(unit, found));
    else if (!mayOpen) issues.push({ ...issueAt('unitNotYetOpened', unit.row, 'unit'), owner: 'systemAdministrator' });
    else planned.push(...asPlanned(unit, issues));
  }
  const ordered = parentsFirst(planned, issues);
  for (const unit of ordered) issues.push(...placement(unit, planned, there));
  issues.push(...taken(ordered, known));
  const kinds = new Map([...there.values(), ...planned].map(({ name, kind }) => [name, kind]));
  return { issues, planned: ordered, kinds, alreadyThere: said.filter(({ name }) => there.has(name)).length };
}

function gather(rows: readonly OrganisationRow[], issues: Issue[]): Said[] {
  const said = new Map<string, Said>();
  for (const row of rows) {
    const unit = said.get(row.unit) ?? { name: row.unit, row: row.row, values: {} };
    said.set(row.unit, unit);
    for (const column of UNIT_COLUMNS) {
      const value = row[column];
      if (value === null) continue;
      const first = (unit.values[column] ??= { value, row: row.row });
      if (first.value !== value) issues.push(issueAt('importContradicts', row.row, column, { row: first.row }));
    }
  }
  return [...said.values()];
}

function differences({ row, values }: Said, found: KnownUnit): Issue[] {
  if (found.disabled) return [issueAt('unitNotFound', row, 'unit')];
  const there: Record<UnitColumn, string | null> = {
    parentUnit: found.parentUnit,
    unitKind: found.kind,
    shortName: found.shortName,
    documentPrefix: found.documentPrefix,
  };
  return UNIT_COLUMNS.flatMap((column) => {
    const given = values[column];
    if (!given || given.value === there[column]) return [];
    return [issueAt('importDiffers', given.row, column, { there: there[column] ?? '—' })];
  });
}

function asPlanned({ name, row, values }: Said, issues: Issue[]): PlannedUnit[] {
  const shortName = values.shortName?.value ?? name;
  if (!values.unitKind) issues.push(issueAt('missingField', row, 'unitKind'));
  if (shortName.length > 40) issues.push(issueAt('missingField', row, 'shortName'));
  if (!values.unitKind || shortName.length > 40) return [];
  return [
    {
      row,
      name,
      shortName,
      kind: values.unitKind.value as UnitKind, // gathered from a column of kinds
      parentUnit: values.parentUnit?.value ?? null,
      documentPrefix: values.documentPrefix?.value ?? null,
    },
  ];
}

/** In an order in which each can be opened; what stands below itself is told and left out. */
function parentsFirst(planned: readonly PlannedUnit[], issues: Issue[]): PlannedUnit[] {
  const waiting = new Map(planned.map((unit) => [unit.name, unit]));
  const ordered: PlannedUnit[] = [];
  for (let before = -1; before !== waiting.size;) {
    before = waiting.size;
    for (const unit of [...waiting.values()]) {
      if (unit.parentUnit !== null && waiting.has(unit.parentUnit)) continue;
      waiting.delete(unit.name);
      ordered.push(unit);
    }
  }
  for (const { row } of waiting.values()) issues.push(issueAt('unitBelowItself', row, 'parentUnit'));
  return ordered;
}

function placement(unit: PlannedUnit, planned: readonly PlannedUnit[], there: Map<string, KnownUnit>): Issue[] {
  const { row, kind, parentUnit } = unit;
  const known = parentUnit === null ? undefined : there.get(parentUnit);
  const parent = known?.disabled ? undefined : (known ?? planned.find(({ name }) => name === parentUnit));
  const issue = unitPlacementIssue(kind, parentUnit === null ? null : parent?.kind);
  if (issue) return [issueAt(issue.code, row, 'parentUnit')];
  if (kind !== 'governmentOffice') return [];
  const rival = planned.find((other) => other.kind === kind && other.parentUnit === parentUnit && other.row < row);
  return rival || (known && known.office !== null) ? [issueAt('governmentHasOffice', row, 'unitKind')] : [];
}

function taken(planned: readonly PlannedUnit[], known: readonly KnownUnit[]): Issue[] {
  const owners = new Map(
    known.flatMap(({ documentPrefix, givenUnder, name }) =>
      [documentPrefix, ...givenUnder].map((prefix): [string | null, string] => [prefix, name]),
    ),
  );
  return planned.flatMap(({ row, name, documentPrefix }) => {
    if (documentPrefix === null) return [];
    const owner = owners.get(documentPrefix);
    owners.set(documentPrefix, name);
    return owner === undefined ? [] : [issueAt('documentPrefixTaken', row, 'documentPrefix')];
  });
}
