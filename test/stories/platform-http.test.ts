import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { probeImports, replaySeers } from '../support/probe.module.js';

let app: TestApp;
const probes = '/api/v1/probes';
const id = '0193f9a0-0000-7000-8000-000000000001';

beforeAll(async () => {
  app = await startApp({ imports: probeImports });
  await app.owner.query(`
    CREATE TABLE yuantou.probes (number bigint GENERATED ALWAYS AS IDENTITY, name text UNIQUE);
    GRANT SELECT, INSERT ON yuantou.probes TO yuantou_app;
    CREATE FUNCTION yuantou.probe_failure(state text) RETURNS text LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'the word 机密 must not leave' USING ERRCODE = state; END $$;
  `);
});
afterAll(() => app.close());

function problem(answer: { status: number; headers: Record<string, string>; body: unknown }) {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const body = answer.body as Record<string, unknown>; // supertest parsed it as JSON
  expect(body).toMatchObject({ status: answer.status, traceId: answer.headers['trace-id'] });
  expect(Object.keys(body)).toEqual(
    expect.arrayContaining(['type', 'title', 'status', 'detail', 'instance', 'code', 'issues', 'traceId']),
  );
  return body;
}

describe('an answer that says no', () => {
  it.each([
    ['an unknown address', 'get', '/nowhere', undefined, 404, 'notFound'],
    ['a known address, unknown method', 'delete', `${probes}/${id}`, undefined, 405, 'methodNotAllowed'],
    ['a malformed id', 'get', `${probes}/7`, undefined, 404, 'notFound'],
    ['an endless id', 'get', `${probes}/${'x'.repeat(500)}`, undefined, 414, 'status.414'],
    ['an address that cannot be decoded', 'get', '/api/%E4%ZZ', undefined, 400, 'malformedRequest'],
    ['broken JSON', 'post', probes, '{"name":', 400, 'malformedJson'],
    ['a list instead of an object', 'post', probes, '[]', 400, 'malformedRequest'],
    ['no body', 'post', probes, '', 400, 'malformedRequest'],
    ['a body of 3 MB', 'post', probes, JSON.stringify({ name: 'x'.repeat(3_000_000) }), 413, 'tooLarge'],
    ['JSON of 100 levels', 'post', probes, `${'['.repeat(100)}${']'.repeat(100)}`, 400, 'tooDeep'],
    ['U+0000', 'post', probes, '{"name":"a\\u0000"}', 400, 'malformedRequest'],
    ['half a character', 'post', probes, '{"name":"\\ud800"}', 400, 'malformedRequest'],
    ['__proto__', 'post', probes, '{"name":"a","__proto__":{"x":1}}', 400, 'malformedRequest'],
  ] as const)('%s', async (_, method, path, body, status, code) => {
    const request = app.http()[method](path);
    const answer = await (body === undefined ? request : request.type('json').send(body));
    expect(answer.status).toBe(status);
    expect(problem(answer)['code']).toBe(code);
  });

  it('names the methods that an address knows', async () => {
    const answer = await app.http().delete(`${probes}/${id}`);
    expect(answer.headers['allow']).toBe('GET, HEAD, PATCH');
  });

  it.each([
    ['GET / HTTP/1.1\r\nx: ' + 'y'.repeat(40_000) + '\r\n\r\n', 431],
    ['nonsense\r\n\r\n', 400],
  ])('is a problem even where no request could be read', async (text, status) => {
    const socket = connect(Number(new URL(app.baseUrl).port), '127.0.0.1').setEncoding('utf8');
    socket.write(text);
    let said = '';
    for await (const chunk of socket) said += String(chunk);
    expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(said).toContain('application/problem+json');
    expect(JSON.parse(said.slice(said.indexOf('{')))).toMatchObject({ status });
  });

  it('refuses other media types', async () => {
    const answer = await app.http().post(probes).type('text/xml').send('<a/>');
    expect(answer.status).toBe(415);
    expect(problem(answer)['code']).toBe('unsupportedMediaType');
  });

  it('lists every fault at once, each with its pointer', async () => {
    const answer = await app
      .http()
      .post(probes)
      .send({ colour: 'blue', parts: [{ text: 'far too long' }, { text: 1, 'a/b': 2 }], extra: true });
    expect(answer.status).toBe(400);
    const issues = problem(answer)['issues'] as { code: string; pointer: string }[];
    expect(issues.map((issue) => `${issue.pointer} ${issue.code}`).sort()).toEqual([
      '/colour notInSet',
      '/extra unknownField',
      '/name missingField',
      '/parts/0/text tooLong',
      '/parts/1/a~1b unknownField',
      '/parts/1/text wrongType',
    ]);
  });

  it('speaks the language that was asked for', async () => {
    const zh = await app.http().get('/nowhere');
    const en = await app.http().get('/nowhere').set('accept-language', 'fr;q=1, en-GB;q=0.8, zh;q=0.5');
    expect(problem(zh)['title']).toBe('没有找到');
    expect(problem(en)['title']).toBe('Not found');
    expect(en.headers['content-language']).toBe('en');
  });

  it.each([
    ['23505', 409, 'alreadyExists'],
    ['22P02', 400, 'malformedValue'],
    ['40P01', 503, 'databaseUnavailable'],
    ['53300', 503, 'databaseUnavailable'],
    ['timeout', 503, 'databaseUnavailable'],
    ['ENOSPC', 503, 'storageUnavailable'],
    ['bug', 500, 'internalError'],
    ['XX000', 500, 'internalError'],
  ])('turns %s into %i without repeating the words inside', async (name, status, code) => {
    const answer = await app.http().post(`${probes}/failures`).send({ name });
    expect(answer.status).toBe(status);
    expect(problem(answer)['code']).toBe(code);
    expect(JSON.stringify(answer.body)).not.toContain('机密');
    expect(answer.headers['retry-after'] !== undefined).toBe(status === 503);
  });
});

