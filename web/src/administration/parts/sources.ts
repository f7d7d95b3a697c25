import { api, askPage } from '../../api/client';
import { useLabels } from '../../parts/use-labels';
import type { Source } from '../../parts/pick-one';

/** So many are offered at once; whoever is not among them is found by one word more. */
const OFFERED = 20;

const sought = (q: string) => (q === '' ? {} : { q });

/** Persons whose account is in use, with what they are today. */
export function usePersonSource(): Source {
  const label = useLabels();
  return {
    name: 'persons',
    find: async (q, signal) => {
      const query = { limit: OFFERED, disabled: false, ...sought(q) };
      const { rows, next } = await askPage(api.GET('/api/v1/persons', { params: { query }, signal }));
      const options = rows.map(({ id, name, username, posts }) => {
        const note = posts.map(({ unitName, role }) => `${unitName} ${label('role', role)}`).join(' · ');
        return { code: id, label: `${name} · ${username}`, ...(note !== '' && { note }) };
      });
      return { options, more: next !== null };
    },
  };
}

/** Appointments in force or still to begin. */
export function useAppointmentSource(): Source {
  const label = useLabels();
  return {
    name: 'appointments',
    find: async (q, signal) => {
      const query = { limit: OFFERED, ended: false, ...sought(q) };
      const { rows, next } = await askPage(api.GET('/api/v1/appointments', { params: { query }, signal }));
      const options = rows.map(({ id, personName, username, unitName, role, post }) => ({
        code: id,
        label: `${personName} · ${label('role', role)} · ${unitName}`,
        note: `${post} · ${username}`,
      }));
      return { options, more: next !== null };
    },
  };
}
