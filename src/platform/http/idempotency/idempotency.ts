import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import type { Statement, Tx } from '../../database/database.js';
import { Conflict, Malformed, Refused } from '../../errors.js';

/** What a first answer leaves behind and a replay sends again, byte for byte. */
export interface StoredAnswer {
  readonly status: number;
  /** Only headers that belong to the answer, such as ETag and Location. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface KeyedRequest {
  /** `person:<id>` or `client:<id>`: a key belongs to one of them. */
  readonly holder: string;
  /** Method and route pattern. */
  readonly route: string;
  readonly key: string;
  /** SHA-256 over everything that makes two requests the same. */
  readonly requestHash: Buffer;
}

export const keptDays = 7;

/** The header's value. @throws Malformed unless 1 to 255 visible ASCII characters. */
export function keyOf(header: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw new Malformed('malformedIdempotencyKey', [{ code: 'malformedIdempotencyKey' }]);
}

/**
 * One act per key. The stored answer is written in the transaction of the act itself: either both stand or neither, so
 * a retry after a lost reply finds out what happened.
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @param act runs inside the transaction that also keeps its answer; when it throws nothing is kept
   * @param authoriseReplay throws when the caller may no longer see the answer
   * @throws Conflict('idempotencyKeyInUse') while another request with this key runs
   * @throws Refused('idempotencyKeyReused') when the key was used for another request
   */
  async once(
    request: KeyedRequest,
    act: () => Promise<StoredAnswer>,
    authoriseReplay: () => Promise<void> = async () => undefined,
  ): Promise<StoredAnswer & { replayed: boolean }> {
    const hash = keyHash(request);
    return this.database.transaction(async (tx) => {
      const stored = await claim(tx, hash);
      if (stored) {
        if (!stored.request_hash.equals(request.requestHash)) throw new Refused('idempotencyKeyReused', []);
        await authoriseReplay();
        tx.post(markReplayed(hash, this.clock.now()));
        const { status, headers, body } = stored;
        return { status, headers, body, replayed: true };
      }
      const fresh = await act();
      if (fresh.status >= 200 && fresh.status < 300) tx.post(keep(hash, request.requestHash, fresh, this.clock.now()));
      return { ...fresh, replayed: false };
    });
  }

  /** Forgets what is older than seven days, in portions. @returns how many answers were forgotten */
  purge(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - keptDays * 24 * 3600_000);
    return this.database.transaction((tx) =>
      tx.execute({
        name: 'idempotency-purge',
        text: `DELETE FROM yuantou.idempotency_keys WHERE key_hash IN (
                 SELECT key_hash FROM yuantou.idempotency_keys WHERE created_at < $1 LIMIT 5000)`,
        values: [before],
      }),
    );
  }
}

interface Row extends StoredAnswer {
  request_hash: Buffer;
}

/** Claims the key for this transaction and looks for its answer. */
async function claim(tx: Tx, hash: Buffer): Promise<Row | undefined> {
  const [row] = await tx.query<{ claimed: boolean } & (Row | { request_hash: null })>({
    name: 'idempotency-claim',
    text: 'SELECT * FROM yuantou.claim_idempotency_key($1::bigint, $2::bytea)',
    values: [String(hash.readBigInt64BE(0)), hash],
  });
  if (!row?.claimed) throw new Conflict('idempotencyKeyInUse');
  return row.request_hash === null ? undefined : row;
}

/** A replay writes too, so that its COMMIT waits for the standby as the first one should have (6-safety). */
function markReplayed(hash: Buffer, now: Date): Statement {
  return {
    name: 'idempotency-replayed',
    text: 'UPDATE yuantou.idempotency_keys SET replayed_at = $2 WHERE key_hash = $1',
    values: [hash, now],
  };
}

function keep(hash: Buffer, requestHash: Buffer, answer: StoredAnswer, now: Date): Statement {
  return {
    name: 'idempotency-keep',
    text: `INSERT INTO yuantou.idempotency_keys (key_hash, request_hash, status, headers, body, created_at)
           VALUES ($1, $2, $3, $4, $5, $6)`,
    values: [hash, requestHash, answer.status, answer.headers, answer.body, now],
  };
}

function keyHash({ holder, route, key }: KeyedRequest): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([holder, route, key]))
    .digest();
}
