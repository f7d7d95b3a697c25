import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotFound, Refused } from '../../platform/errors.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { EntityWrites } from '../entity-writes.js';
import { PersonEntity } from '../person.entity.js';
import type { Actor } from '../sign-in/actor.js';
import { tellPostsChanged } from '../tell-posts-changed.js';
import { endSessions } from './end-sessions.js';

@Injectable()
export class DisablePerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
  ) {}

  /** Shuts a person out at once: every session and every token that acts for them ends with it. */
  run(actor: Actor, id: string, reason: string): Promise<void> {
    if (id === actor.personId) throw new Refused('notOneself', [{ code: 'notOneself' }]);
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const [person] = await tx.query<{ disabled_at: Date | null }>({
        text: 'SELECT disabled_at FROM yuantou.person WHERE id = $1 FOR UPDATE',
        values: [id],
      });
      if (!person) throw new NotFound();
      if (person.disabled_at) throw new Conflict('alreadyDisabled');
      await tx.execute(this.writes.update(PersonEntity, { id }, { disabledAt: now }));
      await endSessions(tx, id, now);
      await recordAdministrativeAct(tx, {
        act: 'personDisabled',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'person', id },
        reason,
        detail: {},
      });
      const held = await tx.query<{ unit_id: string }>({
        text: 'SELECT unit_id FROM yuantou.appointment WHERE person_id = $1 AND revoked_at IS NULL',
        values: [id],
      });
      tellPostsChanged(
        tx,
        held.map(({ unit_id }) => unit_id),
      );
    });
  }
}
