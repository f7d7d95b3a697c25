import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotFound, Refused } from '../../platform/errors.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { EntityWrites } from '../entity-writes.js';
import { PersonEntity } from '../person.entity.js';
import type { Actor } from '../sign-in/actor.js';
import { Passwords } from '../sign-in/passwords.js';
import { newPassword } from '../sign-in/tokens.js';
import { endSessions } from './end-sessions.js';

/**
 * Gives a person a password made by the machine, for the first sign-in or because the old one is lost. An act of its own,
 * apart from adding the person: what adding answers is kept under the Idempotency-Key, and a password may not be kept.
 */
@Injectable()
export class IssuePassword {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
    private readonly passwords: Passwords,
  ) {}

  /**
   * @returns the password; it is shown once and has to be replaced at the next sign-in. The old one and its sessions end
   * @throws NotFound; Refused('notOneself'); Conflict('alreadyDisabled')
   */
  async run(actor: Actor, id: string, reason: string): Promise<string> {
    // One's own is changed with the old one in hand; otherwise an unlocked screen would be enough.
    if (id === actor.personId) throw new Refused('notOneself', [{ code: 'notOneself' }]);
    const now = this.clock.now();
    const password = newPassword();
    const passwordHash = await this.passwords.hash(password);
    await this.database.transaction(async (tx) => {
      const [person] = await tx.query<{ disabled_at: Date | null }>({
        text: 'SELECT disabled_at FROM yuantou.person WHERE id = $1 FOR UPDATE',
        values: [id],
      });
      if (!person) throw new NotFound();
      if (person.disabled_at) throw new Conflict('alreadyDisabled');
      await tx.execute(this.writes.update(PersonEntity, { id }, { passwordHash, passwordTemporary: true }));
      await endSessions(tx, id, now);
      await recordAdministrativeAct(tx, {
        act: 'passwordIssued',
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
