import type { Role } from '../../src/people/rules/roles.js';
import type { TestApp } from './app.js';
import { personOf } from './given.js';
import { admin, personIdOf, unitIdOf } from './people.js';
import type { UnitKey } from './people.js';

/**
 * A second post for somebody, as the security administrator gives it. From then on they say with every request as which
 * they act: `personOf(app, who, role)`.
 */
export async function appointed(app: TestApp, who: string, unit: UnitKey, role: Role): Promise<string> {
  const administrator = await personOf(app, admin.security);
  const [personId, unitId] = [await personIdOf(app, who), await unitIdOf(app, unit)];
  const startsOn = '2026-01-01';
  const answer = await administrator.post('/appointments', { personId, unitId, role, post: '兼任', startsOn });
  if (answer.status !== 201) throw new Error(`appoint ${who}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.id;
}

/** The post is empty from now on. */
export async function vacated(app: TestApp, who: string): Promise<void> {
  const [administrator, person] = [await personOf(app, admin.security), await personOf(app, who)];
  const answer = await administrator.post(`/appointments/${person.appointmentId}/ends`, { reason: '调离' });
  if (answer.status !== 204) throw new Error(`end ${who}: ${answer.status} ${JSON.stringify(answer.body)}`);
}
