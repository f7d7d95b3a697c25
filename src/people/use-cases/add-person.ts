import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { uuidv7 } from '../../platform/ids.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { EntityWrites } from '../entity-writes.js';
import { PersonEntity } from '../person.entity.js';
import type { Actor } from '../sign-in/actor.js';
import { Passwords } from '../sign-in/passwords.js';
import { newToken } from '../sign-in/tokens.js';
import { explainViolations } from './violations.js';

export interface NewPerson {
  username: string;
  name: string;
  phone: string | null;
}

@Injectable()
export class AddPerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
    private readonly passwords: Passwords,
  ) {}

  /** @returns the id; nobody knows the password until one is issued. @throws Conflict('usernameTaken') */
  async run(actor: Actor, person: NewPerson): Promise<string> {
    const now = this.clock.now();
    const id = uuidv7(now);
    const passwordHash = await this.passwords.hash(newToken());
    const added = this.database.transaction(async (tx) => {
      await tx.execute(
        this.writes.insert(PersonEntity, {
          ...person,
          id,
          passwordHash,
          passwordTemporary: true,
          createdAt: now,
          disabledAt: null,
        }),
      );
      await recordAdministrativeAct(tx, {
        act: 'personAdded',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'person', id },
        detail: { ...person },
      });
      return id;
    });
    return explainViolations(added, { person_username_key: { code: 'usernameTaken', pointer: '/username' } });
  }
}
