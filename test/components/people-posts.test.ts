import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  allUnits,
  delegationsFor,
  officeOf,
  personHeld,
  personsByIds,
  personsByUsernames,
  postsOf,
  unitsAround,
  unitsByIds,
} from '../../src/people/people.queries.js';
import { Database } from '../../src/platform/database/database.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import {
  admin,
  city,
  czj,
  fgw,
  givenPeople,
  jyj,
  nyncj,
  personIdOf,
  sfj,
  slx,
  slz,
  sthjj,
  unitIdOf,
  wjw,
  zfb,
  zwfwj,
} from '../support/people.js';
import type { UnitKey } from '../support/people.js';

const today = '2026-11-23';

let app: TestApp;
let database: Database;
beforeAll(async () => {
  app = await startApp();
  await givenPeople(app);
  database = app.nest.get(Database);
});
afterAll(() => app.close());

describe('the example', () => {
  it('has somebody for every post that a story may name', async () => {
    const units = { city, zfb, fgw, czj, sfj, jyj, wjw, sthjj, nyncj, zwfwj, slx, slz, admin };
    const named = Object.values(units).flatMap((people) => Object.values(people));
    const known = await personsByUsernames(database, named);
    expect(known.map(({ username }) => username).sort()).toEqual([...named].sort());
    const everybody = await app.owner.query('SELECT 1 FROM yuantou.person');
    expect(everybody.rowCount).toBe(named.length);
  });

  it('names nobody twice, as one would take them for the same person', async () => {
    const { rows } = await app.owner.query('SELECT name FROM yuantou.person GROUP BY name HAVING count(*) > 1');
    expect(rows).toEqual([]);
  });
});

describe('what the other features ask about people', () => {
  it('who may act in a unit today', async () => {
    const unitId = await unitIdOf(app, 'zwfwj');
    const posts = await postsOf(database, [unitId], today);
    expect(posts.map(({ role, personName }) => `${role} ${personName}`).sort()).toEqual([
      'confidentialityReviewer 舒守静',
      'deputyHead 舒思齐',
      'disclosureOfficer 舒明开',
      'drafter 舒两兼',
      'drafter 舒念初',
      'drafter 舒知夏',
      'principalHead 舒怀远',
      'registrar 舒两兼',
      'registrar 舒书简',
      'unitOfficeReviewer 舒慎言',
    ]);
    expect(posts.find(({ role }) => role === 'principalHead')).toEqual({
      appointmentId: (await as(app, zwfwj.principal)).appointmentId,
      personId: await personIdOf(app, zwfwj.principal),
      personName: '舒怀远',
      unitId,
      role: 'principalHead',
      post: '局长',
    });
  });

  it('nobody before their first day', async () => {
    expect(await postsOf(database, [await unitIdOf(app, 'fgw')], '2015-12-31')).toEqual([]);
  });

  it('nobody who is disabled', async () => {
    const system = await as(app, admin.system);
    const id = await personIdOf(app, czj.checker);
    await system.post(`/persons/${id}/disablements`, { reason: '离职' });
    const posts = await postsOf(database, [await unitIdOf(app, 'czj')], today);
    expect(posts.filter(({ role }) => role === 'unitOfficeReviewer')).toEqual([]);
  });

  it.each<[UnitKey, UnitKey[]]>([
    ['city', []],
    ['zfb', ['city']],
    ['fgw', ['city']],
    ['slz', ['slx', 'city']],
  ])('what stands above %s', async (unit, above) => {
    const id = await unitIdOf(app, unit);
    const ids = await Promise.all(above.map((key) => unitIdOf(app, key)));
    const stranger = await unitIdOf(app, 'slz');
    const { units, office, government } = await unitsAround(database, id, [stranger, id]);
    const found = units.map((one) => one.id);
    expect(found.slice(0, ids.length + 1)).toEqual([id, ...ids]);
    expect(new Set(found.slice(ids.length + 1))).toEqual(
      new Set([office?.id, stranger].filter((other) => other !== id && !ids.includes(other ?? ''))),
    );
    expect(government?.id).toBe(await unitIdOf(app, 'city'));
    expect(office?.documentPrefix).toBe('伊政办');
    expect((await officeOf(database, id))?.id).toBe(office?.id);
  });

  it('units by id, and all of them', async () => {
    const id = await unitIdOf(app, 'slz');
    expect(await unitsByIds(database, [id])).toEqual([
      {
        id,
        parentId: await unitIdOf(app, 'slx'),
        kind: 'township',
        name: '示例镇人民政府',
        shortName: '示例镇',
        documentPrefix: '示镇政',
        regionCode: '230799100',
        creditCode: null,
        smallUnit: true,
        disabled: false,
      },
    ]);
    expect(await allUnits(database)).toHaveLength(12);
  });

  it('people by name and by id', async () => {
    const [person] = await personsByUsernames(database, [slz.drafter, 'nobody']);
    expect(person).toMatchObject({ username: slz.drafter, name: '乔知夏' });
    expect(await personsByIds(database, [person?.id ?? ''])).toEqual([person]);
  });
});

describe('whether somebody held a post on a day (attestations)', () => {
  it('counts the day of a revocation, and nothing after it or before the first day', async () => {
    const deputy = await as(app, fgw.deputy);
    const security = await as(app, admin.security);
    const held = (on: string) =>
      personHeld(database, deputy.personId, ['principalHead', 'deputyHead'], deputy.unitId, on);
    expect(await held('2017-06-01')).toMatchObject({ role: 'deputyHead', appointmentId: deputy.appointmentId });
    await security.post(`/appointments/${deputy.appointmentId}/ends`, { reason: '免职' });
    expect(await held(today)).toMatchObject({ role: 'deputyHead', appointmentId: deputy.appointmentId });
    expect(await held('2026-11-24')).toBeUndefined();
    expect(await held('2015-12-31')).toBeUndefined();
    expect(await personHeld(database, deputy.personId, ['drafter'], deputy.unitId, '2017-06-01')).toBeUndefined();
    const other = await unitIdOf(app, 'czj');
    expect(await personHeld(database, deputy.personId, ['deputyHead'], other, '2017-06-01')).toBeUndefined();
    const posts = await postsOf(database, [deputy.unitId], today);
    expect(posts.filter(({ role }) => role === 'deputyHead')).toEqual([]);
  });
});

describe('who signs for a head', () => {
  it('is told while the delegation and both appointments are in force', async () => {
    const principal = await as(app, czj.principal);
    const deputy = await as(app, czj.deputy);
    const made = await principal.post('/delegations', {
      fromAppointmentId: principal.appointmentId,
      toAppointmentId: deputy.appointmentId,
      startsOn: '2026-11-24',
      endsOn: '2026-11-30',
      reason: '学习',
    });
    const on = (day: string) => delegationsFor(database, [principal.unitId], day);
    expect(await on(today)).toEqual([]);
    expect(await on('2026-11-30')).toEqual([
      {
        delegationId: made.body.id,
        unitId: principal.unitId,
        fromAppointmentId: principal.appointmentId,
        fromPersonId: principal.personId,
        fromPersonName: '钱怀远',
        fromPost: '局长',
        signerKind: 'principalHead',
        toAppointmentId: deputy.appointmentId,
        toPersonId: deputy.personId,
        toPersonName: '钱思齐',
        startsOn: '2026-11-24',
        endsOn: '2026-11-30',
      },
    ]);
    expect(await on('2026-12-01')).toEqual([]);
    const security = await as(app, admin.security);
    await security.post(`/appointments/${deputy.appointmentId}/ends`, { reason: '免职' });
    expect(await on('2026-11-30')).toEqual([]);
  });
});
