import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { as } from '../support/as.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { addDays } from '../../src/calendar/rules/calendar-date.js';
import { shanghaiDate } from '../../src/people/rules/today.js';
import { CHANNELS, given, personOf } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { followPosts, morningOf } from '../support/inside.js';
import { admin, fgw, personIdOf, unitIdOf, zfb } from '../support/people.js';
import type { UnitKey } from '../support/people.js';
import { appointed, vacated } from '../support/posts.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const reason = '机构改革';

async function change(unit: UnitKey, body: object, who: string = admin.system): Promise<Response> {
  return (await personOf(app, who)).patch(`/units/${await unitIdOf(app, unit)}`, { reason, ...body });
}

async function house(): Promise<unknown> {
  const { rows } = await app.owner.query<{ entries: number }>(
    `SELECT (SELECT jsonb_agg(to_jsonb(u) ORDER BY u.id) FROM yuantou.unit u) AS units,
       (SELECT jsonb_agg(jsonb_build_array(p.id, p.name, p.phone) ORDER BY p.id) FROM yuantou.person p) AS people,
       (SELECT count(*)::int FROM yuantou.administrative_entry WHERE act LIKE '%Changed' AND act <> 'passwordChanged') AS entries`,
  );
  return rows[0];
}

async function refused(answering: () => Promise<Response>, status: number, code: string, pointer?: string) {
  const before = await house();
  const answer = await answering();
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  if (pointer !== undefined) expect(answer.body.issues).toMatchObject([{ pointer }]);
  expect(await house()).toEqual(before);
}

describe('a unit', () => {
  it('changes in what is named, and the record tells what was there before', async () => {
    const answer = await change('czj', { shortName: '市财政', creditCode: '11230700MB00000001', documentPrefix: null });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      name: '伊春市财政局',
      shortName: '市财政',
      creditCode: '11230700MB00000001',
      documentPrefix: null,
    });
    const audit = await personOf(app, admin.audit);
    const { body } = await audit.get(`/administrative-entries?subjectId=${await unitIdOf(app, 'czj')}`);
    expect(body.items[0]).toMatchObject({
      act: 'unitChanged',
      reason,
      detail: {
        before: { shortName: '市财政局', documentPrefix: '伊财' },
        after: { shortName: '市财政', creditCode: '11230700MB00000001', documentPrefix: null },
      },
    });
    expect((await change('czj', { documentPrefix: '伊财', shortName: '市财政局' })).status).toBe(200);
    // What is so already is not written again.
    const before = await house();
    expect((await change('czj', { documentPrefix: '伊财' })).status).toBe(200);
    expect(await house()).toEqual(before);
  });

  it('is refused what cannot be', async () => {
    await refused(() => change('jyj', { name: '伊春市财政局' }), 409, 'unitNameTaken', '/name');
    await refused(() => change('jyj', { documentPrefix: '伊财' }), 409, 'documentPrefixTaken', '/documentPrefix');
    await refused(() => change('jyj', { documentPrefix: '伊 教' }), 400, 'malformedRequest', '/documentPrefix');
    await refused(() => change('jyj', { creditCode: '1' }), 400, 'malformedRequest', '/creditCode');
    await refused(() => change('jyj', { name: null }), 400, 'malformedRequest', '/name');
    await refused(() => change('jyj', { kind: 'county' }), 400, 'malformedRequest', '/kind');
    await refused(() => change('jyj', { name: '教育局', reason: ' ' }), 400, 'malformedRequest', '/reason');
    await refused(() => change('jyj', { name: '教育局' }, admin.security), 403, 'roleNotAllowed');
    await refused(() => change('jyj', { name: '教育局' }, fgw.drafter), 403, 'roleNotAllowed');
    const system = await personOf(app, admin.system);
    await refused(() => system.patch(`/units/${randomUUID()}`, { reason, name: '某局' }), 404, 'notFound');
    const parentId = await unitIdOf(app, 'city');
    const unit = { parentId, kind: 'department', name: '某临时局', shortName: '临时局' };
    const { body: opened } = await system.post('/units', unit);
    await system.post(`/units/${opened.id}/disablements`, { reason });
    await refused(() => system.patch(`/units/${opened.id}`, { reason, name: '某局' }), 409, 'alreadyDisabled');
  });

  it('keeps a 机关代字 under which it has given numbers, though it uses another now', async () => {
    const { registered, readyToRegister, register } = given(app);
    const first = await registered({ unit: 'fgw' });
    const numberOf = async (path: string) => (await (await personOf(app, fgw.drafter)).get(path)).body.number;
    expect(await numberOf(first.path)).toMatch(/^伊发改发〔/);
    expect((await change('fgw', { documentPrefix: '伊发改委' })).status).toBe(200);
    await refused(() => change('jyj', { documentPrefix: '伊发改' }), 409, 'documentPrefixTaken', '/documentPrefix');
    const system = await personOf(app, admin.system);
    const taking = {
      parentId: await unitIdOf(app, 'city'),
      kind: 'department',
      name: '某代字局',
      shortName: '代字局',
      documentPrefix: '伊发改',
    };
    await refused(() => system.post('/units', taking), 409, 'documentPrefixTaken', '/documentPrefix');
    const sheet = '单位,上级单位,单位类型,机关代字\r\n某代字局,伊春市人民政府,部门,伊发改\r\n';
    const imported = await system
      .request('post', '/organisation-imports', { key: randomUUID() })
      .attach('file', Buffer.from(sheet), { filename: 'sheet.csv' });
    expect([imported.status, imported.body.issues]).toMatchObject([
      422,
      [{ code: 'documentPrefixTaken', pointer: '/rows/2/documentPrefix' }],
    ]);
    const second = await register(await readyToRegister({ unit: 'fgw' }));
    expect(await numberOf(second.path)).toMatch(/^伊发改委发〔\d+〕1号$/);
    expect(await numberOf(first.path)).toMatch(/^伊发改发〔/);
    // And the database would not have it either.
    const stolen = app.owner.query(
      `INSERT INTO yuantou.number_series (id, unit_id, prefix, line, numbering, year, last)
       VALUES (gen_random_uuid(), $1, '伊发改', 'general', 'yearly', 2026, 0)`,
      [await unitIdOf(app, 'jyj')],
    );
    await expect(stolen).rejects.toMatchObject({ constraint: 'number_series_prefix_excl' });
  });
});