describe('versions', () => {
  it('sends a body only to a reader who has another version', async () => {
    const first = await app.http().get(`${probes}/${id}`);
    expect(first.headers['etag']).toBe('"7"');
    const second = await app.http().get(`${probes}/${id}`).set('if-none-match', '"7"');
    expect([second.status, second.text]).toEqual([304, '']);
  });

  it.each([
    [undefined, 428, 'preconditionRequired'],
    ['7', 400, 'malformedIfMatch'],
    ['W/"7"', 400, 'malformedIfMatch'],
    ['*', 400, 'malformedIfMatch'],
    ['"6"', 412, 'preconditionFailed'],
  ])('If-Match %s', async (tag, status, code) => {
    const request = app.http().patch(`${probes}/${id}`).send({ name: 'x' });
    const answer = await (tag === undefined ? request : request.set('if-match', tag));
    expect(answer.status).toBe(status);
    expect(problem(answer)['code']).toBe(code);
  });

  it('asks for the version before it looks at the body', async () => {
    const answer = await app.http().patch(`${probes}/${id}`).send({});
    expect(answer.status).toBe(428);
  });

  it('passes with the current version', async () => {
    const answer = await app.http().patch(`${probes}/${id}`).set('if-match', '"7"').send({ name: 'x' });
    expect(answer.status).toBe(200);
  });
});

describe('lists', () => {
  it('links to the next page with the same filters', async () => {
    const first = await app.http().get(`${probes}?limit=10&q=%E9%87%87%E8%B4%AD`);
    const next = /^<([^>]+)>; rel="next"$/.exec(first.headers['link'] ?? '')?.[1] ?? '';
    expect(next).toContain('q=%E9%87%87%E8%B4%AD');
    expect((await app.http().get(next)).body).toEqual({ after: 10 });
  });

  it.each(['limit=0', 'limit=201', 'limit=x', 'limit=1&limit=2', 'cursor=x', 'cursor=W10', 'cursor=WyJhIl0', 'page=2'])(
    'refuses ?%s',
    async (query) => {
      const answer = await app.http().get(`${probes}?${query}`);
      expect(answer.status).toBe(400);
      problem(answer);
    },
  );
});

