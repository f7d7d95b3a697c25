import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Statement } from '../../platform/database/database.js';
import { uuidv7 } from '../../platform/ids.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { AppointmentEntity } from '../appointment.entity.js';
import { EntityWrites } from '../entity-writes.js';
import { PersonEntity } from '../person.entity.js';
import { ADMINISTRATOR_ROLES } from '../rules/roles.js';
import type { AdministratorRole } from '../rules/roles.js';
import { shanghaiDate } from '../rules/today.js';
import { Passwords } from '../sign-in/passwords.js';
import { newPassword } from '../sign-in/tokens.js';
import { UnitEntity } from '../unit.entity.js';

/** Names as they will be shown, such as 某市人民政府 and 某市人民政府办公室. */
export interface FirstUnits {
  government: string;
  office: string;
}

export interface FirstAdministrator {
  username: string;
  /** To be replaced at first sign-in. */
  password: string;
  role: AdministratorRole;
}

interface Newcomer extends FirstAdministrator {
  personId: string;
  passwordHash: string;
}

/** Any number of our own. */
const LOCK = 7_310_020_261_155;

const POSTS: Record<AdministratorRole, { username: string; post: string }> = {
  systemAdministrator: { username: 'system', post: '系统管理员' },
  securityAdministrator: { username: 'security', post: '安全管理员' },
  auditAdministrator: { username: 'audit', post: '审计管理员' },
};

/**
 * Where nobody can sign in nobody can let anybody in. On a database without people this opens the government and its
 * office, and appoints the three administrators there; everything else they do themselves.
 */
@Injectable()
export class AppointFirstAdministrators {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
    private readonly passwords: Passwords,
  ) {}

  /** @throws Error when there are people or units already */
  async run(units: FirstUnits): Promise<FirstAdministrator[]> {
    const now = this.clock.now();
    const newcomers = await Promise.all(ADMINISTRATOR_ROLES.map((role) => this.newcomer(role, now)));
    await this.database.transaction(async (tx) => {
      // Two operators at once: the second waits here, and then finds people.
      await tx.query({ text: 'SELECT pg_advisory_xact_lock($1)', values: [LOCK] });
      const [found] = await tx.query<{ any: boolean }>({
        text: 'SELECT EXISTS (SELECT FROM yuantou.unit) OR EXISTS (SELECT FROM yuantou.person) AS any',
      });
      if (found?.any) throw new Error('There are people in this database already; they appoint the others.');
      const governmentId = uuidv7(now);
      const officeId = uuidv7(now);
      await tx.execute(this.insertUnits(units, governmentId, officeId, now));
      await tx.execute(this.insertPersons(newcomers, now));
      await tx.execute(this.insertAppointments(newcomers, officeId, now));
      await recordAdministrativeAct(tx, {
        act: 'firstAdministratorsAppointed',
        at: now,
        subject: { kind: 'unit', id: officeId },
        detail: { usernames: newcomers.map(({ username }) => username) },
      });
    });
    return newcomers.map(({ username, password, role }) => ({ username, password, role }));
  }

  private async newcomer(role: AdministratorRole, now: Date): Promise<Newcomer> {
    const password = newPassword();
    const passwordHash = await this.passwords.hash(password);
    return { personId: uuidv7(now), username: POSTS[role].username, password, passwordHash, role };
  }

  private insertUnits(
    { government, office }: FirstUnits,
    governmentId: string,
    officeId: string,
    now: Date,
  ): Statement {
    const unit = { documentPrefix: null, regionCode: null, creditCode: null, createdAt: now, disabledAt: null };
    return this.writes.insert(UnitEntity, [
      { ...unit, id: governmentId, parentId: null, kind: 'government', name: government, shortName: government },
      { ...unit, id: officeId, parentId: governmentId, kind: 'governmentOffice', name: office, shortName: office },
    ]);
  }

  private insertPersons(newcomers: Newcomer[], now: Date): Statement {
    const rows = newcomers.map(({ personId, username, passwordHash, role }) => ({
      id: personId,
      username,
      name: POSTS[role].post,
      phone: null,
      passwordHash,
      passwordTemporary: true,
      createdAt: now,
      disabledAt: null,
    }));
    return this.writes.insert(PersonEntity, rows);
  }

  private insertAppointments(newcomers: Newcomer[], officeId: string, now: Date): Statement {
    const rows = newcomers.map(({ personId, role }) => ({
      id: uuidv7(now),
      personId,
      unitId: officeId,
      role,
      post: POSTS[role].post,
      startsOn: shanghaiDate(now),
      endsOn: null,
      revokedAt: null,
      createdAt: now,
    }));
    return this.writes.insert(AppointmentEntity, rows);
  }
}
