import { DatabaseError } from 'pg';
import { Database } from './database.js';
import type { Tx } from './database.js';
import { createPool } from './pools.js';
import { ownerLock } from './prepare-database.js';

const TRIES = 3;

/**
 * One transaction with the rights of the owner, never beside a migration. Gives up after 10 s of waiting for locks. Where
 * its locks cross those of a job it is undone, and done again.
 */
export async function asOwner<T>(ownerUrl: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  // A connection that is lost is reported by the statement that needed it.
  const pool = createPool(ownerUrl, 1, () => undefined);
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        return await new Database(pool).transaction((tx) => locked(tx, work));
      } catch (error) {
        if (tries === TRIES || !isDeadlock(error)) throw error;
      }
    }
  } finally {
    await pool.end();
  }
}

async function locked<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  await tx.execute({ text: `SET LOCAL lock_timeout = '10s'` });
  await tx.execute({ text: `SET LOCAL statement_timeout = '60s'` });
  await tx.query({ text: 'SELECT pg_advisory_xact_lock($1)', values: [ownerLock] });
  return work(tx);
}

const isDeadlock = (error: unknown): boolean => error instanceof DatabaseError && error.code === '40P01';