describe('a person', () => {
  const changePerson = async (username: string, body: object, who: string = admin.system): Promise<Response> =>
    (await personOf(app, who)).patch(`/persons/${await personIdOf(app, username)}`, { reason: '更正', ...body });

  it('changes in name and phone, everywhere at once, and the record tells what was there before', async () => {
    const { body: before } = await (await personOf(app, fgw.checker)).get('/me');
    const answer = await changePerson(fgw.checker, { name: '更正之名', phone: '0458-1234567' });
    expect([answer.status, answer.body]).toMatchObject([200, { name: '更正之名', phone: '0458-1234567' }]);
    expect((await (await personOf(app, fgw.checker)).get('/me')).body.person.name).toBe('更正之名');
    const { rows } = await app.owner.query(
      `SELECT detail FROM yuantou.administrative_entry WHERE act = 'personChanged'`,
    );
    expect(rows).toMatchObject([
      { detail: { before: { name: before.person.name }, after: { name: '更正之名', phone: '0458-1234567' } } },
    ]);
    expect((await changePerson(fgw.checker, { phone: null })).body.phone).toBeNull();
    const now = await house();
    expect((await changePerson(fgw.checker, { name: '更正之名' })).status).toBe(200);
    expect(await house()).toEqual(now);
  });

  it('is refused what cannot be', async () => {
    await refused(() => changePerson(fgw.checker, { name: null }), 400, 'malformedRequest', '/name');
    await refused(() => changePerson(fgw.checker, { phone: 'x' }), 400, 'malformedRequest', '/phone');
    await refused(() => changePerson(fgw.checker, { username: 'other' }), 400, 'malformedRequest', '/username');
    await refused(() => changePerson(fgw.checker, { name: '某' }, admin.security), 403, 'roleNotAllowed');
    const system = await personOf(app, admin.system);
    await refused(() => system.patch(`/persons/${randomUUID()}`, { reason, name: '某' }), 404, 'notFound');
    await system.post(`/persons/${await personIdOf(app, 'jyj.drafter2')}/disablements`, { reason });
    await refused(() => changePerson('jyj.drafter2', { name: '某' }), 409, 'alreadyDisabled');
  });
});

