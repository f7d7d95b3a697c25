import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound, Refused } from '../../platform/errors.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { DelegationEntity } from '../delegation.entity.js';
import { EntityWrites } from '../entity-writes.js';
import { decideEnd } from '../rules/term.js';
import { shanghaiDate } from '../rules/today.js';
import type { Actor } from '../sign-in/actor.js';

interface Row {
  from_appointment_id: string;
  starts_on: string;
  ends_on: string;
}

@Injectable()
export class EndDelegation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
  ) {}

  /**
   * @param endsOn the last day, today or later; null ends it at once
   * @throws NotFound also for a head whose signature it does not lend; Refused('endRefused')
   */
  run(actor: Actor, id: string, endsOn: string | null, reason: string): Promise<void> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<Row>({
        text: 'SELECT from_appointment_id, starts_on, ends_on FROM yuantou.delegation WHERE id = $1 FOR UPDATE',
        values: [id],
      });
      const own = actor.role === 'securityAdministrator' || row?.from_appointment_id === actor.appointmentId;
      if (!row || !own) throw new NotFound();
      const end = decideEnd({ startsOn: row.starts_on, endsOn: row.ends_on }, endsOn, shanghaiDate(now));
      if (!end.ok) throw new Refused('endRefused', end.why);
      const revokedAt = end.atOnce ? now : null;
      await tx.execute(this.writes.update(DelegationEntity, { id }, { endsOn: end.endsOn, revokedAt }));
      await recordAdministrativeAct(tx, {
        act: 'delegationEnded',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'delegation', id },
        reason,
        detail: { endsOn: end.endsOn, atOnce: end.atOnce, before: row.ends_on },
      });
    });
  }
}
