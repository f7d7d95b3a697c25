import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as, signInOverHttp } from '../support/as.js';
import type { Person } from '../support/as.js';
import { admin, czj, fgw, givenPeople, sfj, unitIdOf, zfb } from '../support/people.js';

let app: TestApp;
let system: Person;
let security: Person;
let audit: Person;
beforeAll(async () => {
  app = await startApp();
  await givenPeople(app);
  system = await as(app, admin.system);
  security = await as(app, admin.security);
  audit = await as(app, admin.audit);
});
afterAll(() => app.close());

/** Everything that administration can change. */
async function everything(): Promise<string> {
  const { rows } = await app.owner.query<{ all: string }>(
    `SELECT md5(string_agg(line, chr(10) ORDER BY line)) AS all FROM (
       SELECT u::text AS line FROM yuantou.unit u UNION ALL SELECT p::text FROM yuantou.person p
       UNION ALL SELECT a::text FROM yuantou.appointment a UNION ALL SELECT d::text FROM yuantou.delegation d
       UNION ALL SELECT c::text FROM yuantou.api_client c UNION ALL SELECT s.id::text || s.revoked_at::text FROM yuantou.session s
       UNION ALL SELECT e::text FROM yuantou.administrative_entry e) lines`,
  );
  return rows[0]?.all ?? '';
}

async function expectRefused(
  answer: () => Promise<Response>,
  status: number,
  code: string,
  issue?: string,
): Promise<void> {
  const before = await everything();
  const { status: given, body, headers } = await answer();
  expect([given, body.code, headers['content-type']]).toEqual([
    status,
    code,
    'application/problem+json; charset=utf-8',
  ]);
  if (issue !== undefined) expect(body.issues.map((one: { code: string }) => one.code)).toContain(issue);
  expect(await everything()).toBe(before);
}

async function newPerson(): Promise<string> {
  const { body } = await system.post('/persons', { username: `p${randomUUID().slice(0, 8)}`, name: '新人' });
  return body.id;
}

async function appoint(personId: string, change: Record<string, unknown> = {}): Promise<Response> {
  return security.post('/appointments', {
    personId,
    unitId: await unitIdOf(app, 'czj'),
    role: 'drafter',
    post: '科员',
    startsOn: '2026-11-23',
    ...change,
  });
}

