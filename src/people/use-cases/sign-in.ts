import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Statement } from '../../platform/database/database.js';
import { Unauthenticated } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { Passwords } from '../sign-in/passwords.js';
import { SignInSettings } from '../sign-in/sign-in-settings.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import type { Admission } from '../sign-in/sign-in-throttle.js';
import { newToken, tokenHash } from '../sign-in/tokens.js';

interface PasswordRow {
  id: string;
  password_hash: string;
}

/** Opens a session. Every sign-in makes a new one; what an attacker may have planted beforehand is never taken up. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
    private readonly settings: SignInSettings,
  ) {}

  /**
   * @returns the token for the cookie; it is stored nowhere
   * @throws Unauthenticated('signInFailed') alike for an unknown name, a wrong password and a disabled person;
   *   TooManyRequests
   */
  async run(username: string, password: string, address: string): Promise<string> {
    const account = username.trim().toLowerCase();
    const admission = await this.throttle.admit(account, address);
    const [person] = await this.database.query<PasswordRow>({
      name: 'people.passwordOf',
      text: 'SELECT id, password_hash FROM yuantou.person WHERE username = $1 AND disabled_at IS NULL',
      values: [account],
    });
    const matched = await this.passwords.matches(person?.password_hash, password);
    if (!person || !matched) throw new Unauthenticated('signInFailed');
    return this.openSession(person.id, admission);
  }

  private async openSession(personId: string, admission: Admission): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      const [opened] = await Promise.all([
        tx.execute(this.insertSession(personId, token, now)),
        this.throttle.succeeded(tx, admission),
        this.throttle.sweep(tx),
        tx.execute({
          name: 'people.sweepSessions',
          text: 'DELETE FROM yuantou.session WHERE person_id = $1 AND (expires_at <= $2 OR revoked_at IS NOT NULL)',
          values: [personId, now],
        }),
        recordAdministrativeAct(tx, {
          act: 'signedIn',
          at: now,
          personId,
          subject: { kind: 'person', id: personId },
          detail: {},
        }),
      ]);
      if (opened === 0) throw new Unauthenticated('signInFailed');
    });
    return token;
  }

  /** FOR SHARE: a person who is being disabled at this moment gets no session that would outlive it. */
  private insertSession(personId: string, token: string, now: Date): Statement {
    const expiresAt = new Date(now.getTime() + this.settings.sessionHours * 3600_000);
    return {
      name: 'people.openSession',
      text: `
        INSERT INTO yuantou.session (id, token_hash, person_id, created_at, last_seen_at, expires_at, reauthenticated_at)
        SELECT $1, $2, p.id, $4, $4, $5, $4 FROM yuantou.person p WHERE p.id = $3 AND p.disabled_at IS NULL FOR SHARE`,
      values: [uuidv7(now), tokenHash(token), personId, now, expiresAt],
    };
  }
}
