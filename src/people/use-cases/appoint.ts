import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { AppointmentEntity } from '../appointment.entity.js';
import { EntityWrites } from '../entity-writes.js';
import { mayBeHeldIn } from '../rules/roles.js';
import type { Role, UnitKind } from '../rules/roles.js';
import type { Actor } from '../sign-in/actor.js';
import { tellPostsChanged } from '../tell-posts-changed.js';
import { explainViolations } from './violations.js';

export interface NewAppointment {
  personId: string;
  unitId: string;
  role: Role;
  post: string;
  startsOn: string;
  endsOn: string | null;
}

@Injectable()
export class Appoint {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
  ) {}

  /** @returns its id. @throws Refused('appointmentRefused'); Conflict('alreadyAppointed' | 'administratorsSeparate') */
  run(actor: Actor, appointment: NewAppointment): Promise<string> {
    const now = this.clock.now();
    const id = uuidv7(now);
    const appointed = this.database.transaction(async (tx) => {
      const issues = await this.issuesWith(tx, actor, appointment);
      if (issues.length > 0) throw new Refused('appointmentRefused', issues);
      await tx.execute(this.writes.insert(AppointmentEntity, { ...appointment, id, createdAt: now, revokedAt: null }));
      await recordAdministrativeAct(tx, {
        act: 'appointed',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'appointment', id },
        detail: { ...appointment },
      });
      tellPostsChanged(tx, [appointment.unitId]);
      return id;
    });
    return explainViolations(appointed, {
      appointment_identical_excl: { code: 'alreadyAppointed', pointer: '/role' },
      appointment_separation_excl: { code: 'administratorsSeparate', pointer: '/role' },
    });
  }

  private async issuesWith(tx: Tx, actor: Actor, appointment: NewAppointment): Promise<Issue[]> {
    const { personId, unitId, role, startsOn, endsOn } = appointment;
    const [found] = await tx.query<{ kind: UnitKind | null; person_open: boolean }>({
      text: `
        SELECT (SELECT kind FROM yuantou.unit WHERE id = $1 AND disabled_at IS NULL FOR SHARE) AS kind,
          EXISTS (SELECT FROM yuantou.person WHERE id = $2 AND disabled_at IS NULL) AS person_open`,
      values: [unitId, personId],
    });
    const issues: Issue[] = [];
    if (personId === actor.personId) issues.push({ code: 'notOneself', pointer: '/personId' });
    if (!found?.person_open) issues.push({ code: 'personNotFound', pointer: '/personId' });
    if (!found?.kind) issues.push({ code: 'unitNotFound', pointer: '/unitId' });
    else if (!mayBeHeldIn(role, found.kind)) issues.push({ code: 'roleNotInUnitKind', pointer: '/role' });
    if (endsOn !== null && endsOn < startsOn) issues.push({ code: 'endsBeforeItStarts', pointer: '/endsOn' });
    return issues;
  }
}
