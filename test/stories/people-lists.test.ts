import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import type { Person } from '../support/as.js';
import { givenManyPeople } from '../support/many-people.js';
import { admin, fgw, givenPeople, personIdOf, unitIdOf } from '../support/people.js';

const MANY = 3000;

interface PersonRow {
  id: string;
  username: string;
  name: string;
  disabledAt: string | null;
  posts: { unitName: string; role: string; post: string }[];
}

interface PostRow {
  id: string;
  personId: string;
  username: string;
  unitId: string;
  role: string;
  post: string;
  standing: string;
}

let app: TestApp;
let system: Person;
let security: Person;
beforeAll(async () => {
  app = await startApp();
  await givenPeople(app);
  await givenManyPeople(app, MANY);
  system = await as(app, admin.system);
  security = await as(app, admin.security);
});
afterAll(() => app.close());

/** Every row of a list by its `Link` headers; each page costs the guard's statement and one more. */
async function all<Row>(who: Person, path: string): Promise<Row[]> {
  const rows: Row[] = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const answer: Response = await who.get(next);
    expect([answer.status, answer.headers['yuantou-statements']]).toEqual([200, '2']);
    rows.push(...(answer.body.items as Row[]));
    next = /<([^>]+)>; rel="next"/.exec(answer.headers['link'] ?? '')?.[1];
  }
  return rows;
}

const persons = (query: string): Promise<PersonRow[]> => all(system, `/persons?limit=200${query}`);
const posts = (query: string): Promise<PostRow[]> => all(security, `/appointments?limit=200${query}`);

