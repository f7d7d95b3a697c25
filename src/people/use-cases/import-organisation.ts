import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { labelOf } from '../../platform/messages/messages.js';
import { recordAdministrativeActs } from '../administrative-record.js';
import type { AdministrativeEntry } from '../administrative-record.js';
import { AppointmentEntity } from '../appointment.entity.js';
import { EntityWrites } from '../entity-writes.js';
import { knownOrganisation } from '../organisation.queries.js';
import type { Ids } from '../organisation.queries.js';
import { PersonEntity } from '../person.entity.js';
import { permissionsOf } from '../rules/administration.js';
import { planImport } from '../rules/organisation-import.js';
import type { ImportPlan, PlannedPerson, PlannedPost } from '../rules/organisation-import.js';
import type { OrganisationRow } from '../rules/organisation-row.js';
import type { PlannedUnit } from '../rules/organisation-units.js';
import type { Actor } from '../sign-in/actor.js';
import { Passwords } from '../sign-in/passwords.js';
import { newToken } from '../sign-in/tokens.js';
import { tellPostsChanged } from '../tell-posts-changed.js';
import { UnitEntity } from '../unit.entity.js';
import { explainViolations } from './violations.js';

/** Any number of our own: one import at a time. */
const LOCK = 7_310_020_261_156;
/** PostgreSQL takes 65 535 values a statement. */
const PORTION = 500;
/** A sheet that is wrong everywhere is wrong in its first rows too. */
export const MOST_ISSUES = 500;

export interface Sheet {
  rows: readonly OrganisationRow[];
  /** cells that could not be read */
  issues: readonly Issue[];
  /** SHA-256 of the file, hex */
  hash: string;
}

export interface ImportOutcome extends ImportPlan {
  /** what the sheet holds for another administrator to import */
  left: { posts: number };
}

/**
 * Units, people and appointments from one sheet, all or nothing, by the rules of the single acts. The three administrators
 * stay apart here too: the system administrator imports the units and people of a sheet, the security administrator the
 * appointments of the same sheet afterwards.
 */