describe('the system administrator', () => {
  it('opens a unit, which is there at once for everybody', async () => {
    const cityId = await unitIdOf(app, 'city');
    const opened = await system.post('/units', {
      parentId: cityId,
      kind: 'department',
      name: '伊春市示例局',
      shortName: '市示例局',
      documentPrefix: '伊示',
      regionCode: '230700',
    });
    expect(opened.status).toBe(201);
    expect(opened.headers['location']).toBe(`/api/v1/units/${opened.body.id}`);
    expect(opened.body).toEqual({
      id: expect.any(String),
      parentId: cityId,
      kind: 'department',
      name: '伊春市示例局',
      shortName: '市示例局',
      documentPrefix: '伊示',
      regionCode: '230700',
      creditCode: null,
      smallUnit: false,
      disabledAt: null,
    });
    const drafter = await as(app, fgw.drafter);
    expect((await drafter.get(`/units/${opened.body.id}`)).body).toEqual(opened.body);
    expect((await system.post(`/units/${opened.body.id}/disablements`, { reason: '机构改革' })).status).toBe(204);
    expect((await drafter.get(`/units/${opened.body.id}`)).body.disabledAt).toBe(app.clock.now().toISOString());
  });

  it('adds nothing twice when the same request comes twice', async () => {
    const key = randomUUID();
    const body = { username: 'once.only', name: '一次' };
    const first = await system.post('/persons', body, { key });
    const second = await system.post('/persons', body, { key });
    expect([second.status, second.text, second.headers['idempotent-replayed']]).toEqual([201, first.text, 'true']);
  });

  it('gives no password and no secret that is kept under an Idempotency-Key', async () => {
    const id = await newPerson();
    const { body } = await system.post(`/persons/${id}/passwords`, { reason: '首次登录' });
    const { rows } = await app.owner.query('SELECT 1 FROM yuantou.idempotency_keys k WHERE k::text LIKE $1', [
      `%${body.password}%`,
    ]);
    expect(rows).toEqual([]);
  });

  it('is refused, and nothing changes', async () => {
    const parentId = await unitIdOf(app, 'city');
    const unit = { parentId, kind: 'department', name: '某局', shortName: '某局' };
    const own = system.personId;
    const reason = '试';
    await expectRefused(() => system.post('/units', { ...unit, name: '伊春市发展和改革委员会' }), 409, 'unitNameTaken');
    await expectRefused(() => system.post('/units', { ...unit, documentPrefix: '伊发改' }), 409, 'documentPrefixTaken');
    await expectRefused(() => system.post('/units', { ...unit, kind: 'governmentOffice' }), 409, 'governmentHasOffice');
    await expectRefused(
      () => system.post('/units', { ...unit, parentId: randomUUID() }),
      422,
      'unitRefused',
      'unitNotFound',
    );
    await expectRefused(
      () => system.post('/units', { ...unit, parentId: undefined }),
      422,
      'unitRefused',
      'parentMissing',
    );
    await expectRefused(() => system.post('/units', { ...unit, kind: 'company' }), 400, 'malformedRequest', 'notInSet');
    await expectRefused(
      () => system.post('/units', { ...unit, disabledAt: null }),
      400,
      'malformedRequest',
      'unknownField',
    );
    await expectRefused(() => system.post('/units', { ...unit, name: ' ' }), 400, 'malformedRequest');
    const fgwId = await unitIdOf(app, 'fgw');
    await expectRefused(() => system.post(`/units/${fgwId}/disablements`, { reason }), 422, 'unitInUse');
    await expectRefused(() => system.post(`/units/${randomUUID()}/disablements`, { reason }), 404, 'notFound');
    await expectRefused(() => system.post('/units/x/disablements', { reason }), 404, 'notFound');
    await expectRefused(() => system.post('/persons', { username: fgw.drafter, name: '某' }), 409, 'usernameTaken');
    await expectRefused(() => system.post('/persons', { username: 'Not Valid', name: '某' }), 400, 'malformedRequest');
    await expectRefused(() => system.post(`/persons/${own}/disablements`, { reason }), 422, 'notOneself');
    await expectRefused(() => system.post(`/persons/${own}/passwords`, { reason }), 422, 'notOneself');
    await expectRefused(() => system.post(`/persons/${randomUUID()}/disablements`, { reason }), 404, 'notFound');
    await expectRefused(() => system.post(`/persons/${randomUUID()}/passwords`, { reason }), 404, 'notFound');
    await expectRefused(() => system.post(`/persons/${own}/passwords`, {}), 400, 'malformedRequest', 'missingField');
    const client = { clientId: 'new-oa', name: '系统', unitId: fgwId, scopes: ['submissions'] };
    await expectRefused(() => system.post('/api-clients', { ...client, clientId: 'fgw-oa' }), 409, 'clientIdTaken');
    await expectRefused(() => system.post('/api-clients', { ...client, unitId: parentId }), 422, 'apiClientRefused');
    await expectRefused(() => system.post('/api-clients', { ...client, scopes: [] }), 400, 'malformedRequest');
    await expectRefused(() => system.post('/api-clients', { ...client, scopes: ['sign'] }), 400, 'malformedRequest');
    await expectRefused(() => system.post(`/api-clients/${randomUUID()}/secrets`, { reason }), 404, 'notFound');
    const gone = await newPerson();
    await system.post(`/persons/${gone}/disablements`, { reason });
    await expectRefused(() => system.post(`/persons/${gone}/disablements`, { reason }), 409, 'alreadyDisabled');
    await expectRefused(() => system.post(`/persons/${gone}/passwords`, { reason }), 409, 'alreadyDisabled');
  });

  it('does nothing of the other two', async () => {
    await expectRefused(() => system.post('/appointments', {}), 403, 'roleNotAllowed');
    await expectRefused(() => system.post('/delegations', {}), 403, 'roleNotAllowed');
    await expectRefused(() => system.get('/administrative-entries'), 403, 'roleNotAllowed');
  });
});

