import { bareTodo } from '../bare.mjs';
import { expectStatus } from '../client.mjs';
import { personOf } from './documents.mjs';

const HOUSE = 100_000;

/** The first page of a reviewer's to-do list, with 100 000 documents in the house. */
export const todoWorkload = {
  name: 'todo',
  target: 0.2,
  async prepare(server, pool) {
    await furnish(pool);
    const reviewer = await personOf(server, 'czj.checker');
    const { unit, role } = reviewer.appointments[0];
    const path = '/api/v1/documents?view=todo&limit=50';
    const first = expectStatus(await reviewer.get(path), 200, 'todo').body;
    if (first.length !== 50) throw new Error(`todo: ${first.length} rows`);
    return {
      product: async () => expectStatus(await reviewer.get(path), 200, 'todo'),
      bare: () => bareTodo(pool, unit.id, role),
    };
  },
};

/**
 * Rows of open documents; written by the owner, as no workload can wait for so many.
 * @param units of which departments they are, as a pattern for their names: by default spread over all
 */
export async function furnish(pool, units = '%') {
  await pool.query(
    `WITH unit AS (
       SELECT u.id, row_number() OVER (ORDER BY u.name) - 1 AS n, count(*) OVER () AS units,
         (SELECT a.person_id FROM yuantou.appointment a WHERE a.unit_id = u.id AND a.role = 'drafter' LIMIT 1) AS drafter
       FROM yuantou.unit u WHERE u.kind = 'department' AND u.name LIKE $1
     ), made AS (
       INSERT INTO yuantou.document (id, unit_id, unit_ids, door, state, version, sequence, created_by, created_at,
         changed_by, changed_at, pack_id, pack_version, issuing_name, kind, title, urgency, attribute, revision,
         content_hash, disclosure_hash, interpretation_hash)
       SELECT gen_random_uuid(), unit.id, ARRAY[unit.id], 'drafted', 'unitOfficeReview', 1, 1, unit.drafter,
         now() - i * interval '1 minute', unit.drafter, now() - i * interval '1 minute', 'yichun-2017',
         coalesce((SELECT pack_version FROM yuantou.document LIMIT 1), '1'), 'department', 'notice',
         '关于第' || i || '号事项的通知', 'normal', 'proactive', 1, repeat('0', 64), repeat('0', 64), repeat('0', 64)
       FROM generate_series(1, ${HOUSE}) i JOIN unit ON unit.n = i % unit.units
       RETURNING id, unit_id, changed_at
     ), reached AS (
       INSERT INTO yuantou.document_access (document_id, unit_id, from_revision, since)
       SELECT id, unit_id, 1, changed_at FROM made
     )
     INSERT INTO yuantou.waiting (document_id, event, role, unit_id, since)
     SELECT id, 'pass', 'unitOfficeReviewer', unit_id, changed_at FROM made`,
    [units],
  );
  // As a house that has grown to this size has been vacuumed long ago.
  await pool.query('VACUUM (ANALYZE) yuantou.document, yuantou.waiting, yuantou.document_access');
}
