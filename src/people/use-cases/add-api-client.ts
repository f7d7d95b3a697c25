import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { ApiClientEntity } from '../api-client.entity.js';
import { EntityWrites } from '../entity-writes.js';
import type { MachineScope } from '../rules/scopes.js';
import type { Actor } from '../sign-in/actor.js';
import { Passwords } from '../sign-in/passwords.js';
import { newToken } from '../sign-in/tokens.js';
import { explainViolations } from './violations.js';

export interface NewApiClient {
  clientId: string;
  name: string;
  unitId: string;
  scopes: MachineScope[];
}

@Injectable()
export class AddApiClient {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writes: EntityWrites,
    private readonly passwords: Passwords,
  ) {}

  /**
   * @returns the id; nobody knows the secret until one is issued
   * @throws Refused('apiClientRefused'); Conflict('clientIdTaken')
   */
  async run(actor: Actor, client: NewApiClient): Promise<string> {
    const now = this.clock.now();
    const id = uuidv7(now);
    const secretHash = await this.passwords.hash(newToken());
    const added = this.database.transaction(async (tx) => {
      const units = await tx.execute({
        text: `SELECT 1 FROM yuantou.unit WHERE id = $1 AND kind <> 'government' AND disabled_at IS NULL FOR SHARE`,
        values: [client.unitId],
      });
      if (units === 0) throw new Refused('apiClientRefused', [{ code: 'unitNotFound', pointer: '/unitId' }]);
      await tx.execute(
        this.writes.insert(ApiClientEntity, { ...client, id, secretHash, createdAt: now, disabledAt: null }),
      );
      await recordAdministrativeAct(tx, {
        act: 'apiClientAdded',
        at: now,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'apiClient', id },
        detail: { ...client },
      });
      return id;
    });
    return explainViolations(added, { api_client_client_id_key: { code: 'clientIdTaken', pointer: '/clientId' } });
  }
}
