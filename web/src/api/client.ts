import { newKey } from './new-key';
import createClient from 'openapi-fetch';
import type { Middleware } from 'openapi-fetch';
import { keptLang } from '../words/lang';
import { keptAppointment } from '../session/kept-appointment';
import { problemOf } from './problem';
import type { components, paths } from './schema.gen';

export type Schemas = components['schemas'];

const conventions: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', keptLang());
    const appointment = keptAppointment();
    if (appointment !== null) request.headers.set('X-Appointment', appointment);
    return request;
  },
};

/** The HTTP API, typed by its own description (`schema.gen.ts`). Answers are unwrapped by `ask`. */
export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use(conventions);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** @throws Problem for everything that is not a success, also when nothing answers */
export async function ask<T>(call: Promise<Answer<T>>): Promise<T> {
  // A 204 has no body, and its operation's type says so.
  return (await answered(call)).data as T;
}

export interface Page<Row> {
  rows: Row[];
  /** the cursor of the next page; null on the last one */
  next: string | null;
}

/** One page of a list. The next is named by the answer's `Link: rel="next"` (RFC 8288). */
export async function askPage<Row>(call: Promise<Answer<Row[] | { items: Row[] }>>): Promise<Page<Row>> {
  const { data, response } = await answered(call);
  const next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('Link') ?? '')?.[1];
  const rows = Array.isArray(data) ? data : data?.items;
  return { rows: rows ?? [], next: next === undefined ? null : new URL(next, response.url).searchParams.get('cursor') };
}

async function answered<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await call.catch((error: unknown) => {
    // Whoever asked no longer wants to know: no fault.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw problemOf(0, undefined);
  });
  if (!answer.response.ok) throw problemOf(answer.response.status, answer.error);
  return answer;
}

/** The headers of a change: the version that was on the screen, and a key under which a repeated request is one act. */
export const changing = (version: number, key: string = newKey()) => ({
  'If-Match': `"${version}"`,
  'Idempotency-Key': key,
});
