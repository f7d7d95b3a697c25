import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { shanghaiDate } from '../../src/people/rules/today.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Caller, signInOverHttp } from '../support/as.js';
import { CHANNELS, CONFIRMED } from '../support/given.js';
import { firstAdministrators } from '../support/inside.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const CITY = '某市人民政府';
const OFFICE = '某市人民政府办公室';
const BUREAU = '某市档案局';

const POSTS: readonly (readonly [unit: string, username: string, role: string])[] = [
  [CITY, 'deputy.mayor', '分管负责人'],
  [CITY, 'mayor', '主要负责人'],
  [OFFICE, 'office.reviewer', '政府办公室审核人员'],
  [OFFICE, 'office.secrecy', '保密审查员'],
  [OFFICE, 'office.registrar', '文书'],
  [BUREAU, 'drafter', '拟稿人'],
  [BUREAU, 'checker', '核稿人'],
  [BUREAU, 'secrecy', '保密审查员'],
  [BUREAU, 'deputy', '分管负责人'],
  [BUREAU, 'principal', '主要负责人'],
  [BUREAU, 'registrar', '文书'],
];

/** Signs in with the password that was handed over, and replaces it, as everybody has to. */
async function arrive(username: string, password: string): Promise<Caller> {
  const own = '自己想好的一句话 2026';
  const { cookie } = await signInOverHttp(app, username, password);
  const headers = { Cookie: cookie };
  const newcomer = new Caller(app, { headers, renew: () => Promise.reject(new Error('the day is too long')) });
  expectDone(await newcomer.put('/me/password', { currentPassword: password, newPassword: own }));
  headers.Cookie = (await signInOverHttp(app, username, own)).cookie;
  return newcomer;
}

function expectDone(answer: Response): Response {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body, null, 1)}`);
  return answer;
}

/** From a database without a single person to a page that everybody may read, and nobody touches the database for it. */
it('a city that begins with nothing publishes on its first day', async () => {
  const passwords = await firstAdministrators(app, { government: CITY, office: OFFICE });
  const system = await arrive('system', passwords.get('system') ?? '');
  const security = await arrive('security', passwords.get('security') ?? '');

  // The system administrator opens units and enters people, the security administrator appoints them: one sheet for both.
  const headings = '单位,上级单位,单位类型,机关代字,姓名,用户名,角色,起始日期';
  const bureau = `${BUREAU},${CITY},部门,某档,,,,`;
  const posts = POSTS.map(([unit, username, role]) => `${unit},,,,某${username},${username},${role},2026-01-05`);
  const sheet = Buffer.from([headings, bureau, ...posts].join('\r\n'));
  for (const administrator of [system, security])
    expectDone(
      await administrator
        .request('post', '/organisation-imports', { key: randomUUID() })
        .attach('file', sheet, { filename: '机构和人员.csv' }),
    );

  // What the government itself needs to number and to index its documents.
  const { items: units } = expectDone(await system.get('/units')).body as { items: { id: string; name: string }[] };
  const unitId = (name: string): string => units.find((unit) => unit.name === name)?.id ?? '';
  const codes = { documentPrefix: '某政', regionCode: '230700', creditCode: '11230700000000000A', reason: '启用' };
  expectDone(await system.patch(`/units/${unitId(CITY)}`, codes));

  const { items: persons } = expectDone(await system.get('/persons?limit=100')).body as {
    items: { id: string; username: string }[];
  };
  const people = new Map<string, Caller>();
  for (const [, username] of POSTS) {
    const id = persons.find((person) => person.username === username)?.id;
    const issued = expectDone(await system.post(`/persons/${id}/passwords`, { reason: '首次登录' }));
    people.set(username, await arrive(username, issued.body.password));
  }

  const department = await walk(people, 'department');
  expect(department).toMatch(/^某档发〔2026〕1号$/);
  const government = await walk(people, 'government');
  expect(government).toMatch(/^某政发〔2026〕1号$/);
  const shown = await app.http().get('/api/public/v1/documents').expect(200);
  expect(shown.body.items.map(({ title }: { title: string }) => title)).toEqual(
    expect.arrayContaining(['关于开放档案的通知', '关于保护城市档案的通知']),
  );
  expect(shown.body.items).toHaveLength(2);
});

/** One document from an empty page to publication, every step by its own person. @returns its number */
async function walk(people: Map<string, Caller>, issuingName: 'department' | 'government'): Promise<string> {
  const person = (username: string): Caller => {
    const found = people.get(username);
    if (!found) throw new Error(`nobody is called ${username}`);
    return found;
  };
  let last = expectDone(
    await person('drafter').post('/documents', {
      title: issuingName === 'department' ? '关于开放档案的通知' : '关于保护城市档案的通知',
      kind: 'notice',
      issuingName,
      mainRecipients: ['各县区人民政府'],
      contact: { name: '张某', phone: '0458-0000000' },
      policy: { answer: false, reason: '事务性通知，不设定公众的权利义务' },
      mandatoryProactive: { item: null, reason: '不属于法定主动公开的事项' },
      body: [{ type: 'paragraph', text: '为做好档案工作，现将有关事项通知如下。' }],
    }),
  );
  const path = String(last.headers['location']);
  const act = async (username: string, route: string, body: (seen: object) => object): Promise<void> => {
    const { hashes } = last.body as { hashes: object };
    const sent = { ifMatch: String(last.headers['etag']) };
    const method = route === 'disclosure' ? 'put' : 'post';
    last = expectDone(await person(username)[method](`${path}/${route}`, body({ ...hashes }), sent));
  };
  const clears = (seen: object): object => ({
    outcome: 'clear',
    seen,
    outcomes: { text: 'public', files: {} },
    clearedFor: { attribute: 'proactive', releaseForm: 'full' },
  });
  const signs = (seen: object): object => ({ seen });
  const disclosure = { attribute: 'proactive', releaseForm: 'full', reason: '涉及公众利益', summary: '档案工作安排' };
  await act('drafter', 'disclosure', () => disclosure);
  await act('drafter', 'completions', () => ({}));
  await act('drafter', 'review-submissions', () => ({}));
  await act('checker', 'unit-office-reviews', (seen) => ({ seen, confirms: CONFIRMED }));
  await act('secrecy', 'confidentiality-reviews', clears);
  if (issuingName === 'government') await act('deputy', 'sign-offs', signs);
  await act('principal', 'sign-offs', signs);
  if (issuingName === 'government') {
    await act('office.reviewer', 'acceptances', signs);
    await act('office.secrecy', 'confidentiality-reviews', clears);
    await act('deputy.mayor', 'sign-offs', signs);
    await act('mayor', 'sign-offs', signs);
  }
  const registrar = issuingName === 'government' ? 'office.registrar' : 'registrar';
  const issuedOn = shanghaiDate(app.clock.now());
  await act(registrar, 'registrations', () => ({}));
  await act(registrar, 'issues', () => ({ copies: 50, sealed: true, issuedOn, recipients: ['各县区人民政府'] }));
  await act(registrar, 'publications', () => ({ channels: CHANNELS }));
  const { body } = expectDone(await person(registrar).get(path));
  expect(body.state).toBe('published');
  return body.number;
}
