import { Pool, types } from 'pg';
import type { PoolConfig } from 'pg';
import type { DataSource } from 'typeorm';

const oid = { int8: 20, date: 1082, timestamptz: 1184, int8Array: 1016, dateArray: 1182 } as const;

/** What node-postgres calls a parser; it types its own as returning anything. */
type Parser = (text: string) => unknown;

/**
 * bigint → number while exact (else the digits as text), date → 'YYYY-MM-DD': a date has no time zone, and a JavaScript
 * Date would give it one.
 */
export const parsers: NonNullable<PoolConfig['types']> = {
  getTypeParser: (id: number, format?: 'text' | 'binary'): Parser => {
    if (id === oid.int8) return toNumber;
    if (id === oid.date) return (text) => text;
    if (id === oid.timestamptz) return toInstant;
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

/** As PostgreSQL writes an instant in a session of any zone of whole hours: `2026-11-28 14:33:54.123456+08`. */
const INSTANT = /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d$/;

/** Lists are full of instants, and the library's own parser takes long over each; it keeps the rare forms. */
function toInstant(text: string): unknown {
  if (!INSTANT.test(text)) return parserOf(oid.timestamptz)(text);
  const zone = text.length - 3;
  const offset = numberIn(text, zone + 1, zone + 3) * (text[zone] === '-' ? -1 : 1);
  const milliseconds = zone > 20 ? numberIn(text.slice(20, zone).padEnd(3, '0'), 0, 3) : 0;
  const day = [numberIn(text, 0, 4), numberIn(text, 5, 7) - 1, numberIn(text, 8, 10)] as const;
  const hour = numberIn(text, 11, 13) - offset;
  return new Date(Date.UTC(...day, hour, numberIn(text, 14, 16), numberIn(text, 17, 19), milliseconds));
}

/** Decimal digits alone. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
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
  return outliving(pool);
}

/** The pool under TypeORM: named prepared statements, COMMIT's tag and pipelining need pg itself. */
export function poolOf(dataSource: DataSource): Pool {
  const { driver } = dataSource;
  // PostgresDriver is the only driver configured; it keeps its pool in `master` and types it as anything.
  return outliving((driver as unknown as { master: Pool }).master);
}

/**
 * A connection that ends while it is lent out and no statement is under way has nobody to tell, and would end the process:
 * the next statement on it fails, and says why.
 */
function outliving(pool: Pool): Pool {
  return pool.on('connect', (client) => client.on('error', () => undefined));
}
