import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotFound } from '../../platform/errors.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { EntityWrites } from '../entity-writes.js';
import { PersonEntity } from '../person.entity.js';
import { differing } from '../rules/differing.js';
import type { Actor } from '../sign-in/actor.js';

/** What may change of a person. The username does not: the record of sign-ins is kept under it. */
export interface PersonChanges {
  name?: string;
  phone?: string | null;
}

@Injectable()
export class ChangePerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
  ) {}

  /** A change to what is there already writes nothing. @throws NotFound; Conflict('alreadyDisabled') */
  run(actor: Actor, id: string, changes: PersonChanges, reason: string): Promise<void> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<Required<PersonChanges> & { disabled: boolean }>({
        text: 'SELECT name, phone, disabled_at IS NOT NULL AS disabled FROM yuantou.person WHERE id = $1 FOR UPDATE',
        values: [id],
      });
      if (!row) throw new NotFound();
      const { disabled, ...person } = row;
      if (disabled) throw new Conflict('alreadyDisabled');
      const { before, after } = differing<PersonChanges>(person, changes);
      if (Object.keys(after).length === 0) return;
      await tx.execute(this.writes.update(PersonEntity, { id }, after));
      await recordAdministrativeAct(tx, {
        act: 'personChanged',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'person', id },
        reason,
        detail: { before, after },
      });
    });
  }
}
