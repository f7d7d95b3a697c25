import { expect } from '@jest/globals';
import type { Kind } from '../../src/disclosure/rules/vocabulary.js';
import { projectionOf } from '../../src/publication/rules/projection.js';
import type { RegistrationRecord, Release, SignedScopes } from '../../src/publication/rules/projection.js';
import { publish, recordOf, scopesOf, signed } from './public-house.js';
import type { House } from './public-house.js';

export const HOSTILE = '<img src=x onerror="alert(1)">关于"引号"&\'撇号\'的通知';

interface Variation {
  kind?: Kind;
  record?: Partial<RegistrationRecord>;
  scopes?: (scopes: SignedScopes) => SignedScopes;
}

export type Published = [title: string, at: string, variation?: Variation];

export async function publishPage(house: House, ...[title, at, variation = {}]: Published): Promise<Release> {
  const { kind, record, scopes = (one) => one } = variation;
  return publish(house, projectionOf(scopes(scopesOf(house.pdf, title, kind)), signed, recordOf(at, record)));
}

/** Scopes whose text is these paragraphs. */
export const saying =
  (...paragraphs: string[]) =>
  (scopes: SignedScopes): SignedScopes => ({
    ...scopes,
    content: { ...scopes.content, body: paragraphs.map((text) => ({ type: 'paragraph', text })) },
  });

export type Asked = [path: string, query?: Record<string, string>, status?: number];

/** A public page as it is answered, no word of it left unsaid. */
export async function readPage(house: House, ...[path, query = {}, status = 200]: Asked): Promise<string> {
  const { text } = await house.app.http().get(path).query(query).expect(status);
  expect(text).not.toMatch(/portal\.|undefined|\[object|Invalid Date/);
  // What stands in quotes may be an address that was drawn by lot, of any letters.
  expect(text.replaceAll(/"[^"]*"/g, '')).not.toMatch(/\bNaN\b/);
  return text;
}
