import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { shanghaiDate } from '../rules/today.js';
import { sessionByToken } from './credentials.queries.js';
import type { SessionRow } from './credentials.queries.js';
import { SignInSettings } from './sign-in-settings.js';
import { tokenHash } from './tokens.js';

/** The session that a cookie stands for, read afresh: one statement. */
@Injectable()
export class SessionLookup {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: SignInSettings,
  ) {}

  /** @returns undefined when it has ended, was revoked, sat idle too long, or its person was disabled */
  async find(token: string): Promise<SessionRow | undefined> {
    const now = this.clock.now();
    const rows = await this.database.query<SessionRow>(
      sessionByToken(tokenHash(token), now, shanghaiDate(now), this.settings.sessionIdleMinutes),
    );
    return rows[0];
  }
}
