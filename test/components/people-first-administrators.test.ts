import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AppointFirstAdministrators } from '../../src/people/use-cases/appoint-first-administrators.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { signInOverHttp } from '../support/as.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const units = { government: '某市人民政府', office: '某市人民政府办公室' };

it('on an empty database three administrators are appointed, once, and let everybody else in', async () => {
  const appointing = app.nest.get(AppointFirstAdministrators, { strict: false });
  const both = await Promise.allSettled([appointing.run(units), appointing.run(units)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const administrators = both.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  expect(administrators.map(({ role }) => role)).toEqual([
    'systemAdministrator',
    'securityAdministrator',
    'auditAdministrator',
  ]);
  for (const { username, password, role } of administrators) {
    const { cookie, me } = await signInOverHttp(app, username, password);
    expect(me.appointments.map((held) => held.role)).toEqual([role]);
    const call = (method: 'get' | 'put', path: string) =>
      app.http()[method](`/api/v1${path}`).set('Cookie', cookie).set('Origin', app.baseUrl);
    expect((await call('get', '/units')).body.code).toBe('passwordChangeRequired');
    await call('put', '/me/password')
      .send({ currentPassword: password, newPassword: 'several other words' })
      .expect(204);
    expect((await call('get', '/units')).body.items).toHaveLength(2);
  }
});
