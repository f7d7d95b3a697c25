import { AsyncLocalStorage } from 'node:async_hooks';
import type { Lang } from '../messages/messages.js';

/** What one request carries through every layer without being passed along. */
export interface RequestContext {
  /** 32 hexadecimal digits, taken from `traceparent` when the caller sent one (W3C Trace Context). */
  readonly traceId: string;
  /** From `Accept-Language`; Chinese when nothing fits. */
  readonly lang: Lang;
  /** SQL statements sent so far, BEGIN and COMMIT included: stories fail above their ceiling (7-speed). */
  statements: number;
  /** Waits for the database so far; statements that travel in one flight count once. */
  roundTrips: number;
  /** Address of the caller, as far as it may be trusted. */
  readonly address?: string | undefined;
  /** Who acts, set by the sign-in guard; only ids, for the log. */
  personId?: string | undefined;
  clientId?: string | undefined;
}

const requests = new AsyncLocalStorage<RequestContext>();

/** The running request; outside of any (jobs, start-up) a throw-away context. */
export function currentRequest(): RequestContext {
  return requests.getStore() ?? { traceId: '0'.repeat(32), lang: 'zh', statements: 0, roundTrips: 0 };
}

export function runInRequest<T>(context: RequestContext, work: () => T): T {
  return requests.run(context, work);
}
