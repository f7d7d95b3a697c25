import { NotAllowed } from '../../platform/errors.js';

interface RequestLike {
  method: string;
  headers: Record<string, string | string[] | undefined>;
}

/**
 * A browser tells where a state-changing request comes from; one that comes from another site is refused, whatever its
 * cookies say. The host that was asked counts as our own beside the configured origin: on an intranet people type an
 * address, and a foreign page cannot make the browser send our cookie under a host name of its own.
 * Callers that are no browsers send neither header.
 */
export function refuseForeignOrigin(request: RequestLike, ownOrigin: string): void {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return;
  const origin = first(request.headers['origin']);
  if (origin !== undefined) {
    if (origin !== ownOrigin && !isHost(origin, first(request.headers['host']))) throw new NotAllowed('foreignOrigin');
    return;
  }
  const site = first(request.headers['sec-fetch-site']);
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new NotAllowed('foreignOrigin');
}

function isHost(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
