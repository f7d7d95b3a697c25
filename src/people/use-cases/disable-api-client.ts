import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotFound } from '../../platform/errors.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { ApiClientEntity } from '../api-client.entity.js';
import { EntityWrites } from '../entity-writes.js';
import type { Actor } from '../sign-in/actor.js';
import { endClientTokens } from './end-sessions.js';

@Injectable()
export class DisableApiClient {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
  ) {}

  /** Ends every token of the client at once. @throws NotFound; Conflict('alreadyDisabled') */
  run(actor: Actor, id: string, reason: string): Promise<void> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const [client] = await tx.query<{ disabled_at: Date | null }>({
        text: 'SELECT disabled_at FROM yuantou.api_client WHERE id = $1 FOR UPDATE',
        values: [id],
      });
      if (!client) throw new NotFound();
      if (client.disabled_at) throw new Conflict('alreadyDisabled');
      await tx.execute(this.writes.update(ApiClientEntity, { id }, { disabledAt: now }));
      await endClientTokens(tx, id, now);
      await recordAdministrativeAct(tx, {
        act: 'apiClientDisabled',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'apiClient', id },
        reason,
        detail: {},
      });
    });
  }
}
