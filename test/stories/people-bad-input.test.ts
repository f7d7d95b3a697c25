import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import type { Person } from '../support/as.js';
import { admin, czj, fgw, givenPeople, personIdOf, unitIdOf } from '../support/people.js';

let app: TestApp;
const callers = new Map<string, Person>();
let requests: [username: string, path: string, body: Record<string, unknown>][];
beforeAll(async () => {
  app = await startApp();
  await givenPeople(app);
  for (const username of [admin.system, admin.security, fgw.principal, fgw.deputy]) {
    callers.set(username, await as(app, username));
  }
  const unitId = await unitIdOf(app, 'czj');
  const personId = await personIdOf(app, czj.drafter);
  const parentId = await unitIdOf(app, 'city');
  const reason = '试';
  const unit = { parentId, kind: 'department', name: '某局', shortName: '某局', documentPrefix: '伊某' };
  requests = [
    [admin.system, '/units', { ...unit, regionCode: '230700', creditCode: '91230700MA1234567X', smallUnit: true }],
    [admin.system, `/units/${unitId}/disablements`, { reason }],
    [admin.system, '/persons', { username: 'some.body', name: '某人', phone: '0000-1' }],
    [admin.system, `/persons/${personId}/passwords`, { reason }],
    [admin.system, `/persons/${personId}/disablements`, { reason }],
    [
      admin.security,
      '/appointments',
      { personId, unitId, role: 'registrar', post: '文书', startsOn: '2026-12-01', endsOn: '2026-12-31' },
    ],
    [admin.security, `/appointments/${randomUUID()}/ends`, { reason, endsOn: '2026-12-01' }],
    [
      fgw.principal,
      '/delegations',
      {
        fromAppointmentId: callers.get(fgw.principal)?.appointmentId,
        toAppointmentId: callers.get(fgw.deputy)?.appointmentId,
        startsOn: '2026-12-01',
        endsOn: '2026-12-31',
        reason,
      },
    ],
    [fgw.principal, `/delegations/${randomUUID()}/ends`, { reason, endsOn: '2026-12-01' }],
    [admin.system, '/api-clients', { clientId: 'some-oa', name: '系统', unitId, scopes: ['submissions'] }],
    [admin.system, `/api-clients/${randomUUID()}/secrets`, { reason }],
    [admin.system, `/api-clients/${randomUUID()}/disablements`, { reason }],
    [fgw.deputy, '/sessions', { username: fgw.deputy, password: 'x' }],
    [fgw.deputy, '/sessions/current/reauthentications', { password: 'x' }],
  ];
});
afterAll(() => app.close());

const wrong: unknown[] = [
  1,
  -1.5,
  true,
  [],
  {},
  [[]],
  { $gt: '' },
  '',
  ' ',
  '\u0000',
  '\ud800',
  'x'.repeat(20_000),
  "'; DROP TABLE yuantou.person; --",
  '2026-02-30!',
  '00000000-0000-0000-0000-00000000000G!',
];

describe('a request with one field wrong', () => {
  it('is answered by a problem that says where, and nothing changes', async () => {
    const before = await stateOf();
    const unexpected: string[] = [];
    let tried = 0;
    for (const [username, path, body] of requests) {
      for (const field of Object.keys(body)) {
        for (const value of wrong) {
          if (isFine(path, field, value)) continue;
          const answer = await callers.get(username)?.post(path, { ...body, [field]: value });
          tried += 1;
          if (answer?.status !== 400 || !JSON.stringify(answer.body.issues).includes(`/${field}`)) {
            unexpected.push(`${path} ${field}=${JSON.stringify(value)?.slice(0, 40)} → ${answer?.status}`);
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(400);
    expect(unexpected).toEqual([]);
    expect(await stateOf()).toBe(before);
  });

  it('or one missing, or one too many, likewise', async () => {
    const before = await stateOf();
    const optional = ['parentId', 'documentPrefix', 'regionCode', 'creditCode', 'smallUnit', 'phone', 'endsOn'];
    for (const [username, path, body] of requests) {
      for (const field of Object.keys(body)) {
        if (optional.includes(field) && path !== '/delegations') continue;
        const { [field]: _, ...rest } = body;
        const answer = await callers.get(username)?.post(path, rest);
        expect([path, field, answer?.status, answer?.body.issues[0].pointer]).toEqual([path, field, 400, `/${field}`]);
      }
      const answer = await callers.get(username)?.post(path, { ...body, isAdmin: true });
      expect([path, answer?.status, answer?.body.issues[0]?.code]).toEqual([path, 400, 'unknownField']);
    }
    expect(await stateOf()).toBe(before);
  });

  it('and what is no JSON object at all', async () => {
    for (const [username, path] of requests) {
      for (const text of ['', '[]', '"x"', '7', 'null', '{', '{"a":1,}', '['.repeat(100)]) {
        const test = callers.get(username)?.request('post', path).set('Content-Type', 'application/json');
        const answer = await test?.send(text);
        expect([path, text, answer?.status]).toEqual([path, text, 400]);
      }
      const form = await callers.get(username)?.request('post', path).type('form').send('a=b');
      expect([path, form?.status]).toEqual([path, 400]);
      const xml = await callers.get(username)?.request('post', path).type('application/xml').send('<a/>');
      expect([path, xml?.status]).toEqual([path, 415]);
    }
  });
});

/** A few of the wrong values are right somewhere. */
function isFine(path: string, field: string, value: unknown): boolean {
  if (typeof value === 'boolean') return field === 'smallUnit';
  if (path.startsWith('/sessions') && value === ' ') return true;
  const sentence = typeof value === 'string' && /\S/.test(value) && value.length < 100 && !/[^ -~]/.test(value);
  return sentence && (['name', 'shortName', 'post', 'reason'].includes(field) || path.startsWith('/sessions'));
}

async function stateOf(): Promise<string> {
  const { rows } = await app.owner.query<{ all: string }>(
    `SELECT md5(string_agg(line, chr(10) ORDER BY line)) AS all FROM (
       SELECT u::text AS line FROM yuantou.unit u UNION ALL SELECT p::text FROM yuantou.person p
       UNION ALL SELECT a::text FROM yuantou.appointment a UNION ALL SELECT d::text FROM yuantou.delegation d
       UNION ALL SELECT c::text FROM yuantou.api_client c UNION ALL SELECT s::text FROM yuantou.session s
       UNION ALL SELECT e::text FROM yuantou.administrative_entry e) lines`,
  );
  return rows[0]?.all ?? '';
}
