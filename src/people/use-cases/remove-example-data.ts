import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { asOwner } from '../../platform/database/as-owner.js';
import type { Tx } from '../../platform/database/database.js';
import { Conflict, Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { FileSweeps } from '../../platform/storage/file-sweeps.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { AppointmentEntity } from '../appointment.entity.js';
import { EntityWrites } from '../entity-writes.js';
import {
  actingAdministrators,
  emptiedTables,
  keepSession,
  putBackSession,
  removalFacts,
} from '../example/example-data.queries.js';
import type { AdministratorRow, RemovalFactsRow } from '../example/example-data.queries.js';
import { PersonEntity } from '../person.entity.js';
import { REMOVAL_PHRASE, removalIssues } from '../rules/example-removal.js';
import { ADMINISTRATOR_ROLES } from '../rules/roles.js';
import { shanghaiDate } from '../rules/today.js';
import type { Actor } from '../sign-in/actor.js';
import { UnitEntity } from '../unit.entity.js';

export interface OwnUnit {
  name: string;
  shortName: string;
  documentPrefix: string | null;
  regionCode: string | null;
}

export interface RemovalRequest {
  confirmation: string;
  government: OwnUnit;
  office: OwnUnit;
}

/** What is kept of the invented city, and what it was. */
interface Kept {
  facts: RemovalFactsRow;
  administrators: AdministratorRow[];
}

/**
 * Makes an installation of one's own out of the one to try: one act, with the rights of the owner, as neither the rights of
 * the server nor any other act reach what was recorded. The three administrators stay, in the office, under its own name.
 */
@Injectable()
export class RemoveExampleData {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
    private readonly files: FileStore,
    private readonly sweeps: FileSweeps,
  ) {}

  /**
   * @throws Conflict('exampleDataNotEmbedded' | 'exampleDataAbsent'); Refused('confirmationWrong'); Refused('exampleDataMixed')
   * where anybody or anything is not of the example data
   */
  async run(actor: Actor, request: RemovalRequest): Promise<void> {
    const { embeddedOwnerUrl } = this.config;
    if (embeddedOwnerUrl === undefined) throw new Conflict('exampleDataNotEmbedded');
    if (request.confirmation !== REMOVAL_PHRASE)
      throw new Refused('confirmationWrong', [
        { code: 'confirmationWrong', pointer: '/confirmation', params: { phrase: REMOVAL_PHRASE } },
      ]);
    if (request.government.name === request.office.name)
      throw new Refused('unitRefused', [{ code: 'unitNameTaken', pointer: '/office/name' }]);
    const { documentPrefix } = request.office;
    if (documentPrefix !== null && documentPrefix === request.government.documentPrefix)
      throw new Refused('unitRefused', [{ code: 'documentPrefixTaken', pointer: '/office/documentPrefix' }]);
    const files = await asOwner(embeddedOwnerUrl, (tx) => this.empty(tx, actor, request));
    await this.clearFiles(files);
  }

  /** @returns the hashes of the files that were there */
  private async empty(tx: Tx, actor: Actor, request: RemovalRequest): Promise<string[]> {
    const now = this.clock.now();
    const tables = (await tx.query<{ name: string }>(emptiedTables())).map(({ name }) => name).join(', ');
    // Whatever is under way has finished or waits until here: what is judged now is what is removed.
    await tx.execute({ text: `LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE` });
    const kept = await judged(tx, shanghaiDate(now));
    const files: string[] = [];
    for await (const sha256 of this.files.olderThan(0)) files.push(sha256);
    await tx.execute(keepSession(actor.sessionId ?? uuidv7(now)));
    await tx.execute({ text: `TRUNCATE ${tables} RESTART IDENTITY` });
    await this.begin(tx, actor, request, kept, now);
    return files;
  }

  private async begin(tx: Tx, actor: Actor, { government, office }: RemovalRequest, kept: Kept, now: Date) {
    const governmentId = uuidv7(now);
    const officeId = uuidv7(now);
    const unit = { creditCode: null, smallUnit: false, createdAt: now, disabledAt: null };
    await tx.execute(
      this.writes.insert(UnitEntity, [
        { ...unit, ...government, id: governmentId, parentId: null, kind: 'government' },
        { ...unit, ...office, id: officeId, parentId: governmentId, kind: 'governmentOffice' },
      ]),
    );
    await tx.execute(this.insertPersons(kept.administrators, actor));
    await tx.execute(this.insertAppointments(kept.administrators, officeId));
    await tx.execute(putBackSession());
    const { documents, persons, units } = kept.facts;
    await recordAdministrativeAct(tx, {
      act: 'examplesRemoved',
      at: now,
      personId: actor.personId,
      appointmentId: actor.appointmentId,
      subject: { kind: 'unit', id: governmentId },
      detail: { government: government.name, office: office.name, documents, persons, units },
    });
  }

  /** Their passwords were printed when the server first started: the others replace theirs when they sign in next. */
  private insertPersons(administrators: AdministratorRow[], actor: Actor) {
    const persons = new Map(administrators.map((row) => [row.person_id, row]));
    const rows = [...persons.values()].map((row) => ({
      id: row.person_id,
      username: row.username,
      name: row.name,
      phone: null,
      passwordHash: row.password_hash,
      passwordTemporary: row.person_id !== actor.personId || row.password_temporary,
      createdAt: row.person_created_at,
      disabledAt: null,
    }));
    return this.writes.insert(PersonEntity, rows);
  }

  private insertAppointments(administrators: AdministratorRow[], unitId: string) {
    const rows = administrators.map((row) => ({
      id: row.id,
      personId: row.person_id,
      unitId,
      role: row.role,
      post: row.post,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      revokedAt: null,
      createdAt: row.created_at,
    }));
    return this.writes.insert(AppointmentEntity, rows);
  }

  /** The act stands by now: a file that cannot be deleted is named nowhere any more. */
  private async clearFiles(files: readonly string[]): Promise<void> {
    try {
      for (const sha256 of files) await this.files.delete(sha256);
      await this.sweeps.run();
      await rm(join(this.config.dataDir, 'example-people.txt'), { force: true });
    } catch (error) {
      new Logger(RemoveExampleData.name).warn(`files of the example data are still to be deleted: ${String(error)}`);
    }
  }
}

async function judged(tx: Tx, day: string): Promise<Kept> {
  const [facts] = await tx.query<RemovalFactsRow>(removalFacts());
  if (!facts || facts.government_id === null) throw new Conflict('exampleDataAbsent');
  const administrators = await tx.query<AdministratorRow>(actingAdministrators(day));
  const issues = removalIssues({
    strangers: facts.strangers,
    strangersDocuments: facts.strangers_documents,
    administrators: ADMINISTRATOR_ROLES.filter((role) => administrators.some((held) => held.role === role)),
  });
  if (issues.length > 0) throw new Refused('exampleDataMixed', issues);
  return { facts, administrators };
}
