import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotFound } from '../../platform/errors.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { ApiClientEntity } from '../api-client.entity.js';
import { EntityWrites } from '../entity-writes.js';
import type { Actor } from '../sign-in/actor.js';
import { Passwords } from '../sign-in/passwords.js';
import { newToken } from '../sign-in/tokens.js';
import { endClientTokens } from './end-sessions.js';

/** The first secret of an API client, or a new one in place of one that may have leaked. */
@Injectable()
export class IssueClientSecret {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
    private readonly passwords: Passwords,
  ) {}

  /**
   * @returns the secret, which is shown once; the old one and its tokens end
   * @throws NotFound; Conflict('alreadyDisabled')
   */
  async run(actor: Actor, id: string, reason: string): Promise<string> {
    const now = this.clock.now();
    const clientSecret = newToken();
    const secretHash = await this.passwords.hash(clientSecret);
    await this.database.transaction(async (tx) => {
      const [client] = await tx.query<{ disabled_at: Date | null }>({
        text: 'SELECT disabled_at FROM yuantou.api_client WHERE id = $1 FOR UPDATE',
        values: [id],
      });
      if (!client) throw new NotFound();
      if (client.disabled_at) throw new Conflict('alreadyDisabled');
      await tx.execute(this.writes.update(ApiClientEntity, { id }, { secretHash }));
      await endClientTokens(tx, id, now);
      await recordAdministrativeAct(tx, {
        act: 'clientSecretIssued',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'apiClient', id },
        reason,
        detail: {},
      });
    });
    return clientSecret;
  }
}