describe('the security administrator', () => {
  it('appoints a person, who may act from the first day to the last', async () => {
    const username = 'czj.fortwodays';
    const { id } = (await system.post('/persons', { username, name: '新人' })).body;
    const given = await appoint(id, { startsOn: '2026-11-24', endsOn: '2026-11-25' });
    expect(given.status).toBe(201);
    expect(given.body).toEqual({
      id: expect.any(String),
      personId: id,
      personName: '新人',
      unitId: await unitIdOf(app, 'czj'),
      unitName: '伊春市财政局',
      role: 'drafter',
      post: '科员',
      startsOn: '2026-11-24',
      endsOn: '2026-11-25',
      revokedAt: null,
      standing: 'toBegin',
      endable: true,
      username,
    });
    const { body } = await system.post(`/persons/${id}/passwords`, { reason: '首次登录' });
    const heldAt = async (time: string): Promise<number> => {
      app.clock.set(time);
      return (await signInOverHttp(app, username, body.password)).me.appointments.length;
    };
    expect(await heldAt('2026-11-23T23:59:59+08:00')).toBe(0);
    expect(await heldAt('2026-11-24T00:00:00+08:00')).toBe(1);
    expect(await heldAt('2026-11-25T23:59:59+08:00')).toBe(1);
    expect(await heldAt('2026-11-26T00:00:00+08:00')).toBe(0);
    app.clock.set('2026-11-23T09:00:00+08:00');
  });

  it('ends an appointment at once, and the person’s open session can do no more with it', async () => {
    const drafter = await as(app, sfj.drafter);
    expect((await drafter.get('/units')).status).toBe(200);
    expect((await security.post(`/appointments/${drafter.appointmentId}/ends`, { reason: '调离' })).status).toBe(204);
    expect((await drafter.get('/units')).body.code).toBe('noAppointment');
    const { body } = await security.get(`/appointments/${drafter.appointmentId}`);
    expect([body.endsOn, body.revokedAt]).toEqual(['2026-11-23', app.clock.now().toISOString()]);
  });

  it('is refused, and nothing changes', async () => {
    const id = await newPerson();
    const cityId = await unitIdOf(app, 'city');
    const reason = '试';
    await appoint(id);
    const refusals: [Record<string, unknown>, number, string, string?][] = [
      [{}, 409, 'alreadyAppointed'],
      [{ role: 'systemAdministrator' }, 409, 'administratorsSeparate'],
      [{ role: 'auditAdministrator', startsOn: '2030-01-01' }, 409, 'administratorsSeparate'],
      [{ role: 'superuser' }, 400, 'malformedRequest', 'notInSet'],
      [{ startsOn: '2026-02-30' }, 400, 'malformedRequest', 'malformedValue'],
      [{ startsOn: '2026-12-01', endsOn: '2026-11-30' }, 422, 'appointmentRefused', 'endsBeforeItStarts'],
      [{ unitId: cityId }, 422, 'appointmentRefused', 'roleNotInUnitKind'],
      [{ unitId: randomUUID() }, 422, 'appointmentRefused', 'unitNotFound'],
      [{ personId: randomUUID() }, 422, 'appointmentRefused', 'personNotFound'],
      [{ personId: security.personId }, 422, 'appointmentRefused', 'notOneself'],
      [{ role: 'officeReviewer' }, 422, 'appointmentRefused', 'roleNotInUnitKind'],
    ];
    for (const [change, status, code, issue] of refusals) {
      await expectRefused(() => appoint(id, change), status, code, issue);
    }
    const own = security.appointmentId;
    await expectRefused(() => security.post(`/appointments/${own}/ends`, { reason }), 422, 'notOneself');
    await expectRefused(() => security.post(`/appointments/${randomUUID()}/ends`, { reason }), 404, 'notFound');
    const { body } = await security.get(`/appointments?personId=${id}`);
    const end = (endsOn: string): Promise<Response> =>
      security.post(`/appointments/${body.items[0].id}/ends`, { reason, endsOn });
    await expectRefused(() => end('2026-11-22'), 422, 'endRefused', 'endInThePast');
    await expectRefused(() => security.post('/persons', {}), 403, 'roleNotAllowed');
    await expectRefused(() => security.post('/units', {}), 403, 'roleNotAllowed');
    await expectRefused(() => security.post('/api-clients', {}), 403, 'roleNotAllowed');
    await expectRefused(() => security.get('/administrative-entries'), 403, 'roleNotAllowed');
  });
});

