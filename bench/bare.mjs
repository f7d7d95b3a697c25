// The bare SQL of the same work, by a minimal node-postgres client: what the database alone would cost.
import { randomUUID } from 'node:crypto';
import pg from 'pg';

export async function openBare(ownerUrl, connections) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: connections });
  pool.on('error', () => undefined);
  await pool.query(SCHEMA);
  return pool;
}

const SCHEMA = `
  DROP SCHEMA IF EXISTS bench CASCADE;
  CREATE SCHEMA bench;
  CREATE TABLE bench.document (id uuid PRIMARY KEY, state text NOT NULL, version integer NOT NULL, body jsonb NOT NULL);
  CREATE TABLE bench.transition (document_id uuid, sequence integer, event text, facts jsonb, at timestamptz,
    PRIMARY KEY (document_id, sequence));
  CREATE TABLE bench.outbox (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, topic text, payload jsonb);
  GRANT USAGE ON SCHEMA bench TO yuantou_app;
  GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA bench TO yuantou_app;
`;

/** The statements of a bare transition as the server's own route for them sends them. */
export const FLOOR = {
  lock: (id) => ({ name: 'floor.lock', text: 'SELECT * FROM bench.document WHERE id = $1 FOR UPDATE', values: [id] }),
  record: (id) => [
    {
      name: 'floor.update',
      text: 'UPDATE bench.document SET state = $2, version = version + 1 WHERE id = $1',
      values: [id, 'attributeAssignment'],
    },
    {
      name: 'floor.insert',
      text: `INSERT INTO bench.transition SELECT id, version, $2, $3, now() FROM bench.document WHERE id = $1`,
      values: [id, 'completeDraft', { a: 1 }],
    },
    {
      name: 'floor.outbox',
      text: 'INSERT INTO bench.outbox (topic, payload) VALUES ($1, $2)',
      values: ['document', { id }],
    },
  ],
};

export async function bareDocument(pool, body) {
  const id = randomUUID();
  await pool.query('INSERT INTO bench.document VALUES ($1, $2, 1, $3)', [id, 'drafting', body]);
  return { id, version: 1 };
}

/** The transition of 7-speed: BEGIN, lock and read, update, insert, outbox, COMMIT — one round trip each. */
export async function bareTransition(pool, document) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({
      name: 'lock',
      text: 'SELECT * FROM bench.document WHERE id = $1 FOR UPDATE',
      values: [document.id],
    });
    document.version += 1;
    await client.query({
      name: 'update',
      text: 'UPDATE bench.document SET state = $2, version = $3 WHERE id = $1',
      values: [document.id, 'attributeAssignment', document.version],
    });
    await client.query({
      name: 'insert',
      text: 'INSERT INTO bench.transition VALUES ($1, $2, $3, $4, now())',
      values: [document.id, document.version, 'completeDraft', { a: 1 }],
    });
    await client.query({
      name: 'outbox',
      text: 'INSERT INTO bench.outbox (topic, payload) VALUES ($1, $2)',
      values: ['document', { id: document.id }],
    });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

/** The bundle as one row, its transition and its notice: what a department's submission must leave behind at least. */
export async function bareSubmission(pool, body) {
  const id = randomUUID();
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({
      name: 'submit',
      text: 'INSERT INTO bench.document VALUES ($1, $2, 1, $3)',
      values: [id, 'returned', body],
    });
    for (const sequence of [1, 2])
      await client.query({
        name: 'insert',
        text: 'INSERT INTO bench.transition VALUES ($1, $2, $3, $4, now())',
        values: [id, sequence, 'receive', { a: 1 }],
      });
    await client.query({
      name: 'outbox',
      text: 'INSERT INTO bench.outbox (topic, payload) VALUES ($1, $2)',
      values: ['return', { id }],
    });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

export const bareTodo = (pool, unitId, role) =>
  pool.query({
    name: 'todo',
    text: `SELECT w.document_id, w.since, w.event, d.title, d.kind, d.attribute, d.state
      FROM yuantou.waiting w JOIN yuantou.document d ON d.id = w.document_id
      WHERE w.unit_id = $1 AND w.role = $2 ORDER BY w.since, w.document_id LIMIT 50`,
    values: [unitId, role],
  });

export const bareRead = (pool, id) =>
  pool.query({
    name: 'read',
    text: `SELECT d.*, c.value, c.body, g.value AS disclosure FROM yuantou.document d
      JOIN yuantou.scope_text c ON c.document_id = d.id AND c.scope = 'content' AND c.hash = d.content_hash
      JOIN yuantou.scope_text g ON g.document_id = d.id AND g.scope = 'disclosure' AND g.hash = d.disclosure_hash
      WHERE d.id = $1`,
    values: [id],
  });
