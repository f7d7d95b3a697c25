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
