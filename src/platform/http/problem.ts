import { HttpException } from '@nestjs/common';
import { DatabaseError } from 'pg';
import {
  Conflict,
  Malformed,
  NotAllowed,
  NotFound,
  PreconditionFailed,
  PreconditionRequired,
  Refused,
  TooManyRequests,
  Unauthenticated,
  Unavailable,
} from '../errors.js';
import type { Issue } from '../errors.js';
import { hasMessage, messageOf, sentenceOf } from '../messages/messages.js';
import type { Lang, MessageText } from '../messages/messages.js';

/** What is known about a failure before it is put into words. */
export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly headers: Readonly<Record<string, string>>;
  readonly extra: Readonly<Record<string, unknown>>;
  /** A bug or an outage, to be logged with its cause; everything else is the caller's business. */
  readonly unexpected: boolean;
}

/** RFC 9457 with the members of 5-api. */
export interface Problem {
  /** `urn:yuantou:problem:<code>` */
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Path of the request, without its query. */
  instance: string;
  code: string;
  issues: ProblemIssue[];
  traceId: string;
}

export interface ProblemIssue {
  code: string;
  pointer?: string;
  clause?: string;
  message: string;
  fix?: string;
  owner?: string;
}

export function toProblem(failure: Failure, lang: Lang, instance: string, traceId: string): Problem {
  const { status, code, issues, extra } = failure;
  const text = sentence(failure, lang);
  return {
    type: `urn:yuantou:problem:${code}`,
    title: messageOf(`status.${status}`, lang).message,
    status,
    detail: [text.message, text.fix].filter(Boolean).join(lang === 'en' ? ' ' : ''),
    instance,
    code,
    issues: issues.map((issue) => toProblemIssue(issue, lang)),
    traceId,
    ...extra,
  };
}

export function toProblemIssue(issue: Issue, lang: Lang): ProblemIssue {
  const { message, fix } = sentenceOf(issue.code, lang, issue.params);
  return {
    code: issue.code,
    ...(issue.pointer !== undefined && { pointer: issue.pointer }),
    ...(issue.clause && { clause: issue.clause[lang] }),
    message,
    ...(fix !== undefined && { fix }),
    ...(issue.owner !== undefined && { owner: issue.owner }),
  };
}

/**
 * What the sentence tells of is in `extra`, or in the issue of the same code. Where neither knows it, the first issue
 * speaks for the whole: it was refused for that.
 */
function sentence({ code, issues, extra }: Failure, lang: Lang): MessageText {
  const params = Object.entries(extra).filter((entry): entry is [string, string | number] => isPlain(entry[1]));
  const [first] = issues;
  const same = issues.find((issue) => issue.code === code);
  const text = messageOf(code, lang, { ...same?.params, ...Object.fromEntries(params) });
  const hasGap = `${text.message}${text.fix ?? ''}`.includes('{{');
  return hasGap && first ? sentenceOf(first.code, lang, first.params) : text;
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** Every error becomes one of the documented answers; what is not foreseen is 500 and tells nothing. */
export function toFailure(error: unknown): Failure {
  return (
    fromOurs(error) ??
    fromDatabase(error) ??
    fromStorage(error) ??
    fromFramework(error) ??
    unexpected(500, 'internalError')
  );
}

function fromOurs(error: unknown): Failure | undefined {
  if (error instanceof NotFound) return failure(404, 'notFound');
  if (error instanceof Malformed) return failure(400, error.code, error.issues);
  if (error instanceof Unauthenticated) {
    return failure(401, error.code, error.issues, { 'www-authenticate': 'Bearer realm="yuantou"' });
  }
  if (error instanceof NotAllowed) return failure(403, error.code, error.issues);
  if (error instanceof Conflict) return failure(409, error.code, error.issues, {}, error.extra);
  if (error instanceof PreconditionFailed) return failure(412, error.code, error.issues, {}, error.extra);
  if (error instanceof Refused) return failure(422, error.code, error.issues);
  if (error instanceof PreconditionRequired) return failure(428, error.code, error.issues);
  if (error instanceof TooManyRequests) return failure(429, error.code, [], retryAfter(error.retryAfterSeconds));
  if (error instanceof Unavailable) {
    return { ...failure(503, error.code, [], retryAfter(error.retryAfterSeconds)), unexpected: true };
  }
  return undefined;
}

/** Nets below the checks at the edge. PostgreSQL's words are logged, never sent: they quote content. */
function fromDatabase(error: unknown): Failure | undefined {
  if (!(error instanceof DatabaseError)) return isLostConnection(error) ? databaseUnavailable(5) : undefined;
  const code = error.code ?? '';
  if (code === '23505') return failure(409, 'alreadyExists');
  // Text or numbers that PostgreSQL cannot store, such as the character U+0000 or a malformed id.
  if (['22021', '22P05', '22P02', '22003', '22001', '22007', '22008'].includes(code)) {
    return { ...failure(400, 'malformedValue'), unexpected: true };
  }
  // Deadlock, serialisation, lock or statement timeout: nothing has happened, trying again helps.
  if (['40001', '40P01', '55P03', '57014', '25P03'].includes(code)) return databaseUnavailable(1);
  if (/^(08|53|57P|25006)/.test(code)) return databaseUnavailable(5);
  return undefined;
}

function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'].includes(code)) return true;
  // pg and its pool throw these without a code.
  return /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered)/.test(error.message);
}

/** No room on the disk, no quota, or mounted read-only: somebody else has to mend it, and trying again then helps. */
function fromStorage(error: unknown): Failure | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!['ENOSPC', 'EDQUOT', 'EROFS'].includes(code)) return undefined;
  return { ...failure(503, 'storageUnavailable', [], retryAfter(60)), unexpected: true };
}

function databaseUnavailable(seconds: number): Failure {
  return { ...failure(503, 'databaseUnavailable', [], retryAfter(seconds)), unexpected: true };
}

/** Nest's HttpException, Fastify's errors and those of its plugins carry a status of their own. */
function fromFramework(error: unknown): Failure | undefined {
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status === undefined || status < 400) return undefined;
  if (status >= 500) return unexpected(status === 503 ? 503 : 500, status === 503 ? 'unavailable' : 'internalError');
  const code = { 400: 'malformedRequest', 404: 'notFound', 413: 'tooLarge', 415: 'unsupportedMediaType' }[status];
  const general = `status.${status}`;
  return failure(status, code ?? (hasMessage(general) ? general : 'malformedRequest'));
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}

function unexpected(status: number, code: string): Failure {
  return { ...failure(status, code, [], status === 503 ? retryAfter(5) : {}), unexpected: true };
}

function failure(
  status: number,
  code: string,
  issues: readonly Issue[] = [],
  headers: Record<string, string> = {},
  extra: Record<string, unknown> = {},
): Failure {
  return { status, code, issues, headers, extra, unexpected: false };
}

function retryAfter(seconds: number): Record<string, string> {
  return { 'retry-after': String(Math.max(1, Math.ceil(seconds))) };
}
