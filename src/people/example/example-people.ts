import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Statement } from '../../platform/database/database.js';
import { uuidv7 } from '../../platform/ids.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { ApiClientEntity } from '../api-client.entity.js';
import { AppointmentEntity } from '../appointment.entity.js';
import { EntityWrites } from '../entity-writes.js';
import { PersonEntity } from '../person.entity.js';
import { MACHINE_SCOPES } from '../rules/scopes.js';
import { Passwords } from '../sign-in/passwords.js';
import { newPassword, newToken } from '../sign-in/tokens.js';
import { UnitEntity } from '../unit.entity.js';
import { EXAMPLE_CLIENT, EXAMPLE_PEOPLE, EXAMPLE_UNITS } from './example-organisation.js';
import type { ExamplePerson } from './example-organisation.js';

export interface ExampleAccount {
  username: string;
  /** Made now and stored nowhere by us. For the API client: its secret. */
  password: string;
  name: string;
  /** Short names of the units, in the order of `roles`. */
  unit: string;
  /** Role codes; `apiClient` for the department's own system. */
  roles: string[];
}

interface Credential {
  password: string;
  hash: string;
}

/** They are in office since then, so that older documents can be shown being attested. */
const IN_OFFICE_SINCE = '2016-01-01';

/** An invented city with people for every role, to look at and to test with. */
@Injectable()
export class ExamplePeople {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Loads them into an empty database, all or nothing.
   * @returns everybody with the password made for them, the API client last
   * @throws Error when there are units already
   */
  async load(): Promise<ExampleAccount[]> {
    const now = this.clock.now();
    const people = await Promise.all(EXAMPLE_PEOPLE.map((person) => this.withCredential(person)));
    const client = await this.credential(newToken());
    await this.database.transaction(async (tx) => {
      const [found] = await tx.query<{ any: boolean }>({ text: 'SELECT EXISTS (SELECT FROM yuantou.unit) AS any' });
      if (found?.any) throw new Error('the example people are for an empty database only; this one has units already');
      const ids = new Map(EXAMPLE_UNITS.map(({ key }) => [key, uuidv7(now)]));
      await tx.execute(this.insertUnits(ids, now));
      await tx.execute(this.insertPersons(people, now));
      await tx.execute(this.insertAppointments(people, ids, now));
      await tx.execute(this.insertClient(client.hash, ids, now));
      await recordAdministrativeAct(tx, {
        act: 'examplesLoaded',
        at: now,
        subject: { kind: 'unit', id: idOf(ids, 'city') },
        detail: { units: ids.size, persons: people.length },
      });
    });
    return [...people.map(accountOf), clientAccount(client.password)];
  }

  private async withCredential(person: ExamplePerson) {
    return { ...person, id: uuidv7(this.clock.now()), credential: await this.credential(newPassword()) };
  }

  private async credential(password: string): Promise<Credential> {
    return { password, hash: await this.passwords.hash(password) };
  }

  private insertUnits(ids: Map<string, string>, now: Date): Statement {
    const rows = EXAMPLE_UNITS.map(({ key, parent, ...unit }) => ({
      ...unit,
      id: idOf(ids, key),
      parentId: parent === null ? null : idOf(ids, parent),
      creditCode: null,
      createdAt: now,
      disabledAt: null,
    }));
    return this.writes.insert(UnitEntity, rows);
  }

  private insertPersons(people: Loaded[], now: Date): Statement {
    const rows = people.map(({ id, username, name, credential }, index) => ({
      id,
      username,
      name,
      // No such exchange exists.
      phone: `0000-${String(6_000_001 + index)}`,
      passwordHash: credential.hash,
      passwordTemporary: false,
      createdAt: now,
      disabledAt: null,
    }));
    return this.writes.insert(PersonEntity, rows);
  }

  private insertAppointments(people: Loaded[], ids: Map<string, string>, now: Date): Statement {
    const rows = people.flatMap((person) =>
      person.appointments.map(({ unit, role, post }) => ({
        id: uuidv7(now),
        personId: person.id,
        unitId: idOf(ids, unit),
        role,
        post,
        startsOn: IN_OFFICE_SINCE,
        endsOn: null,
        revokedAt: null,
        createdAt: now,
      })),
    );
    return this.writes.insert(AppointmentEntity, rows);
  }

  private insertClient(secretHash: string, ids: Map<string, string>, now: Date): Statement {
    const { clientId, name, unit } = EXAMPLE_CLIENT;
    return this.writes.insert(ApiClientEntity, {
      id: uuidv7(now),
      clientId,
      name,
      unitId: idOf(ids, unit),
      secretHash,
      scopes: [...MACHINE_SCOPES],
      createdAt: now,
      disabledAt: null,
    });
  }
}

type Loaded = ExamplePerson & { id: string; credential: Credential };

function accountOf({ username, name, appointments, credential }: Loaded): ExampleAccount {
  return {
    username,
    password: credential.password,
    name,
    unit: [...new Set(appointments.map(({ unit }) => shortNameOf(unit)))].join('、'),
    roles: appointments.map(({ role }) => role),
  };
}

function clientAccount(secret: string): ExampleAccount {
  const { clientId, name, unit } = EXAMPLE_CLIENT;
  return { username: clientId, password: secret, name, unit: shortNameOf(unit), roles: ['apiClient'] };
}

function shortNameOf(key: string): string {
  return EXAMPLE_UNITS.find((unit) => unit.key === key)?.shortName ?? key;
}

function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the example organisation has no unit ${key}`);
  return id;
}
