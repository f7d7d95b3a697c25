import { Pool, types } from 'pg';
import type { PoolConfig } from 'pg';
import type { DataSource } from 'typeorm';

const oid = { int8: 20, date: 1082, int8Array: 1016, dateArray: 1182 } as const;

/** What node-postgres calls a parser; it types its own as returning anything. */
type Parser = (text: string) => unknown;

/**
 * bigint → number while exact (else the digits as text), date → 'YYYY-MM-DD': a date has no time zone, and a JavaScript
 * Date would give it one.
 */
const parsers: PoolConfig['types'] = {
  getTypeParser: (id: number, format?: 'text' | 'binary'): Parser => {
    if (id === oid.int8) return toNumber;
    if (id === oid.date) return (text) => text;
    if (id === oid.int8Array) return (text) => textArray(text).map(toNumber);
    if (id === oid.dateArray) return textArray;
    return parserOf(id, format);
  },
};

function parserOf(id: number, format: 'text' | 'binary' = 'text'): Parser {
  // Its list of type numbers lacks those of arrays.
  return types.getTypeParser(id, format) as Parser;
}

function textArray(text: string): string[] {
  // What the parser of text[] (type 1009) returns.
  return parserOf(1009)(text) as string[];
}

function toNumber(text: string): number | string {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
}

/** What every pool of ours shares, TypeORM's included. Nothing is set at session level: a pooler may stand between. */
export function poolSettings(size: number): PoolConfig {
  return {
    max: size,
    types: parsers,
    // Statements that are issued without awaiting travel in one flight (database.ts).
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    allowExitOnIdle: false,
  };
}

export function createPool(url: string, size: number, onError: (error: Error) => void): Pool {
  const pool = new Pool({ connectionString: url, ...poolSettings(size) });
  // Without a listener an idle connection that the server closes would end the process.
  pool.on('error', onError);
  return pool;
}

/** The pool under TypeORM: named prepared statements, COMMIT's tag and pipelining need pg itself. */
export function poolOf(dataSource: DataSource): Pool {
  const { driver } = dataSource;
  // PostgresDriver is the only driver configured; it keeps its pool in `master` and types it as anything.
  return (driver as unknown as { master: Pool }).master;
}
