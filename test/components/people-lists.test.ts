import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appointmentsPage, personsPage } from '../../src/people/people-lists.queries.js';
import type { Statement } from '../../src/platform/database/database.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { givenManyPeople } from '../support/many-people.js';
import { givenPeople, unitIdOf } from '../support/people.js';

const today = '2026-11-23';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await givenPeople(app);
});
afterAll(() => app.close());

/** How many pages of 8 kB the statement looks at: the same on every machine. */
async function pagesRead({ text, values }: Statement): Promise<number> {
  const { rows } = await app.owner.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`,
    values,
  );
  const plan = rows[0]?.['QUERY PLAN'][0].Plan ?? {};
  return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
}

const idOf = async (sql: string): Promise<string> => (await app.owner.query<{ id: string }>(sql)).rows[0]?.id ?? '';

describe('a page of people', () => {
  it('costs the same in a house with ten times as many', async () => {
    const none = { words: [], within: null, role: null };
    const persons = { ...none, disabled: null };
    const posts = { ...none, personId: null, unitId: null, ended: null };
    const costs = async (): Promise<number[]> => {
      const [person, post] = await Promise.all([
        idOf(`SELECT id FROM yuantou.person WHERE username = 'many.00150'`),
        idOf(`SELECT id FROM yuantou.appointment ORDER BY unit_id, role, starts_on, id OFFSET 120 LIMIT 1`),
      ]);
      const statements = [
        personsPage({ after: null, limit: 21 }, persons, today),
        personsPage({ after: person, limit: 21 }, { ...persons, disabled: false }, today),
        personsPage({ after: null, limit: 21 }, { ...persons, words: ['many.00042'] }, today),
        personsPage({ after: null, limit: 21 }, { ...persons, role: 'officeReviewer' }, today),
        appointmentsPage({ after: null, limit: 21 }, posts, today),
        appointmentsPage({ after: post, limit: 21 }, { ...posts, ended: false }, today),
        appointmentsPage({ after: null, limit: 21 }, { ...posts, words: ['many.00042', '科员'] }, today),
        appointmentsPage({ after: null, limit: 21 }, { ...posts, within: await unitIdOf(app, 'zfb') }, today),
      ];
      const pages = [];
      for (const statement of statements) pages.push(await pagesRead(statement));
      return pages;
    };
    await givenManyPeople(app, 1000);
    const before = await costs();
    await givenManyPeople(app, 9000, 'more');
    await app.owner.query('VACUUM ANALYZE yuantou.person, yuantou.appointment');
    const after = await costs();
    // No more than some pages of the database for each row of the page, or than a small house costs as a whole.
    const dear = after.filter((pages, at) => pages > Math.max(8 * 21, 2 * (before[at] ?? 0)));
    expect({ before, after, dear }).toEqual({ before, after, dear: [] });
  });
});
