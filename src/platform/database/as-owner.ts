import { Database } from './database.js';
import type { Tx } from './database.js';
import { createPool } from './pools.js';
import { ownerLock } from './prepare-database.js';

/** One transaction with the rights of the owner, never beside a migration. Gives up after 10 s of waiting for locks. */
export async function asOwner<T>(ownerUrl: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  // A connection that is lost is reported by the statement that needed it.
  const pool = createPool(ownerUrl, 1, () => undefined);
  try {
    return await new Database(pool).transaction(async (tx) => {
      await tx.execute({ text: `SET LOCAL lock_timeout = '10s'` });
      await tx.execute({ text: `SET LOCAL statement_timeout = '60s'` });
      await tx.query({ text: 'SELECT pg_advisory_xact_lock($1)', values: [ownerLock] });
      return work(tx);
    });
  } finally {
    await pool.end();
  }
}