describe('Idempotency-Key', () => {
  const make = (key: string, body: object, person = 'ann') =>
    app.http().post(probes).set('idempotency-key', key).set('probe-person', person).send(body);
  const countOf = async (name: string) =>
    (await app.owner.query('SELECT 1 FROM yuantou.probes WHERE name = $1', [name])).rowCount;

  it('answers a retry with the stored answer, byte for byte, and acts once', async () => {
    replaySeers.add('ann');
    const first = await make('k1', { name: 'one' });
    const retry = await make('k1', { name: 'one' });
    expect(first.status).toBe(201);
    expect(retry.text).toBe(first.text);
    for (const header of ['etag', 'location', 'content-type'])
      expect(retry.headers[header]).toBe(first.headers[header]);
    expect([first.headers['idempotent-replayed'], retry.headers['idempotent-replayed']]).toEqual([undefined, 'true']);
    expect(await countOf('one')).toBe(1);
  });

  it('acts in three statements and two more for the key, in three flights', async () => {
    const plain = await app.http().post(probes).send({ name: 'plain' });
    expect([plain.headers['yuantou-statements'], plain.headers['yuantou-round-trips']]).toEqual(['3', '2']);
    const keyed = await make('k-count', { name: 'counted' });
    expect([keyed.headers['yuantou-statements'], keyed.headers['yuantou-round-trips']]).toEqual(['5', '3']);
  });

  it('refuses the same key for another body', async () => {
    await make('k2', { name: 'two' });
    const answer = await make('k2', { name: 'three' });
    expect([answer.status, problem(answer)['code']]).toEqual([422, 'idempotencyKeyReused']);
    expect(await countOf('three')).toBe(0);
  });

  it('belongs to one person', async () => {
    const [ann, bob] = [await make('k3', { name: 'ann' }), await make('k3', { name: 'bob' }, 'bob')];
    expect([ann.status, bob.status]).toEqual([201, 201]);
  });

  it('keeps no refusal: the same key works once the fault is mended', async () => {
    expect((await make('k4', { name: 'refuse' })).status).toBe(422);
    expect((await make('k4', { name: 'mended' })).status).toBe(201);
    expect(await countOf('refuse')).toBe(0);
  });

  it('authorises a replay again', async () => {
    await make('k5', { name: 'five' });
    replaySeers.delete('ann');
    const answer = await make('k5', { name: 'five' });
    replaySeers.add('ann');
    expect(answer.status).toBe(404);
  });

  it('says that the first request still runs; exactly one acts', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => make('k6', { name: 'slow' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(await countOf('slow')).toBe(1);
    expect((await make('k6', { name: 'slow' })).headers['idempotent-replayed']).toBe('true');
  });

  it('refuses a key that cannot be one', async () => {
    const answer = await make('has space', { name: 'x' });
    expect([answer.status, problem(answer)['code']]).toEqual([400, 'malformedIdempotencyKey']);
  });
});

describe('what every server says about itself', () => {
  it('is alive and ready', async () => {
    expect((await app.http().get('/health/live')).status).toBe(200);
    expect((await app.http().get('/health/ready')).body).toEqual({ status: 'ready' });
  });

  it('counts for Prometheus by pattern, not by address', async () => {
    await app.http().get(`${probes}/${id}`);
    const { text } = await app.http().get('/metrics');
    expect(text).toContain(`route="${probes}/:id"`);
    expect(text).not.toContain(id);
  });

  it('lets no page run a foreign script, and asks for no TLS where there is none', async () => {
    const { headers } = await app.http().get('/health/live');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('describes its API at /api/docs and /api/openapi.json', async () => {
    expect((await app.http().get('/api/docs')).text).toContain('swagger-ui');
    expect((await app.http().get('/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
  });
});

describe('limits', () => {
  it('slows down an address that asks too much', async () => {
    const small = await startApp({
      imports: probeImports,
      config: { rateLimit: 3 },
    });
    try {
      for (let i = 0; i < 3; i += 1) await small.http().get(`${probes}/${id}`);
      const answer = await small.http().get(`${probes}/${id}`);
      expect([answer.status, problem(answer)['code']]).toEqual([429, 'tooManyRequests']);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    } finally {
      await small.close();
    }
  });
});
