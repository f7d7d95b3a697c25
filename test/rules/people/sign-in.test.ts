import { describe, expect, it } from '@jest/globals';
import { passwordIssues } from '../../../src/people/rules/password.js';
import { refuseForeignOrigin } from '../../../src/people/sign-in/origin.js';
import { sessionCookie, sessionTokenOf } from '../../../src/people/sign-in/session-cookie.js';
import { newPassword } from '../../../src/people/sign-in/tokens.js';
import { readTokenRequest } from '../../../src/people/http/token-request.js';

describe('a password that a person chooses', () => {
  it.each([
    ['nine-char', ['passwordLength']],
    ['ten-chars.', []],
    ['一二三四五六七八九十', []],
    ['x'.repeat(129), ['passwordLength', 'passwordTooPlain']],
    ['my FGW.Drafter is it', ['passwordHoldsUsername']],
    ['aaaaaaaaaaaa', ['passwordTooPlain']],
  ])('%s: %s', (password, codes) => {
    expect(passwordIssues(password, 'fgw.drafter', '/newPassword').map(({ code }) => code)).toEqual(codes);
  });

  it('a password made by the machine passes, and none comes twice', () => {
    const made = Array.from({ length: 500 }, newPassword);
    expect(new Set(made).size).toBe(500);
    expect(made.filter((password) => passwordIssues(password, 'fgw.drafter', '/').length > 0)).toEqual([]);
    expect(made.filter((password) => !/^[a-zA-Z2-9]{16}$/.test(password))).toEqual([]);
  });
});

describe('where a request comes from', () => {
  const own = 'https://gw.example.cn';
  it.each<[string, string, Record<string, string>, boolean]>([
    ['our page', 'POST', { origin: own, host: 'gw.example.cn' }, true],
    ['our page behind a proxy', 'POST', { origin: own, host: '10.0.0.5:3000' }, true],
    ['our page by its address', 'POST', { origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' }, true],
    ['another site', 'POST', { origin: 'https://evil.example', host: 'gw.example.cn' }, false],
    ['another site reads', 'GET', { origin: 'https://evil.example', host: 'gw.example.cn' }, true],
    ['a sandboxed page', 'DELETE', { origin: 'null', host: 'gw.example.cn' }, false],
    ['no origin, but the browser says cross-site', 'PUT', { 'sec-fetch-site': 'cross-site' }, false],
    ['no origin, but the browser says same-site', 'PUT', { 'sec-fetch-site': 'same-site' }, false],
    ['no browser', 'POST', { host: 'gw.example.cn' }, true],
  ])('%s', (_, method, headers, allowed) => {
    const ask = (): void => refuseForeignOrigin({ method, headers }, own);
    if (allowed) expect(ask).not.toThrow();
    else expect(ask).toThrow('foreignOrigin');
  });
});

describe('the cookie', () => {
  it('is bound to the host over TLS, and works on a plain-HTTP intranet', () => {
    expect(sessionCookie('t0k', true)).toBe('__Host-yuantou=t0k; Path=/; HttpOnly; SameSite=Lax; Secure');
    expect(sessionCookie('t0k', false)).toBe('yuantou=t0k; Path=/; HttpOnly; SameSite=Lax');
  });

  it.each([
    ['yuantou=t0k', false, 't0k'],
    ['other=1; yuantou=t0k; more=2', false, 't0k'],
    ['notyuantou=t0k', false, undefined],
    ['yuantou=', false, undefined],
    ['yuantou=t0k', true, undefined],
    ['__Host-yuantou=t0k', true, 't0k'],
  ])('%s over TLS %s gives %s', (cookie, tls, token) => {
    expect(sessionTokenOf({ headers: { cookie } }, tls)).toBe(token);
  });
});

describe('a token request (RFC 6749)', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const basic = (text: string) => ({ ...form, authorization: `Basic ${Buffer.from(text).toString('base64')}` });
  const grant = { grant_type: 'client_credentials', acting_for: 'fgw.drafter' };

  it('takes the client from HTTP Basic, form-encoded', () => {
    expect(readTokenRequest({ headers: basic('fgw-oa:a%2Bb+c%3A'), body: grant })).toEqual({
      clientId: 'fgw-oa',
      clientSecret: 'a+b c:',
      scope: undefined,
      actingFor: 'fgw.drafter',
    });
  });

  it.each<[string, Record<string, string>, unknown, string]>([
    ['JSON', { 'content-type': 'application/json' }, grant, 'invalid_request'],
    ['no grant', form, {}, 'invalid_request'],
    ['another grant', form, { grant_type: 'password' }, 'unsupported_grant_type'],
    ['no client', form, grant, 'invalid_client'],
    ['no secret', form, { ...grant, client_id: 'fgw-oa' }, 'invalid_client'],
    ['an empty secret', form, { ...grant, client_id: 'fgw-oa', client_secret: '' }, 'invalid_client'],
    ['two ways at once', basic('fgw-oa:s'), { ...grant, client_secret: 's' }, 'invalid_request'],
    ['Basic without a colon', basic('fgw-oa'), grant, 'invalid_client'],
    ['Basic that cannot be decoded', basic('fgw-oa:%E0%A4%A'), grant, 'invalid_client'],
    ['a secret without an end', form, { ...grant, client_id: 'x', client_secret: 's'.repeat(300) }, 'invalid_request'],
  ])('%s is refused', (_, headers, body, error) => {
    expect(() => readTokenRequest({ headers, body })).toThrow(error);
  });
});
