import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { TooManyRequests } from '../../platform/errors.js';
import { ATTEMPT_KINDS, networkOf, recentFailures, secondsToWait } from '../rules/throttle.js';
import type { AttemptKind, Attempts, AttemptsByKind } from '../rules/throttle.js';

interface AttemptsRow {
  kind: AttemptKind;
  failures: number;
  last_failed_at: Date | null;
  last_succeeded_at: Date | null;
}

/** An attempt that may be tried, and what was known before it. */
export interface Admission {
  keys: Keys;
  at: Date;
  before: AttemptsByKind;
}

type Keys = Record<AttemptKind, Buffer>;

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
  async admit(account: string, address: string): Promise<Admission> {
    const at = this.clock.now();
    const keys = keysOf(account, address);
    const before = await this.database.independently(() =>
      this.database.transaction(async (tx) => {
        const attempts = await lockAttempts(tx, keys, at);
        const wait = secondsToWait(attempts, at);
        // Rolled back: names that a guesser makes up while waiting leave no rows behind.
        if (wait > 0) throw new TooManyRequests('signInSlowedDown', wait);
        await countFailure(tx, keys, attempts, at);
        return attempts;
      }),
    );
    return { keys, at, before };
  }

  /** Takes the failure of `admit` back; from now on the address is one from which this account signs in. */
  async succeeded(tx: Tx, { keys, at, before }: Admission): Promise<void> {
    await tx.execute({
      name: 'people.attemptSucceeded',
      // The moment of the last failure goes back too, unless another attempt has failed since.
      text: `
        WITH locked AS (
          SELECT t.kind, t.key, v.failed_before
          FROM unnest($1::text[], $2::bytea[], $3::timestamptz[]) AS v (kind, key, failed_before)
          JOIN yuantou.sign_in_throttle t USING (kind, key)
          ORDER BY t.kind FOR UPDATE OF t
        )
        UPDATE yuantou.sign_in_throttle t SET
          failures = CASE t.kind WHEN 'pair' THEN 0 ELSE greatest(t.failures - 1, 0) END,
          last_failed_at = CASE WHEN t.last_failed_at = $4 THEN locked.failed_before ELSE t.last_failed_at END,
          last_succeeded_at = CASE t.kind WHEN 'pair' THEN $4::timestamptz ELSE t.last_succeeded_at END
        FROM locked WHERE (t.kind, t.key) = (locked.kind, locked.key)`,
      values: [
        ATTEMPT_KINDS,
        ATTEMPT_KINDS.map((kind) => keys[kind]),
        ATTEMPT_KINDS.map((kind) => before[kind].lastFailedAt),
        at,
      ],
    });
  }

  /** Forgets a portion of what no longer counts; rows that are in use at this moment are left for the next time. */
  async sweep(tx: Tx): Promise<void> {
    const now = this.clock.now().getTime();
    await tx.execute({
      name: 'people.sweepAttempts',
      text: `
        DELETE FROM yuantou.sign_in_throttle WHERE (kind, key) IN (
          SELECT kind, key FROM yuantou.sign_in_throttle
          WHERE touched_at < $1 AND (last_succeeded_at IS NULL OR last_succeeded_at < $2)
          ORDER BY touched_at LIMIT 500 FOR UPDATE SKIP LOCKED)`,
      values: [new Date(now - DAY_MS), new Date(now - 30 * DAY_MS)],
    });
  }
}

function keysOf(account: string, address: string): Keys {
  const network = networkOf(address);
  return { account: digest(account), address: digest(network), pair: digest(`${account}\u0000${network}`) };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}

/** The three rows, made where missing and locked in one order, so that parallel attempts queue and never deadlock. */
async function lockAttempts(tx: Tx, keys: Keys, now: Date): Promise<AttemptsByKind> {
  const rows = await tx.query<AttemptsRow>({
    name: 'people.lockAttempts',
    text: `
      INSERT INTO yuantou.sign_in_throttle (kind, key, touched_at)
      VALUES ('account', $1, $4), ('address', $2, $4), ('pair', $3, $4)
      ON CONFLICT ON CONSTRAINT sign_in_throttle_pkey DO UPDATE SET touched_at = excluded.touched_at
      RETURNING kind, failures, last_failed_at, last_succeeded_at`,
    values: [keys.account, keys.address, keys.pair, now],
  });
  const attempts: AttemptsByKind = { account: NONE, address: NONE, pair: NONE };
  for (const row of rows) {
    attempts[row.kind] = {
      failures: row.failures,
      lastFailedAt: row.last_failed_at,
      lastSucceededAt: row.last_succeeded_at,
    };
  }
  return attempts;
}

async function countFailure(tx: Tx, keys: Keys, attempts: AttemptsByKind, now: Date): Promise<void> {
  await tx.execute({
    name: 'people.countAttempt',
    text: `
      UPDATE yuantou.sign_in_throttle t SET last_failed_at = $4, failures = v.failures
      FROM unnest($1::text[], $2::bytea[], $3::integer[]) AS v (kind, key, failures)
      WHERE (t.kind, t.key) = (v.kind, v.key)`,
    values: [
      ATTEMPT_KINDS,
      ATTEMPT_KINDS.map((kind) => keys[kind]),
      ATTEMPT_KINDS.map((kind) => recentFailures(kind, attempts[kind], now) + 1),
      now,
    ],
  });
}
