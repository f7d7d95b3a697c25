import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotFound, Refused } from '../../platform/errors.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { EntityWrites } from '../entity-writes.js';
import { shanghaiDate } from '../rules/today.js';
import type { Actor } from '../sign-in/actor.js';
import { UnitEntity } from '../unit.entity.js';

interface UseRow {
  disabled_at: Date | null;
  units_below: number;
  appointments: number;
}

@Injectable()
export class DisableUnit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
  ) {}

  /** @throws NotFound; Conflict('alreadyDisabled'); Refused('unitInUse') while units or appointments hang on it */
  run(actor: Actor, id: string, reason: string): Promise<void> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      await tx.execute({ text: 'SELECT 1 FROM yuantou.unit WHERE id = $1 FOR UPDATE', values: [id] });
      const [use] = await tx.query<UseRow>({
        text: `
          SELECT u.disabled_at,
            (SELECT count(*) FROM yuantou.unit c WHERE c.parent_id = u.id AND c.disabled_at IS NULL) AS units_below,
            (SELECT count(*) FROM yuantou.appointment a WHERE a.unit_id = u.id AND a.revoked_at IS NULL
              AND (a.ends_on IS NULL OR a.ends_on >= $2)) AS appointments
          FROM yuantou.unit u WHERE u.id = $1`,
        values: [id, shanghaiDate(now)],
      });
      if (!use) throw new NotFound();
      if (use.disabled_at) throw new Conflict('alreadyDisabled');
      if (use.units_below + use.appointments > 0) {
        const params = { units: use.units_below, appointments: use.appointments };
        throw new Refused('unitInUse', [{ code: 'unitInUse', owner: 'securityAdministrator', params }]);
      }
      await tx.execute(this.writes.update(UnitEntity, { id }, { disabledAt: now }));
      await recordAdministrativeAct(tx, {
        act: 'unitDisabled',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'unit', id },
        reason,
        detail: {},
      });
    });
  }
}