@Injectable()
export class ImportOrganisation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
    private readonly passwords: Passwords,
  ) {}

  /** What would be added, and what is wrong; nothing is written. */
  preview(actor: Actor, sheet: Sheet): Promise<ImportOutcome> {
    return this.database.transaction(async (tx) => (await planOf(tx, actor, sheet)).outcome);
  }

  /** @throws Refused('importRefused') with the faults of every row, the first 500 of them; Conflict where somebody else was faster */
  async run(actor: Actor, sheet: Sheet): Promise<ImportOutcome> {
    // Nobody knows it, so one serves for all of them until each is issued a password.
    const passwordHash = await this.passwords.hash(newToken());
    const imported = this.database.transaction(async (tx) => {
      await tx.query({ text: 'SELECT pg_advisory_xact_lock($1)', values: [LOCK] });
      const { outcome, ids } = await planOf(tx, actor, sheet);
      if (outcome.issues.length > 0) throw new Refused('importRefused', outcome.issues.slice(0, MOST_ISSUES));
      await this.add(tx, actor, { outcome, ids, passwordHash, sheetHash: sheet.hash });
      return outcome;
    });
    return explainViolations(imported, {
      unit_name_key: { code: 'unitNameTaken', pointer: '/file' },
      unit_document_prefix_key: { code: 'documentPrefixTaken', pointer: '/file' },
      unit_one_office_idx: { code: 'governmentHasOffice', pointer: '/file' },
      person_username_key: { code: 'usernameTaken', pointer: '/file' },
      appointment_identical_excl: { code: 'alreadyAppointed', pointer: '/file' },
      appointment_separation_excl: { code: 'administratorsSeparate', pointer: '/file' },
    });
  }

  private async add(tx: Tx, actor: Actor, { outcome, ids, passwordHash, sheetHash }: Adding): Promise<void> {
    const now = this.clock.now();
    const units = withIds(outcome.units, now);
    const persons = withIds(outcome.persons, now);
    const posts = withIds(outcome.posts, now);
    const unitIds = new Map([...ids.units, ...units.map(({ name, id }): [string, string] => [name, id])]);
    const personIds = new Map([...ids.persons, ...persons.map(({ username, id }): [string, string] => [username, id])]);
    for (const some of portions(units)) await tx.execute(this.insertUnits(some, unitIds, now));
    for (const some of portions(persons)) await tx.execute(this.insertPersons(some, passwordHash, now));
    for (const some of portions(posts)) await tx.execute(this.insertPosts(some, unitIds, personIds, now));
    const entry = (act: AdministrativeEntry['act'], kind: AdministrativeEntry['subject']['kind']) => {
      return ({ id, ...detail }: { id: string }): AdministrativeEntry => ({
        act,
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind, id },
        detail: { ...detail, sheet: sheetHash },
      });
    };
    const entries = [
      ...units.map(entry('unitOpened', 'unit')),
      ...persons.map(entry('personAdded', 'person')),
      ...posts.map(entry('appointed', 'appointment')),
    ];
    for (const some of portions(entries)) await recordAdministrativeActs(tx, some);
    tellPostsChanged(
      tx,
      posts.map(({ unit }) => idOf(unitIds, unit)),
    );
  }

  private insertUnits(units: (PlannedUnit & { id: string })[], ids: ReadonlyMap<string, string>, now: Date) {
    const rows = units.map(({ id, name, shortName, kind, parentUnit, documentPrefix }) => ({
      id,
      name,
      shortName,
      kind,
      parentId: parentUnit === null ? null : idOf(ids, parentUnit),
      documentPrefix,
      regionCode: null,
      creditCode: null,
      smallUnit: false,
      createdAt: now,
      disabledAt: null,
    }));
    return this.writes.insert(UnitEntity, rows);
  }

  private insertPersons(persons: (PlannedPerson & { id: string })[], passwordHash: string, now: Date) {
    const rows = persons.map(({ id, username, name, phone }) => ({
      id,
      username,
      name,
      phone,
      passwordHash,
      passwordTemporary: true,
      createdAt: now,
      disabledAt: null,
    }));
    return this.writes.insert(PersonEntity, rows);
  }

  private insertPosts(
    posts: (PlannedPost & { id: string })[],
    units: ReadonlyMap<string, string>,
    persons: ReadonlyMap<string, string>,
    now: Date,
  ) {
    const rows = posts.map(({ id, unit, username, role, post, startsOn, endsOn }) => ({
      id,
      personId: idOf(persons, username),
      unitId: idOf(units, unit),
      role,
      post: post ?? labelOf('role', role, 'zh'),
      startsOn,
      endsOn,
      revokedAt: null,
      createdAt: now,
    }));
    return this.writes.insert(AppointmentEntity, rows);
  }
}

interface Adding {
  outcome: ImportOutcome;
  ids: Ids;
  passwordHash: string;
  sheetHash: string;
}

async function planOf(tx: Tx, actor: Actor, { rows, issues }: Sheet) {
  const named = (values: (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))];
  const { units, persons, ids } = await knownOrganisation(tx, {
    units: named(rows.flatMap(({ unit, parentUnit }) => [unit, parentUnit])),
    prefixes: named(rows.map(({ documentPrefix }) => documentPrefix)),
    usernames: named(rows.map(({ username }) => username)),
  });
  const permissions = permissionsOf(actor.role);
  const may = {
    makeThings: permissions.includes('openUnit') && permissions.includes('addPerson'),
    appoint: permissions.includes('appoint'),
  };
  const plan = planImport(rows, { units, persons, username: actor.username, may });
  const unread = new Set(issues.map(({ pointer = '' }) => pointer));
  const outcome: ImportOutcome = {
    ...plan,
    issues: [...issues, ...plan.issues.filter(({ pointer = '' }) => !unread.has(pointer))],
    posts: may.appoint ? plan.posts : [],
    left: { posts: may.appoint ? 0 : plan.posts.length },
  };
  return { outcome, ids };
}

function withIds<T extends object>(things: readonly T[], now: Date): (T & { id: string })[] {
  return things.map((thing) => ({ ...thing, id: uuidv7(now) }));
}

function portions<T>(things: T[]): T[][] {
  return Array.from({ length: Math.ceil(things.length / PORTION) }, (_, i) =>
    things.slice(i * PORTION, (i + 1) * PORTION),
  );
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the plan of an import names ${name}, which is neither there nor planned`);
  return id;
}
