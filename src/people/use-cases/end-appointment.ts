import { Injectable } from '@nestjs/common';
import { AppointmentEntity } from '../appointment.entity.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound, Refused } from '../../platform/errors.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { EntityWrites } from '../entity-writes.js';
import { decideEnd } from '../rules/term.js';
import { shanghaiDate } from '../rules/today.js';
import type { Actor } from '../sign-in/actor.js';
import { tellPostsChanged } from '../tell-posts-changed.js';

@Injectable()
export class EndAppointment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
  ) {}

  /**
   * @param endsOn the last day, today or later; null ends it at once
   * @throws NotFound; Refused('notOneself' | 'endRefused')
   */
  run(actor: Actor, id: string, endsOn: string | null, reason: string): Promise<void> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ person_id: string; unit_id: string; starts_on: string; ends_on: string | null }>({
        text: 'SELECT person_id, unit_id, starts_on, ends_on FROM yuantou.appointment WHERE id = $1 FOR UPDATE',
        values: [id],
      });
      if (!row) throw new NotFound();
      if (row.person_id === actor.personId) throw new Refused('notOneself', [{ code: 'notOneself' }]);
      const end = decideEnd({ startsOn: row.starts_on, endsOn: row.ends_on }, endsOn, shanghaiDate(now));
      if (!end.ok) throw new Refused('endRefused', end.why);
      const revokedAt = end.atOnce ? now : null;
      await tx.execute(this.writes.update(AppointmentEntity, { id }, { endsOn: end.endsOn, revokedAt }));
      await recordAdministrativeAct(tx, {
        act: 'appointmentEnded',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'appointment', id },
        reason,
        detail: { endsOn: end.endsOn, atOnce: end.atOnce, before: row.ends_on },
      });
      tellPostsChanged(tx, [row.unit_id]);
    });
  }
}
