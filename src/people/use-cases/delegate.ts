import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { DelegationEntity } from '../delegation.entity.js';
import { EntityWrites } from '../entity-writes.js';
import { delegationIssues, isSignerRole } from '../rules/delegation.js';
import type { AppointmentFacts } from '../rules/delegation.js';
import { shanghaiDate } from '../rules/today.js';
import type { Actor } from '../sign-in/actor.js';
import { explainViolations } from './violations.js';

export interface NewDelegation {
  fromAppointmentId: string;
  toAppointmentId: string;
  startsOn: string;
  endsOn: string;
}

@Injectable()
export class Delegate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
  ) {}

  /** @returns its id. @throws Refused('delegationRefused'); Conflict('alreadyDelegated') */
  run(actor: Actor, delegation: NewDelegation, reason: string): Promise<string> {
    const now = this.clock.now();
    const id = uuidv7(now);
    const delegated = this.database.transaction(async (tx) => {
      const rows = await tx.query<AppointmentFacts>({
        text: `SELECT id, person_id AS "personId", unit_id AS "unitId", role, starts_on AS "startsOn", ends_on AS "endsOn"
          FROM yuantou.appointment WHERE id = ANY ($1::uuid[]) AND revoked_at IS NULL FOR SHARE`,
        values: [[delegation.fromAppointmentId, delegation.toAppointmentId]],
      });
      const from = rows.find((row) => row.id === delegation.fromAppointmentId);
      const to = rows.find((row) => row.id === delegation.toAppointmentId);
      const issues = delegationIssues({ from, to, ...delegation, today: shanghaiDate(now), by: actor });
      if (!from || !to || !isSignerRole(from.role) || !isSignerRole(to.role) || issues.length > 0) {
        throw new Refused('delegationRefused', issues);
      }
      await tx.execute(
        this.writes.insert(DelegationEntity, {
          ...delegation,
          id,
          unitId: from.unitId,
          signerKind: from.role,
          toRole: to.role,
          createdAt: now,
          revokedAt: null,
        }),
      );
      await recordAdministrativeAct(tx, {
        act: 'delegated',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'delegation', id },
        reason,
        detail: { ...delegation },
      });
      return id;
    });
    return explainViolations(delegated, {
      delegation_identical_excl: { code: 'alreadyDelegated', pointer: '/toAppointmentId' },
    });
  }
}
