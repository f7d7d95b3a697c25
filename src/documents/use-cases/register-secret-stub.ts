import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { uuidv7 } from '../../platform/ids.js';

/** Registers that a document which bears a secrecy mark is handled off-line; not a word of it comes here (1-product). */
@Injectable()
export class RegisterSecretStub {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run({ unitId, personId, appointmentId }: Actor): Promise<{ id: string; registeredAt: Date }> {
    const registeredAt = this.clock.now();
    const id = uuidv7(registeredAt);
    await this.database.transaction((tx) =>
      tx.execute({
        name: 'documents.insertSecretStub',
        text: `INSERT INTO yuantou.secret_stub (id, unit_id, person_id, appointment_id, registered_at)
          VALUES ($1, $2, $3, $4, $5)`,
        values: [id, unitId, personId, appointmentId, registeredAt],
      }),
    );
    return { id, registeredAt };
  }
}
