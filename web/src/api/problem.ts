/** One reason why something was refused: what, by which clause, how to mend it, who can. */
export interface Issue {
  code: string;
  message: string;
  pointer?: string;
  clause?: string;
  fix?: string;
  owner?: string;
}

/** A refusal as the server words it (RFC 9457), already in the reader's language. `status` 0: nothing answered. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly issues: readonly Issue[],
    readonly extra: Readonly<Record<string, unknown>>,
  ) {
    super(detail);
  }
}

export function problemOf(status: number, body: unknown): Problem {
  if (!isRecord(body)) return new Problem(status, status === 0 ? 'unreachable' : 'unreadable', '', [], {});
  const { code, detail, issues, ...extra } = body;
  return new Problem(status, text(code), text(detail), Array.isArray(issues) ? issues.filter(isIssue) : [], extra);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIssue(value: unknown): value is Issue {
  return isRecord(value) && typeof value['code'] === 'string' && typeof value['message'] === 'string';
}

/** Nothing answered, or not now: worth trying again. */
const PASSING = [0, 408, 429, 500, 502, 503, 504];

export const isPassing = (error: Error): boolean => error instanceof Problem && PASSING.includes(error.status);

/**
 * What is said instead of a screen that could not be read. Where it was there and only the way to the server is disturbed
 * it stays, and with it what somebody is writing.
 */
export function faultOf({ data, error }: { data: unknown; error: Error | null }): Error | null {
  return error !== null && data !== undefined && isPassing(error) ? null : error;
}
