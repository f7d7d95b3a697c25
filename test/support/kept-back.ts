import { randomUUID } from 'node:crypto';
import { hashOf } from './inside.js';
import type { TestApp } from './app.js';
import { given } from './given.js';
import type { GivenDocument } from './given.js';
import type { UnitKey } from './people.js';

/** What is otherwise with one generated document than with the one it is made after. */
export interface KeptBack {
  title: string;
  documentDate: string;
  disclosure: Record<string, unknown>;
  /** a leader decided otherwise than was proposed */
  overridden?: boolean;
}

interface NewRow {
  id: string;
  content_hash: string;
  content: unknown;
  disclosure_hash: string;
  disclosure: unknown;
  number: string;
  document_date: string;
  opinion_id: string;
  overridden: boolean;
}

/**
 * Documents of a unit that were issued and kept back, made after one that really went through the procedure: the same
 * acts, signatures and dates under new ids, with texts of their own. For stories about many documents at once.
 */
export async function keptBack(app: TestApp, unit: UnitKey, documents: readonly KeptBack[]): Promise<string[]> {
  const template = await given(app).issued({ unit, attribute: 'nonDisclosure' });
  const texts = await app.owner.query<{ scope: string; value: Record<string, unknown> }>(
    `SELECT t.scope, t.value FROM yuantou.document d JOIN yuantou.scope_text t ON t.document_id = d.id
       AND t.hash IN (d.content_hash, d.disclosure_hash) WHERE d.id = $1`,
    [template.id],
  );
  const of = (scope: string) => texts.rows.find((row) => row.scope === scope)?.value ?? {};
  const rows = documents.map((one, i): NewRow => {
    const content = { ...of('content'), title: one.title, documentDate: one.documentDate };
    const disclosure = { ...of('disclosure'), ...one.disclosure };
    return {
      id: randomUUID(),
      content,
      content_hash: hashOf('content', content),
      disclosure,
      disclosure_hash: hashOf('disclosure', disclosure),
      number: `示例〔${one.documentDate.slice(0, 4)}〕${i + 1}号`,
      document_date: one.documentDate,
      opinion_id: randomUUID(),
      overridden: one.overridden ?? false,
    };
  });
  for (let from = 0; from < rows.length; from += 1000) await insert(app, template, rows.slice(from, from + 1000));
  await app.owner.query('ANALYZE');
  return rows.map(({ id }) => id);
}

/** In the order in which they refer to one another. */
const TABLES: [table: string, over: string][] = [
  [
    'document',
    `'id', n.id, 'title', n.content->>'title', 'content_hash', n.content_hash, 'disclosure_hash', n.disclosure_hash,
     'number', n.number, 'document_date', n.document_date`,
  ],
  ['document_access', `'document_id', n.id`],
  ['record_entry', `'document_id', n.id`],
  [
    'registration',
    `'document_id', n.id, 'index_number', n.id::text, 'number', n.number, 'document_date', n.document_date`,
  ],
  ['issuance', `'document_id', n.id`],
];

