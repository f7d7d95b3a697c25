import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import type { SignedInPerson } from '../sign-in/actor.js';

@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(person: SignedInPerson): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      await tx.execute({
        name: 'people.endSession',
        text: 'UPDATE yuantou.session SET revoked_at = $2 WHERE id = $1',
        values: [person.sessionId, now],
      });
      await recordAdministrativeAct(tx, {
        act: 'signedOut',
        at: now,
        personId: person.personId,
        subject: { kind: 'person', id: person.personId },
        detail: {},
      });
    });
  }
}
