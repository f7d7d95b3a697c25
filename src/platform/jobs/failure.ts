import { DatabaseError } from 'pg';

/**
 * Why a job failed, for the administrator: who may read this reads no business text, and a message may quote a value. So
 * only what the program itself has written: the kind of error, its code, and the place.
 */
export class JobFailure extends Error {
  constructor(what: string, cause: unknown) {
    super(`${what}: ${describe(cause)}`, { cause });
  }
}

function describe(error: unknown): string {
  if (error instanceof JobFailure) return error.message;
  if (!(error instanceof Error)) return 'not an error';
  if (error instanceof DatabaseError) {
    const at = [error.table, error.constraint].filter((part) => part !== undefined).join(' ');
    return `PostgreSQL ${error.code ?? ''} ${at} ${placeOf(error)}`.replaceAll(/ +/g, ' ').trim();
  }
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.constructor.name}${code} ${placeOf(error)}`.trim();
}

/** The first line of the stack that is ours. */
function placeOf({ stack = '' }: Error): string {
  const line = stack.split('\n').find((one) => /^\s+at .*\/src\//.test(one) && !one.includes('node_modules'));
  return /\/(src\/[^\s)]+)/.exec(line ?? '')?.[1] ?? '';
}