async function insert(app: TestApp, { id }: GivenDocument, rows: NewRow[]): Promise<void> {
  const client = await app.owner.connect();
  const news = `jsonb_to_recordset($2::jsonb) AS n (id uuid, content_hash text, content jsonb, disclosure_hash text,
    disclosure jsonb, number text, document_date date, opinion_id uuid, overridden boolean)`;
  const values = [id, JSON.stringify(rows)];
  const add = async (table: string, over: string, where = '', by = 'document_id'): Promise<void> => {
    const { rows: found } = await client.query<{ names: string }>(
      `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
       WHERE table_schema = 'yuantou' AND table_name = $1 AND is_generated = 'NEVER'`,
      [table],
    );
    const names = found[0]?.names ?? '';
    const taken = names
      .split(', ')
      .map((name) => `(f).${name}`)
      .join(', ');
    await client.query(
      `INSERT INTO yuantou.${table} (${names}) SELECT ${taken} FROM (
         SELECT jsonb_populate_record(x, jsonb_build_object(${over})) AS f
         FROM yuantou.${table} x, ${news} WHERE x.${by} = $1::uuid ${where}) copies`,
      values,
    );
  };
  const hashes = `'content_hash', n.content_hash, 'disclosure_hash', n.disclosure_hash`;
  const signed = `AND x.id IN (SELECT e.signed_opinion_id FROM yuantou.register_entry e WHERE e.document_id = $1::uuid)`;
  await client.query('BEGIN');
  for (const [table, over] of TABLES) await add(table, over, '', table === 'document' ? 'id' : 'document_id');
  await add('scope_text', `'document_id', n.id, 'hash', n.content_hash, 'value', n.content`, `AND x.scope = 'content'`);
  await add(
    'scope_text',
    `'document_id', n.id, 'hash', n.disclosure_hash, 'value', n.disclosure`,
    `AND x.scope = 'disclosure'
     AND x.hash = (SELECT d.disclosure_hash FROM yuantou.document d WHERE d.id = $1::uuid)`,
  );
  await add('scope_text', `'document_id', n.id`, `AND x.scope = 'interpretation'`);
  await add(
    'revision',
    `'document_id', n.id, ${hashes}`,
    `AND x.number = (SELECT d.revision FROM yuantou.document d WHERE d.id = $1::uuid)`,
  );
  await add('opinion', `'id', n.opinion_id, 'document_id', n.id, ${hashes}`, signed);
  await add(
    'register_entry',
    `'document_id', n.id, 'signed_opinion_id', n.opinion_id, 'number', n.number, 'index_number', n.id::text,
     'document_date', n.document_date, ${hashes}`,
  );
  await client.query(
    `INSERT INTO yuantou.opinion_mark (opinion_id, sequence, kind, scopes, because)
     SELECT n.opinion_id, 1, 'overridden', '{disclosure}', 'overriddenByLeader'
     FROM ${news} WHERE n.overridden AND $1::uuid IS NOT NULL`,
    values,
  );
  await client.query('COMMIT');
  client.release();
}

/** A generator of numbers below one that always gives the same for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const MATTERS = [
  '供热管网检修',
  '内部值班轮换',
  '预算编制磋商',
  '信访个案办理',
  '干部轮岗测算',
  '招商洽谈底价',
  '专项检查底稿',
];
const GROUNDS: [code: string, catalogue: string, reviewAt: object, reason: string][] = [
  ['ND-6d', 'cn-2019', { type: 'event', event: '上级机关批复' }, '请示事项尚在上级研究过程中，过早公布会误导当事人'],
  ['ND-6a', 'cn-2019', { type: 'event', event: '方案印发' }, '磋商各方意见尚未形成一致，公开会妨碍讨论'],
  ['ND-5a', 'cn-2019', { type: 'annual' }, '只涉及内部人员安排，不对外产生影响'],
  ['ND-5c', 'cn-2008', { type: 'date', on: '2026-06-30' }, '内部流程事项，只在机关内部适用'],
];

/** A unit's kept documents of some years, the same for a seed: grounds of both laws, ended restrictions, repeated reasons. */
export function generated(seed: number, count: number): KeptBack[] {
  const next = seeded(seed);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[Math.floor(next() * list.length)] as T; // never empty
  return Array.from({ length: count }, (_, i): KeptBack => {
    const [code, catalogue, reviewAt, reason] = pick(GROUNDS);
    const year = 2019 + Math.floor(next() * 8);
    const month = String(1 + Math.floor(next() * 10)).padStart(2, '0');
    const own = next() < 0.6;
    return {
      title: `关于${year}年${pick(MATTERS)}有关情况的请示（${i + 1}）`,
      documentDate: `${year}-${month}-15`,
      disclosure: {
        grounds: [{ catalogue, code, evidence: { endsWhen: '事项办结' } }],
        reviewAt,
        reason: own ? `${reason}（第${i + 1}件单独研究）` : reason,
      },
      overridden: next() < 0.05,
    };
  });
}
