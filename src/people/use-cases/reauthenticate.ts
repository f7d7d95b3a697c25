import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/errors.js';
import type { SignedInPerson } from '../sign-in/actor.js';
import { Passwords } from '../sign-in/passwords.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';

/** Asks a signed-in person for the password again: before signing and publishing, and before changing the password. */
@Injectable()
export class Reauthenticate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * @returns the moment from which the session counts as fresh
   * @throws NotAllowed('passwordWrong'), TooManyRequests
   */
  async run(person: SignedInPerson, password: string, address: string): Promise<Date> {
    const admission = await this.throttle.admit(person.username, address);
    const [row] = await this.database.query<{ password_hash: string }>({
      name: 'people.passwordOfId',
      text: 'SELECT password_hash FROM yuantou.person WHERE id = $1 AND disabled_at IS NULL',
      values: [person.personId],
    });
    if (!(await this.passwords.matches(row?.password_hash, password))) throw new NotAllowed('passwordWrong');
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      await this.throttle.succeeded(tx, admission);
      await tx.execute({
        name: 'people.freshenSession',
        text: 'UPDATE yuantou.session SET reauthenticated_at = $2 WHERE id = $1 AND revoked_at IS NULL',
        values: [person.sessionId, now],
      });
    });
    return now;
  }
}
