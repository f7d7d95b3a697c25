import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { randomBytes } from 'node:crypto';
import { toProblem } from './problem.js';

const known: Record<string, { status: number; code: string }> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'status.431' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'status.408' },
};

/** Answers what Node could not read as HTTP at all: there is no request and no language yet, only a socket. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code } = known[error.code ?? ''] ?? { status: 400, code: 'malformedRequest' };
  const failure = { status, code, issues: [], headers: {}, extra: {}, unexpected: false };
  const body = JSON.stringify(toProblem(failure, 'zh', '/', randomBytes(16).toString('hex')));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
