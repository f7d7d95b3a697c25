import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import type { TestApp } from './app.js';
import { snapshot, tries } from './given.js';
import type { GivenDocument } from './given.js';

/** An act as somebody tries it: on which document, who, by which route and with what. */
export type Attempt = [document: GivenDocument, who: string, route: string, body: object];

/** Such an act, with the status it is refused with and a code among those that are told. */
export type RefusedAttempt = [...Attempt, status: number, code: string];

export interface Refusal {
  status: number;
  code: string;
  issues: string[];
}

/** Refused, with everything as it was. */
export async function refusal(app: TestApp, ...attempt: Attempt): Promise<Refusal> {
  return refusalIn(await untouched(app, attempt));
}

/** The same, told as the status and what is refused. */
export async function refusedWith(app: TestApp, ...attempt: Attempt): Promise<unknown[]> {
  const { status, issues } = await refusal(app, ...attempt);
  return [status, ...issues];
}

/** The same, for this code among those that are told. */
export async function refusedFor(
  app: TestApp,
  ...[document, who, route, body, status, code]: RefusedAttempt
): Promise<Response> {
  const answer = await untouched(app, [document, who, route, body]);
  const told = refusalIn(answer);
  expect([route, told.status, [told.code, ...told.issues]]).toEqual([route, status, expect.arrayContaining([code])]);
  return answer;
}

async function untouched(app: TestApp, [document, who, route, body]: Attempt): Promise<Response> {
  const before = await snapshot(app, document);
  const answer = await tries(app, document, who, route, body);
  expect(await snapshot(app, document)).toEqual(before);
  return answer;
}

function refusalIn({ status, body }: Response): Refusal {
  const issues = (body.issues ?? []) as { code: string }[]; // RFC 9457, with issues
  return { status, code: body.code, issues: issues.map(({ code }) => code) };
}