describe('a post that is emptied while a document waits for it', () => {
  const DAY = /^\d{4}-\d{2}-\d{2}$/;
  interface Turn {
    since: string;
    due: string | null;
  }
  const todoOf = async (who: string, { id }: GivenDocument, role?: 'registrar'): Promise<Turn | undefined> => {
    const { body } = await (await personOf(app, who, role)).get('/documents?view=todo&limit=200');
    const waiting = (body as { id: string; waiting: Turn }[]).find((one) => one.id === id)?.waiting;
    return waiting && { since: waiting.since, due: waiting.due };
  };
  const seenBy = async (who: string, { path }: GivenDocument): Promise<number> =>
    (await (await personOf(app, who)).get(path)).status;

  it('is followed to the unit it falls to, which may then do what is waited for', async () => {
    const document = await given(app).issued({ unit: 'wjw' });
    const before = await todoOf('wjw.registrar', document);
    expect(before).toEqual({ since: app.clock.now().toISOString(), due: expect.stringMatching(DAY) });
    app.clock.advance({ minutes: 10 });
    await followPosts(app);
    await vacated(app, 'wjw.registrar');
    expect([await seenBy(zfb.registrar, document), await todoOf(zfb.registrar, document)]).toEqual([404, undefined]);
    expect(await followPosts(app)).toBe(1);
    expect([await seenBy(zfb.registrar, document), await todoOf(zfb.registrar, document)]).toEqual([200, before]);
    expect(await seenBy('czj.registrar', document)).toBe(404);
    const published = await (
      await personOf(app, zfb.registrar)
    ).post(`${document.path}/publications`, { channels: CHANNELS }, { ifMatch: document.etag });
    expect([published.status, published.body.state]).toEqual([201, 'published']);
  });

  it('comes back with whoever is appointed, in the same turn', async () => {
    const document = await given(app).issued({ unit: 'sfj' });
    const before = await todoOf('sfj.registrar', document);
    expect(before).toEqual({ since: app.clock.now().toISOString(), due: expect.stringMatching(DAY) });
    app.clock.advance({ minutes: 10 });
    await vacated(app, 'sfj.registrar');
    await followPosts(app);
    await appointed(app, 'sfj.drafter2', 'sfj', 'registrar');
    expect(await followPosts(app)).toBe(1);
    expect([await todoOf('sfj.drafter2', document, 'registrar'), await todoOf(zfb.registrar, document)]).toEqual([
      before,
      undefined,
    ]);
  });

  it('is followed when its holder is disabled, and on the day after its last one', async () => {
    const [disabled, ended] = [
      await given(app).submitted({ unit: 'sthjj' }),
      await given(app).submitted({ unit: 'nyncj' }),
    ];
    const system = await personOf(app, admin.system);
    await system.post(`/persons/${await personIdOf(app, 'sthjj.checker')}/disablements`, { reason });
    const { appointmentId } = await personOf(app, 'nyncj.checker');
    const security = await personOf(app, admin.security);
    const today = shanghaiDate(app.clock.now());
    await security.post(`/appointments/${appointmentId}/ends`, { reason, endsOn: today });
    await followPosts(app);
    expect([await seenBy(zfb.checker, disabled), await seenBy(zfb.checker, ended)]).toEqual([200, 404]);
    app.clock.advance({ hours: 24 });
    await morningOf(app, addDays(today, 1));
    await followPosts(app);
    // The sessions of yesterday are over.
    expect((await (await as(app, zfb.checker)).get(ended.path)).status).toBe(200);
  });
});
