import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound, Refused } from '../../platform/errors.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { EntityWrites } from '../entity-writes.js';
import { PersonEntity } from '../person.entity.js';
import type { Actor } from '../sign-in/actor.js';
import { Passwords } from '../sign-in/passwords.js';
import { newPassword } from '../sign-in/tokens.js';
import { endSessions } from './end-sessions.js';

@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
    private readonly passwords: Passwords,
  ) {}

  /** @returns a password that is shown once and has to be replaced at the next sign-in; the old one and its sessions end */
  async run(actor: Actor, id: string, reason: string): Promise<string> {
    // One's own is changed with the old one in hand; otherwise an unlocked screen would be enough.
    if (id === actor.personId) throw new Refused('notOneself', [{ code: 'notOneself' }]);
    const now = this.clock.now();
    const password = newPassword();
    const passwordHash = await this.passwords.hash(password);
    await this.database.transaction(async (tx) => {
      const changed = await tx.execute(
        this.writes.update(PersonEntity, { id }, { passwordHash, passwordTemporary: true }),
      );
      if (changed === 0) throw new NotFound();
      await endSessions(tx, id, now);
      await recordAdministrativeAct(tx, {
        act: 'passwordReset',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'person', id },
        reason,
        detail: {},
      });
    });
    return password;
  }
}
