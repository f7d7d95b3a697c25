import { DatabaseError } from 'pg';
import { Conflict } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';

/** Turns the constraint that the database enforced into an answer. Whatever is not named here is a bug and stays one. */
export async function explainViolations<T>(work: Promise<T>, byConstraint: Record<string, Issue>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const issue = error instanceof DatabaseError ? byConstraint[error.constraint ?? ''] : undefined;
    if (issue) throw new Conflict(issue.code, [issue]);
    throw error;
  }
}
