import { readFileSync } from 'node:fs';
import { expectStatus } from '../client.mjs';
import { personOf } from './documents.mjs';

const HOUSE = 100_000;
const PATH = '/api/v1/figures/documents?by=kind';

/**
 * Documents by kind and attribute of 100 000 issued ones, for the government's office, beside the same numbers by bare SQL
 * over the same facts. The facts are fed by the server itself at the first reading; how long that took is told.
 */
export const figuresWorkload = {
  name: 'figures',
  target: 0.333,
  async prepare(server, pool) {
    await furnish(pool);
    const reader = await personOf(server, 'zfb.principal');
    const { unit } = reader.appointments[0];
    const began = performance.now();
    const first = expectStatus(await reader.get(PATH), 200, 'figures').body;
    const fed = performance.now() - began;
    const total = first.total.find(({ measure }) => measure === 'total').value;
    if (total < HOUSE) throw new Error(`figures: ${total} documents`);
    await pool.query('VACUUM ANALYZE yuantou.figure_document');
    console.log(`figures: the facts of ${total} documents fed in ${(fed / 1000).toFixed(1)} s`);
    const times = [];
    for (let i = 0; i < 9; i += 1) {
      const start = performance.now();
      expectStatus(await reader.get(PATH), 200, 'figures');
      times.push(performance.now() - start);
    }
    times.sort((one, other) => one - other);
    console.log(`figures: one reader waits ${times[4].toFixed(0)} ms (median of 9)`);
    return {
      product: async () => expectStatus(await reader.get(PATH), 200, 'figures'),
      bare: () => bareFigures(pool, unit.id),
    };
  },
};

const bareFigures = (pool, officeId) =>
  pool.query({
    name: 'figures',
    text: `SELECT kind, count(*) FILTER (WHERE register = 'proactive') AS proactive,
        count(*) FILTER (WHERE register = 'onRequest') AS on_request,
        count(*) FILTER (WHERE register = 'nonDisclosure') AS withheld, count(*) AS total
      FROM yuantou.figure_document
      WHERE office_unit_id = $1 AND issuing_name <> 'department' AND register IS NOT NULL GROUP BY kind`,
    values: [officeId],
  });

/**
 * Rows of issued documents as their acts would have left them, over five years and all departments; written by the owner
 * without looking at references, as no workload can wait for so many signatures.
 */
async function furnish(pool) {
  const client = await pool.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await client.query(DOCUMENTS);
    for (const statement of BESIDE) await client.query(statement);
    await client.query('SET session_replication_role = origin');
    await client.query('ANALYZE');
  } finally {
    client.release();
  }
}

const REGISTER = `(ARRAY['proactive', 'proactive', 'onRequest', 'nonDisclosure'])[1 + i % 4]`;
const STATE = `(ARRAY['published', 'published', 'availableOnRequest', 'withheld'])[1 + i % 4]`;
const KIND = `(ARRAY['notice', 'guidance', 'reply', 'letter', 'decision', 'minutes'])[1 + i % 6]`;

const { version } = JSON.parse(readFileSync('policies/cn-2019.json', 'utf8'));

const DOCUMENTS = `
  CREATE TABLE bench.issued AS
    SELECT i, gen_random_uuid() AS id, u.id AS unit_id, o.id AS office_id, o.parent_id AS government_id, ${REGISTER} AS register,
      ${STATE} AS state, ${KIND} AS kind, a.person_id, a.id AS appointment_id,
      now() - (i % 1800) * interval '1 day' AS at
    FROM generate_series(1, ${HOUSE}) i
    JOIN (SELECT id, row_number() OVER (ORDER BY name) - 1 AS n, count(*) OVER () AS units FROM yuantou.unit
      WHERE kind = 'department') u ON u.n = i % u.units
    CROSS JOIN (SELECT id, parent_id FROM yuantou.unit WHERE kind = 'governmentOffice' LIMIT 1) o
    CROSS JOIN LATERAL (SELECT person_id, id FROM yuantou.appointment WHERE unit_id = u.id AND role = 'drafter' LIMIT 1) a;
  INSERT INTO yuantou.document (id, unit_id, office_unit_id, government_unit_id, unit_ids, door, state, version, sequence,
      round, created_by, created_at, changed_by, changed_at, pack_id, pack_version, issuing_name, kind, title, urgency,
      attribute, grounded, revision, content_hash, disclosure_hash, interpretation_hash, number, register, document_date)
    SELECT id, unit_id, office_id, government_id, ARRAY[unit_id], 'drafted', state, 8, 8, 1, person_id, at, person_id, at,
      'cn-2019', '${version}', 'government', kind,
      '关于第' || i || '号事项的文件', 'normal', register, true, 1, repeat('0', 64), repeat('0', 64), repeat('0', 64),
      '伊政发〔2026〕' || i || '号', register, at::date
    FROM bench.issued`;

const BESIDE = [
  `INSERT INTO yuantou.scope_text (document_id, scope, hash, sm3, value)
   SELECT id, 'content', repeat('0', 64), repeat('0', 64), jsonb_build_object('kind', kind, 'title', '关于第' || i || '号事项的文件',
     'normative', false, 'policy', jsonb_build_object('answer', i % 3 = 0, 'reason', '')) FROM bench.issued
   UNION ALL SELECT id, 'disclosure', repeat('0', 64), repeat('0', 64), jsonb_build_object('attribute', register, 'grounds',
     CASE register WHEN 'nonDisclosure' THEN '[{"code": "ND-6d"}]'::jsonb ELSE '[]' END, 'reviewAt', '{"type": "annual"}'::jsonb)
   FROM bench.issued`,
  `INSERT INTO yuantou.register_entry (document_id, sequence, register, unit_id, number, index_number, document_date,
     content_hash, disclosure_hash, interpretation_hash, signed_opinion_id, entered_by, entered_at)
   SELECT id, 7, register, unit_id, '伊政发〔2026〕' || i || '号', 'b-' || i, at::date, repeat('0', 64), repeat('0', 64),
     repeat('0', 64), id, person_id, at FROM bench.issued`,
  `INSERT INTO yuantou.publication (document_id, sequence, act, portal_id, content_hash, disclosure_hash,
     interpretation_hash, signed_opinion_id, channels, acted_by, acted_at)
   SELECT id, 8, 'publish', 'b-' || i, repeat('0', 64), repeat('0', 64), repeat('0', 64), id, '[]', person_id,
     at + (i % 40) * interval '1 day' FROM bench.issued WHERE register = 'proactive'`,
  `INSERT INTO yuantou.record_entry (document_id, sequence, act, from_state, to_state, person_id, appointment_id,
     pack_id, pack_version, detail_hash, occurred_at, previous_hash, hash, sm3)
   SELECT d.id, s.n, 'step', s.was, s.became, d.person_id, d.appointment_id, 'cn-2019', '1', repeat('0', 64),
     d.at + s.n * interval '1 hour', CASE WHEN s.n > 1 THEN repeat('0', 64) END, repeat('0', 64), repeat('0', 64)
   FROM bench.issued d CROSS JOIN (VALUES (1, NULL, 'drafting'), (2, 'drafting', 'unitOfficeReview'),
     (3, 'unitOfficeReview', 'confidentialityReview'), (4, 'confidentialityReview', 'officeIntake'),
     (5, 'officeIntake', 'officeReview'), (6, 'officeReview', 'leaderSignOff'), (7, 'leaderSignOff', 'registration'),
     (8, 'registration', 'issuing')) s (n, was, became) ORDER BY d.at`,
];