async function inDatabase(sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await app.owner.query<{ id: string }>(sql, values);
  return rows.map(({ id }) => id);
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const sorted = (ids: readonly string[]): string[] => [...ids].sort();

describe('thousands of people', () => {
  it('come page by page by username, each once', async () => {
    const known = await inDatabase('SELECT id FROM yuantou.person ORDER BY username');
    expect(known.length).toBeGreaterThan(MANY);
    expect(idsOf(await persons(''))).toEqual(known);
    expect(idsOf(await all<PersonRow>(system, '/persons?limit=77'))).toEqual(known);
  });

  it('are found by every part of a name, a username or a telephone number, and by several words at once', async () => {
    const [one] = await persons('&q=MANY.02345');
    expect(one).toMatchObject({ username: 'many.02345' });
    const name = encodeURIComponent(one?.name.slice(1) ?? '');
    expect((await persons(`&q=${name}`)).map(({ username }) => username)).toContain('many.02345');
    expect((await persons(`&q=${name}%20%20many.02345`)).map(({ username }) => username)).toEqual(['many.02345']);
    expect((await persons('&q=0458-0002345')).map(({ username }) => username)).toEqual(['many.02345']);
    expect(await persons(`&q=${name}%20many.02346`)).toEqual([]);
    const surname = encodeURIComponent('赵');
    expect(sorted(idsOf(await persons(`&q=${surname}`)))).toEqual(
      sorted(await inDatabase(`SELECT id FROM yuantou.person WHERE name LIKE '%赵%'`)),
    );
    // What means something to LIKE is a letter here.
    expect(await persons('&q=%25')).toEqual([]);
    expect((await persons('&q=_')).every(({ username }) => username.includes('_'))).toBe(true);
  });

  it('are narrowed by the unit with those below it, by a role held today, and by whether they are disabled', async () => {
    const county = await unitIdOf(app, 'slx');
    const within = await persons(`&within=${county}`);
    const own = `SELECT p.id FROM yuantou.person p WHERE EXISTS (SELECT FROM yuantou.appointment a
      JOIN yuantou.unit u ON u.id = a.unit_id WHERE a.person_id = p.id AND a.ends_on IS NULL
      AND (u.id = $1 OR u.parent_id = $1)`;
    expect(idsOf(within)).toEqual(await inDatabase(`${own}) ORDER BY username`, [county]));
    expect(new Set(within.flatMap((row) => row.posts.map(({ unitName }) => unitName))).size).toBe(2);
    const registrars = await persons(`&within=${county}&role=registrar&disabled=false`);
    expect(idsOf(registrars)).toEqual(
      await inDatabase(`${own} AND a.role = 'registrar') AND p.disabled_at IS NULL ORDER BY username`, [county]),
    );
    expect(registrars.length).toBeGreaterThan(10);
    const disabled = await persons('&disabled=true');
    expect(disabled).toHaveLength(MANY / 25);
    expect(disabled.every(({ disabledAt }) => disabledAt !== null)).toBe(true);
  });

  it('tell what they are today, so that two of one name are told apart', async () => {
    const [held] = await persons('&q=many.00018');
    expect(held?.posts).toEqual([{ unitName: expect.any(String), role: 'drafter', post: '科员' }]);
    const [added] = await persons('&q=many.00100');
    expect(added?.posts).toEqual([]);
    expect((await system.get(`/persons/${held?.id}`)).body).toEqual(held);
  });
});

describe('thousands of appointments', () => {
  it('come page by page by unit, role and seniority, each once', async () => {
    const known = await inDatabase('SELECT id FROM yuantou.appointment ORDER BY unit_id, role, starts_on, id');
    expect(known.length).toBeGreaterThan(MANY);
    expect(idsOf(await posts(''))).toEqual(known);
    expect(idsOf(await all<PostRow>(security, '/appointments?limit=131'))).toEqual(known);
  });

  it('are found by words of the person, the post and the unit', async () => {
    const researchers = await posts(`&q=${encodeURIComponent('调研员')}`);
    expect(researchers).toHaveLength(MANY / 50);
    const [{ rows }, finance] = await Promise.all([
      app.owner.query<{ name: string }>('SELECT name FROM yuantou.unit WHERE id = $1', [await unitIdOf(app, 'czj')]),
      unitIdOf(app, 'czj'),
    ]);
    const both = await posts(`&q=${encodeURIComponent(`调研员 ${rows[0]?.name}`)}`);
    expect(idsOf(both)).toEqual(idsOf(researchers.filter(({ unitId }) => unitId === finance)));
    expect(both.length).toBeGreaterThan(0);
    expect((await posts('&q=many.00018')).map(({ standing }) => standing)).toEqual(['ended', 'inForce']);
  });

  it('are narrowed by unit with those below it, role, person, and whether they have ended', async () => {
    const county = await unitIdOf(app, 'slx');
    const below = `(a.unit_id = $1 OR a.unit_id IN (SELECT id FROM yuantou.unit WHERE parent_id = $1))`;
    const from = 'SELECT a.id FROM yuantou.appointment a WHERE';
    const order = 'ORDER BY unit_id, role, starts_on, id';
    expect(idsOf(await posts(`&within=${county}`))).toEqual(await inDatabase(`${from} ${below} ${order}`, [county]));
    expect(idsOf(await posts(`&unitId=${county}`))).toEqual(
      await inDatabase(`${from} a.unit_id = $1 ${order}`, [county]),
    );
    const ended = await posts(`&within=${county}&ended=true&role=drafter`);
    expect(idsOf(ended)).toEqual(
      await inDatabase(`${from} ${below} AND a.role = 'drafter' AND a.ends_on < '2026-11-01' ${order}`, [county]),
    );
    expect(ended.length).toBeGreaterThan(10);
    expect(new Set(ended.map(({ standing }) => standing))).toEqual(new Set(['ended']));
    const open = await posts('&ended=false');
    expect(open.length + (await posts('&ended=true')).length).toBe((await posts('')).length);
    expect(new Set(open.map(({ standing }) => standing))).toEqual(new Set(['inForce']));
    const personId = await personIdOf(app, 'many.00018');
    expect((await posts(`&personId=${personId}`)).map((row) => row.username)).toEqual(['many.00018', 'many.00018']);
  });

  it('stand as they stand today: to begin, in force, ended at once', async () => {
    const personId = await personIdOf(app, 'many.00200');
    const body = { personId, unitId: await unitIdOf(app, 'czj'), role: 'drafter', post: '科员' };
    const standings = async (): Promise<string[]> =>
      (await posts(`&personId=${personId}`)).map(({ standing }) => standing);
    const later = await security.post('/appointments', { ...body, startsOn: '2027-01-01' });
    expect([later.status, later.body.standing]).toEqual([201, 'toBegin']);
    expect(await posts(`&personId=${personId}&ended=false`)).toHaveLength(1);
    expect((await security.post(`/appointments/${later.body.id}/ends`, { reason: '撤销' })).status).toBe(204);
    expect(await standings()).toEqual(['ended']);
    const now = await security.post('/appointments', { ...body, startsOn: '2026-11-01' });
    expect(now.body.standing).toBe('inForce');
    expect((await security.post(`/appointments/${now.body.id}/ends`, { reason: '调离' })).status).toBe(204);
    expect(await standings()).toEqual(['ended', 'ended']);
    expect(await posts(`&personId=${personId}&ended=false`)).toEqual([]);
  });
});

describe('a list of people', () => {
  it.each([
    '?q=',
    '?q=%20',
    '?q=a+b+c+d+e+f',
    `?q=${'x'.repeat(101)}`,
    '?q=%00',
    '?within=fgw',
    '?role=mayor',
    '?disabled=maybe',
    '?ended=true',
    '?q=a&q=b',
  ])('is 400 for %s', async (query) => {
    expect((await system.get(`/persons${query}`)).status).toBe(400);
    if (query !== '?ended=true') expect((await security.get(`/appointments${query}`)).status).toBe(400);
  });

  it('ends where its cursor or its unit names nothing', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    const cursor = Buffer.from(JSON.stringify([nobody])).toString('base64url');
    for (const path of [`/persons?cursor=${cursor}`, `/persons?within=${nobody}`, `/appointments?cursor=${cursor}`])
      expect((await system.get(path)).body).toEqual({ items: [] });
  });

  it('is not for those who administer nothing', async () => {
    const drafter = await as(app, fgw.drafter);
    expect((await drafter.get('/persons?q=x')).status).toBe(403);
    expect((await drafter.get('/appointments?q=x')).status).toBe(403);
  });
});
