import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { TooManyRequests } from '../../platform/errors.js';
import { FAILURE_WINDOW_MS, networkOf, secondsToWait } from '../rules/throttle.js';
import type { Attempts } from '../rules/throttle.js';

type Kind = 'account' | 'address' | 'pair';

interface AttemptsRow {
  kind: Kind;
  failures: number;
  last_failed_at: Date | null;
  last_succeeded_at: Date | null;
}

const DAY_MS = 24 * 3600_000;
const NONE: Attempts = { failures: 0, lastFailedAt: null, lastSucceededAt: null };

/** Slows down guessing, per account and per address, for people's passwords and clients' secrets alike. */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts the attempt as failed before it is tried, so that a thousand at once do not all slip through; `succeeded`
   * takes that back. Stands by itself, even if the caller's transaction rolls back.
   * @throws TooManyRequests with the seconds to wait; such an attempt is not counted
   */
  async admit(account: string, address: string): Promise<void> {
    const now = this.clock.now();
    const keys = keysOf(account, address);
    const wait = await this.database.independently(() =>
      this.database.transaction(async (tx) => {
        const seconds = secondsToWait(await lockAttempts(tx, keys, now), now);
        if (seconds === 0) await countFailure(tx, keys, now);
        return seconds;
      }),
    );
    if (wait > 0) throw new TooManyRequests('signInSlowedDown', wait);
  }

  /** Takes the failure of `admit` back; from now on the address is one from which this account signs in. */
  async succeeded(tx: Tx, account: string, address: string): Promise<void> {
    const { account: a, address: b, pair } = keysOf(account, address);
    const now = this.clock.now();
    await tx.execute({
      name: 'people.attemptSucceeded',
      text: `
        WITH locked AS (
          SELECT kind, key FROM yuantou.sign_in_throttle
          WHERE (kind, key) IN (('account', $1::bytea), ('address', $2::bytea), ('pair', $3::bytea))
          ORDER BY kind FOR UPDATE
        )
        UPDATE yuantou.sign_in_throttle t SET
          failures = CASE t.kind WHEN 'pair' THEN 0 ELSE greatest(t.failures - 1, 0) END,
          last_succeeded_at = CASE t.kind WHEN 'pair' THEN $4::timestamptz ELSE t.last_succeeded_at END
        FROM locked WHERE (t.kind, t.key) = (locked.kind, locked.key)`,
      values: [a, b, pair, now],
    });
  }

  /** Forgets what no longer counts. @returns the number of rows removed */
  sweep(): Promise<number> {
    const now = this.clock.now().getTime();
    return this.database.transaction((tx) =>
      tx.execute({
        name: 'people.sweepAttempts',
        text: `DELETE FROM yuantou.sign_in_throttle WHERE touched_at < $1
          AND (last_succeeded_at IS NULL OR last_succeeded_at < $2)`,
        values: [new Date(now - DAY_MS), new Date(now - 30 * DAY_MS)],
      }),
    );
  }
}

type Keys = Record<Kind, Buffer>;

function keysOf(account: string, address: string): Keys {
  const network = networkOf(address);
  return { account: digest(account), address: digest(network), pair: digest(`${account}\u0000${network}`) };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}

/** The three rows, made where missing and locked in one order, so that parallel attempts queue and never deadlock. */
async function lockAttempts(tx: Tx, keys: Keys, now: Date): Promise<Record<Kind, Attempts>> {
  const rows = await tx.query<AttemptsRow>({
    name: 'people.lockAttempts',
    text: `
      INSERT INTO yuantou.sign_in_throttle (kind, key, touched_at)
      VALUES ('account', $1, $4), ('address', $2, $4), ('pair', $3, $4)
      ON CONFLICT ON CONSTRAINT sign_in_throttle_pkey DO UPDATE SET touched_at = excluded.touched_at
      RETURNING kind, failures, last_failed_at, last_succeeded_at`,
    values: [keys.account, keys.address, keys.pair, now],
  });
  const attempts: Record<Kind, Attempts> = { account: NONE, address: NONE, pair: NONE };
  for (const row of rows) {
    attempts[row.kind] = {
      failures: row.failures,
      lastFailedAt: row.last_failed_at,
      lastSucceededAt: row.last_succeeded_at,
    };
  }
  return attempts;
}

async function countFailure(tx: Tx, keys: Keys, now: Date): Promise<void> {
  await tx.execute({
    name: 'people.countAttempt',
    text: `
      UPDATE yuantou.sign_in_throttle SET last_failed_at = $4,
        failures = CASE WHEN last_failed_at > $5 THEN least(failures + 1, 1000000) ELSE 1 END
      WHERE (kind, key) IN (('account', $1::bytea), ('address', $2::bytea), ('pair', $3::bytea))`,
    values: [keys.account, keys.address, keys.pair, now, new Date(now.getTime() - FAILURE_WINDOW_MS)],
  });
}
