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
  const answer = await call.catch(() => {
    throw problemOf(0, undefined);
  });
  if (!answer.response.ok) throw problemOf(answer.response.status, answer.error);
  // A 204 has no body, and its operation's type says so.
  return answer.data as T;
}

/** The headers of a change: the version that was on the screen, and a key under which a repeated request is one act. */
export const changing = (version: number, key: string = crypto.randomUUID()) => ({
  'If-Match': `"${version}"`,
  'Idempotency-Key': key,
});
