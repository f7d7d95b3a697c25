import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/errors.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { passwordIssues } from '../rules/password.js';
import type { SignedInPerson } from '../sign-in/actor.js';
import { Passwords } from '../sign-in/passwords.js';
import { Reauthenticate } from './reauthenticate.js';

export interface PasswordChange {
  currentPassword: string;
  newPassword: string;
}

/** Replaces one's own password, and ends every other session: whoever knew the old one is out. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly reauthenticate: Reauthenticate,
  ) {}

  /** @throws Refused('passwordRefused') with what is wrong with the new one; NotAllowed('passwordWrong') */
  async run(person: SignedInPerson, change: PasswordChange, address: string): Promise<void> {
    const issues = passwordIssues(change.newPassword, person.username, '/newPassword');
    if (change.newPassword === change.currentPassword)
      issues.push({ code: 'passwordUnchanged', pointer: '/newPassword' });
    if (issues.length > 0) throw new Refused('passwordRefused', issues);
    await this.reauthenticate.run(person, change.currentPassword, address);
    const hash = await this.passwords.hash(change.newPassword);
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      await tx.execute({
        text: 'UPDATE yuantou.person SET password_hash = $2, password_temporary = false WHERE id = $1',
        values: [person.personId, hash],
      });
      await tx.execute({
        text: 'UPDATE yuantou.session SET revoked_at = $3 WHERE person_id = $1 AND id <> $2 AND revoked_at IS NULL',
        values: [person.personId, person.sessionId, now],
      });
      await recordAdministrativeAct(tx, {
        act: 'passwordChanged',
        at: now,
        personId: person.personId,
        subject: { kind: 'person', id: person.personId },
        detail: {},
      });
    });
  }
}