describe('a delegation', () => {
  it('is made and taken back by the head whose signature it lends', async () => {
    const principal = await as(app, fgw.principal);
    const deputy = await as(app, fgw.deputy);
    const lend = {
      fromAppointmentId: principal.appointmentId,
      toAppointmentId: deputy.appointmentId,
      startsOn: '2026-11-23',
      endsOn: '2026-11-30',
      reason: '出差',
    };
    const made = await principal.post('/delegations', lend);
    expect(made.body).toMatchObject({ standing: 'inForce', endable: true });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ signerKind: 'principalHead', fromPersonName: '方怀远', toPersonName: '方思齐' });
    expect((await deputy.get('/delegations')).body.items).toEqual([made.body]);
    const colleague = await as(app, czj.principal);
    expect((await colleague.get('/delegations')).body.items).toEqual([]);

    await expectRefused(() => principal.post('/delegations', lend), 409, 'alreadyDelegated');
    await expectRefused(
      () => deputy.post('/delegations', { ...lend, endsOn: '2026-12-30' }),
      422,
      'delegationRefused',
      'onlyOwnSignature',
    );
    await expectRefused(
      () => principal.post('/delegations', { ...lend, toAppointmentId: colleague.appointmentId }),
      422,
      'delegationRefused',
      'delegateOfSameUnit',
    );
    await expectRefused(() => colleague.post(`/delegations/${made.body.id}/ends`, { reason: '试' }), 404, 'notFound');
    expect((await principal.post(`/delegations/${made.body.id}/ends`, { reason: '返回' })).status).toBe(204);
    const over = { revokedAt: app.clock.now().toISOString(), standing: 'ended', endable: false };
    expect((await security.get('/delegations')).body.items[0]).toMatchObject(over);
  });
});

describe('the audit administrator', () => {
  it('reads what the others have done: who, as what, when, why', async () => {
    const id = await newPerson();
    await system.post(`/persons/${id}/disablements`, { reason: '重复登记' });
    const { body } = await audit.get(`/administrative-entries?subjectId=${id}`);
    expect(body.items.map(({ act }: { act: string }) => act).sort()).toEqual(['personAdded', 'personDisabled']);
    expect(body.items.find(({ act }: { act: string }) => act === 'personDisabled')).toEqual({
      id: expect.any(String),
      at: app.clock.now().toISOString(),
      act: 'personDisabled',
      personId: system.personId,
      personName: '严立枢',
      appointmentId: system.appointmentId,
      subjectKind: 'person',
      subjectId: id,
      reason: '重复登记',
      detail: { address: '127.0.0.1' },
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('changes nothing at all', async () => {
    const reason = '试';
    await expectRefused(() => audit.post('/units', {}), 403, 'roleNotAllowed');
    await expectRefused(() => audit.post('/persons', {}), 403, 'roleNotAllowed');
    await expectRefused(() => audit.post('/appointments', {}), 403, 'roleNotAllowed');
    await expectRefused(
      () => audit.post(`/persons/${system.personId}/disablements`, { reason }),
      403,
      'roleNotAllowed',
    );
    await expectRefused(() => audit.post('/api-clients', {}), 403, 'roleNotAllowed');
    await expectRefused(() => audit.post('/delegations', {}), 403, 'roleNotAllowed');
  });
});

describe('lists', () => {
  it('go page by page and miss nothing', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/persons?limit=7';
    let pages = 0;
    while (path !== undefined) {
      const answer: Response = await system.get(path);
      expect(answer.status).toBe(200);
      seen.push(...answer.body.items.map(({ id }: { id: string }) => id));
      path = /<([^>]+)>; rel="next"/.exec(answer.headers['link'] ?? '')?.[1];
      pages += 1;
    }
    const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM yuantou.person ORDER BY username');
    expect(seen).toEqual(rows.map(({ id }) => id));
    expect(pages).toBe(Math.ceil(rows.length / 7));
  });

  it('cost the guard’s statement and one more', async () => {
    const lists: [Person, string][] = [
      [system, '/units'],
      [system, '/persons'],
      [security, '/appointments'],
      [security, '/delegations'],
      [system, '/api-clients'],
      [audit, '/administrative-entries'],
    ];
    for (const [who, path] of lists) expect((await who.get(path)).headers['yuantou-statements']).toBe('2');
  });

  it.each(['?limit=0', '?limit=201', '?limit=many', '?cursor=x', '?cursor=WzFd', '?offset=5', '?limit=5&limit=6'])(
    'are 400 for %s',
    async (query) => {
      expect((await system.get(`/persons${query}`)).status).toBe(400);
    },
  );
});

describe('the office’s own people', () => {
  it('have an office above every unit, and the reviewer sits there', async () => {
    const reviewer = await as(app, zfb.reviewer);
    const { rows } = await app.owner.query('SELECT DISTINCT yuantou.office_of(id) AS office FROM yuantou.unit');
    expect(rows).toEqual([{ office: reviewer.unitId }]);
  });
});
