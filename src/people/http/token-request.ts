import type { FastifyRequest } from 'fastify';
import { TokenRefused } from '../use-cases/issue-token.js';
import type { TokenRequest } from '../use-cases/issue-token.js';

type TokenRequestSource = Pick<FastifyRequest, 'headers' | 'body'>;

const LONGEST = 256;

/** Reads a token request by the words of RFC 6749. @throws TokenRefused; unknown parameters are ignored (section 3.2) */
export function readTokenRequest({ headers, body }: TokenRequestSource): TokenRequest {
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '')) {
    throw new TokenRefused('invalid_request', 'The request must be application/x-www-form-urlencoded.');
  }
  const field = (name: string): string | undefined => fieldOf(body, name);
  const grant = field('grant_type');
  if (grant === undefined) throw new TokenRefused('invalid_request', 'grant_type is missing.');
  if (grant !== 'client_credentials') {
    throw new TokenRefused('unsupported_grant_type', 'Only client_credentials is supported.');
  }
  const basic = basicCredentials(headers.authorization);
  if (basic && field('client_secret') !== undefined) {
    throw new TokenRefused('invalid_request', 'The client must authenticate in one way only.');
  }
  const clientId = basic?.id ?? field('client_id');
  const clientSecret = basic?.secret ?? field('client_secret');
  if (clientId === undefined || clientSecret === undefined) {
    throw new TokenRefused('invalid_client', 'The client did not authenticate.');
  }
  return { clientId, clientSecret, scope: field('scope'), actingFor: field('acting_for') };
}

function fieldOf(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  // RFC 6749, 3.2: a parameter without a value counts as omitted.
  if (typeof value !== 'string' || value === '') return undefined;
  if (value.length > LONGEST) throw new TokenRefused('invalid_request', `${name} is too long.`);
  return value;
}

/** RFC 6749, 2.3.1: both halves are form-encoded before they are joined. */
function basicCredentials(header: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]+) *$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const id = formDecoded(text.slice(0, Math.max(colon, 0)));
  const secret = formDecoded(text.slice(colon + 1));
  if (colon < 1 || id === undefined || secret === undefined || text.length > 2 * LONGEST) {
    throw new TokenRefused('invalid_client', 'The Authorization header cannot be read.');
  }
  return { id, secret };
}

function formDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
