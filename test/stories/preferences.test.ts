import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as, asMachine } from '../support/as.js';
import { CONFIRMED, does, given, seen } from '../support/given.js';
import { admin, czj, fgw, FGW_CLIENT, givenPeople } from '../support/people.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  await givenPeople(app);
});

afterAll(() => app.close());

const USUAL = { language: null, shortcuts: true, toursSeen: [], savedFilters: [] };
const OWN = {
  language: 'en',
  shortcuts: false,
  toursSeen: ['drafter-1'],
  savedFilters: [{ name: '超期的', query: 'view=todo&overdue=true' }],
};

describe('preferences', () => {
  it('are the person’s own, replaced as a whole, and there for administrators too', async () => {
    const person = await as(app, fgw.drafter);
    expect((await person.get('/me/preferences')).body).toEqual(USUAL);
    const written = await person.put('/me/preferences', OWN);
    expect([written.status, written.body]).toEqual([200, OWN]);
    expect((await (await as(app, fgw.drafter)).get('/me/preferences')).body).toEqual(OWN);
    expect((await (await as(app, fgw.drafter2)).get('/me/preferences')).body).toEqual(USUAL);
    expect((await person.put('/me/preferences', USUAL)).body).toEqual(USUAL);
    expect((await (await as(app, admin.system)).put('/me/preferences', OWN)).status).toBe(200);
  });

  it.each<[string, object]>([
    ['another language', { ...OWN, language: 'fr' }],
    ['a field left out', { language: null, shortcuts: true, toursSeen: [] }],
    ['a field too many', { ...OWN, theme: 'dark' }],
    ['too many filters', { ...OWN, savedFilters: Array.from({ length: 51 }, () => ({ name: 'x', query: 'y' })) }],
    ['a filter without a name', { ...OWN, savedFilters: [{ name: '', query: 'y' }] }],
    ['a long query', { ...OWN, savedFilters: [{ name: 'x', query: 'y'.repeat(1001) }] }],
    ['a tour that is no name', { ...OWN, toursSeen: ['<script>'] }],
    ['a tour twice', { ...OWN, toursSeen: ['a', 'a'] }],
  ])('refuse %s, and keep what was there', async (_, body) => {
    const person = await as(app, fgw.checker);
    expect((await person.put('/me/preferences', body)).status).toBe(400);
    expect((await person.get('/me/preferences')).body).toEqual(USUAL);
  });

  it('are closed to machines and to nobody', async () => {
    const machine = await asMachine(app, FGW_CLIENT, fgw.drafter);
    expect((await machine.get('/me/preferences')).status).toBe(403);
    expect((await app.http().get('/api/v1/me/preferences')).status).toBe(401);
  });
});

describe('phrases', () => {
  it('are one’s own and the unit’s; the unit’s are kept by its reviewer or its heads', async () => {
    const drafter = await as(app, fgw.drafter);
    const checker = await as(app, fgw.checker);
    const own = await drafter.post('/me/phrases', { words: ' 请审核。 ', scope: 'own' });
    expect([own.status, own.body]).toEqual([201, { id: expect.any(String), words: '请审核。', scope: 'own' }]);
    const units = await checker.post('/me/phrases', { words: '请补充公开依据。', scope: 'unit' });
    expect(units.status).toBe(201);
    expect((await drafter.get('/me/phrases')).body.items).toEqual([own.body, units.body]);
    expect((await checker.get('/me/phrases')).body.items).toEqual([units.body]);
    expect((await (await as(app, czj.checker)).get('/me/phrases')).body.items).toEqual([]);
    expect((await drafter.post('/me/phrases', { words: '同意。', scope: 'unit' })).status).toBe(403);
    const keeps = async (who: typeof drafter) => (await who.get('/me/phrases')).body.keepsUnit;
    expect([await keeps(drafter), await keeps(checker)]).toEqual([false, true]);
    expect((await drafter.post('/me/phrases', { words: '请审核。', scope: 'own' })).body.code).toBe('phraseNotAdded');
    for (const [who, id] of [
      [drafter, units.body.id],
      [checker, own.body.id],
      [await as(app, czj.checker), units.body.id],
      [drafter, randomUUID()],
    ] as const)
      expect((await who.del(`/me/phrases/${id}`)).status).toBe(404);
    expect((await drafter.del(`/me/phrases/${own.body.id}`)).status).toBe(204);
    expect((await checker.del(`/me/phrases/${units.body.id}`)).status).toBe(204);
    expect((await drafter.get('/me/phrases')).body.items).toEqual([]);
  });

  it('remember the last five words of each step, each once', async () => {
    const checker = await as(app, fgw.checker);
    for (const comment of ['一', '二', '三', '四', '五', '六', '二']) {
      const document = await given(app).submitted();
      await does(app, document, fgw.checker, 'unit-office-reviews', {
        seen: seen(document),
        confirms: CONFIRMED,
        comment,
      });
      app.clock.advance({ minutes: 1 });
    }
    const { body } = await checker.get('/me/phrases');
    expect(body.recent).toEqual(['二', '六', '五', '四', '三'].map((words) => ({ step: 'unitOfficeReview', words })));
    expect((await (await as(app, fgw.secrecy)).get('/me/phrases')).body.recent).toEqual([]);
  });

  it.each<[string, object, number]>([
    ['no words', { words: '  ', scope: 'own' }, 400],
    ['too many words', { words: 'x'.repeat(501), scope: 'own' }, 400],
    ['no scope', { words: '同意。' }, 400],
    ['another scope', { words: '同意。', scope: 'all' }, 400],
    ['a secrecy mark', { words: '机密★5年', scope: 'own' }, 422],
  ])('refuse %s', async (_, body, status) => {
    expect((await (await as(app, fgw.drafter)).post('/me/phrases', body)).status).toBe(status);
  });

  it('are no more than 200', async () => {
    const person = await as(app, czj.drafter);
    await app.owner.query(
      `INSERT INTO yuantou.phrase (id, person_id, words, added_by, added_at)
       SELECT gen_random_uuid(), $1, 'x' || n, $1, now() FROM generate_series(1, 200) n`,
      [person.personId],
    );
    const answer = await person.post('/me/phrases', { words: '再加一条', scope: 'own' });
    expect([answer.status, answer.body.code]).toEqual([409, 'phraseNotAdded']);
  });
});
