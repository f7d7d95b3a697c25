import type { Issue } from '../../platform/errors.js';
import { isAdministrator, mayBeHeldIn } from './roles.js';
import type { Role, UnitKind } from './roles.js';
import { issueAt } from './organisation-row.js';
import type { OrganisationRow } from './organisation-row.js';
import { planUnits } from './organisation-units.js';
import type { KnownUnit, PlannedUnit } from './organisation-units.js';

interface KnownPost {
  unit: string;
  role: Role;
  startsOn: string;
  endsOn: string | null;
}

export interface KnownPerson {
  username: string;
  name: string;
  disabled: boolean;
  posts: KnownPost[];
}

export interface PlannedPerson {
  row: number;
  username: string;
  name: string;
  phone: string | null;
}

export interface PlannedPost extends KnownPost {
  row: number;
  username: string;
  post: string | null;
}

/** What is in the house already, of all that the sheet names. */
export interface KnownOrganisation {
  units: readonly KnownUnit[];
  persons: readonly KnownPerson[];
  /** whose import it is: nobody appoints themselves */
  username: string;
  /** three administrators, each their own part */
  may: { makeThings: boolean; appoint: boolean };
}

export interface ImportPlan {
  issues: Issue[];
  /** parents before children */
  units: PlannedUnit[];
  persons: PlannedPerson[];
  posts: PlannedPost[];
  alreadyThere: { units: number; persons: number; posts: number };
}

/** What a sheet of units, people and appointments would add, by the rules of the single acts; or all that is wrong with it. */
export function planImport(rows: readonly OrganisationRow[], known: KnownOrganisation): ImportPlan {
  const units = planUnits(rows, known.units, known.may.makeThings);
  const persons = planPersons(rows, known);
  const posts = planPosts(rows, known, units.kinds);
  return {
    issues: [...units.issues, ...persons.issues, ...posts.issues].sort(byRow),
    units: units.planned,
    persons: persons.planned,
    posts: posts.planned,
    alreadyThere: { units: units.alreadyThere, persons: persons.alreadyThere, posts: posts.alreadyThere },
  };
}

const rowOf = ({ pointer = '' }: Issue): number => Number(pointer.split('/')[2] ?? 0);
const byRow = (one: Issue, other: Issue): number => rowOf(one) - rowOf(other);

function planPersons(rows: readonly OrganisationRow[], { persons, may }: KnownOrganisation) {
  const known = new Map(persons.map((person) => [person.username, person]));
  const planned = new Map<string, PlannedPerson>();
  const there = new Set<string>();
  const issues: Issue[] = [];
  for (const { row, person, username, phone, role } of rows) {
    if (username === null) {
      if (person !== null || role !== null) issues.push(issueAt('missingField', row, 'username'));
      continue;
    }
    const found = known.get(username) ?? planned.get(username);
    if (!found && person === null) issues.push(issueAt('missingField', row, 'person'));
    else if (!found && !may.makeThings)
      issues.push({ ...issueAt('personNotYetAdded', row, 'username'), owner: 'systemAdministrator' });
    else if (found && person !== null && found.name !== person)
      issues.push(issueAt('importDiffers', row, 'person', { there: found.name }));
    else if (found && 'disabled' in found && found.disabled) issues.push(issueAt('personNotFound', row, 'username'));
    else if (!found && person !== null) planned.set(username, { row, username, name: person, phone });
    if (known.has(username)) there.add(username);
  }
  return { issues, planned: [...planned.values()], alreadyThere: there.size };
}

function planPosts(rows: readonly OrganisationRow[], known: KnownOrganisation, kinds: ReadonlyMap<string, UnitKind>) {
  const held = new Map(known.persons.map(({ username, posts }) => [username, [...posts]]));
  const planned: PlannedPost[] = [];
  const issues: Issue[] = [];
  let alreadyThere = 0;
  for (const { row, unit, username, role, post, startsOn, endsOn } of rows) {
    if (role === null || username === null) {
      if (role === null && (startsOn !== null || endsOn !== null || post !== null))
        issues.push(issueAt('missingField', row, 'role'));
      continue;
    }
    if (startsOn === null) {
      issues.push(issueAt('missingField', row, 'startsOn'));
      continue;
    }
    const wanted: PlannedPost = { row, unit, username, role, post, startsOn, endsOn };
    const others = held.get(username) ?? [];
    if (others.some((other) => isSame(other, wanted))) {
      alreadyThere += 1;
      continue;
    }
    const found = postIssues(wanted, others, kinds.get(unit), known);
    issues.push(...found);
    if (found.length > 0) continue;
    planned.push(wanted);
    held.set(username, [...others, wanted]);
  }
  return { issues, planned, alreadyThere };
}

function postIssues(
  wanted: PlannedPost,
  others: readonly KnownPost[],
  kind: UnitKind | undefined,
  { username, may }: KnownOrganisation,
): Issue[] {
  const { row, role, startsOn, endsOn } = wanted;
  const at = others.filter((other) => overlap(other, wanted));
  const issues: Issue[] = [];
  if (may.appoint && wanted.username === username) issues.push(issueAt('notOneself', row, 'username'));
  if (kind && !mayBeHeldIn(role, kind)) issues.push(issueAt('roleNotInUnitKind', row, 'role'));
  if (endsOn !== null && endsOn < startsOn) issues.push(issueAt('endsBeforeItStarts', row, 'endsOn'));
  if (at.some((other) => other.unit === wanted.unit && other.role === role))
    issues.push(issueAt('alreadyAppointed', row, 'role'));
  if (at.some((other) => dutyOf(other.role) !== dutyOf(role)))
    issues.push(issueAt('administratorsSeparate', row, 'role'));
  return issues;
}

/** 三员分立: on no day two of these (the constraint `appointment_separation_excl` says the same). */
const dutyOf = (role: Role): string => (isAdministrator(role) ? role : 'business');

const overlap = (one: KnownPost, other: KnownPost): boolean =>
  (one.endsOn === null || one.endsOn >= other.startsOn) && (other.endsOn === null || other.endsOn >= one.startsOn);

const isSame = (one: KnownPost, other: KnownPost): boolean =>
  one.unit === other.unit && one.role === other.role && one.startsOn === other.startsOn && one.endsOn === other.endsOn;
