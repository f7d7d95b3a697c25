import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { does, given } from '../support/given.js';
import { fgw } from '../support/people.js';

let app: TestApp;
let asApp: Client;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  asApp = new Client({ connectionString: app.urls.app });
  await asApp.connect();
});

afterAll(async () => {
  await asApp.end();
  await app.close();
});

/**
 * What the server may change, beside adding rows. Whatever is not named here can only be added to: a table that is new
 * fails the test until somebody has decided. A list of columns permits UPDATE of these alone.
 */
const CHANGEABLE: Record<string, { columns?: string[]; deletable?: boolean }> = {
  // Counters and what is waited for: the present, not history.
  waiting: { deletable: true },
  return_draft: { columns: ['document_id', 'notice', 'handler_id', 'saved_at'], deletable: true },
  return_counter: { columns: ['last'] },
  number_series: { columns: ['last', 'closed_by', 'closed_at', 'close_reason'] },
  index_counter: { columns: ['last'] },
  text_correction: { columns: ['approved_by', 'approved_at', 'applied_sequence'] },
  // Where a redetermination stands; what was done with it is in the record.
  redetermination: {
    columns: [
      ...['state', 'to_attribute', 'reason', 'content_hash', 'disclosure_hash', 'interpretation_hash', 'changed_at'],
      ...['ended_at', 'ended_at_sequence'],
    ],
  },
  // A proposal is added; who confirms it, and what then went, only the owner's function writes.
  erasure: { columns: [] },
  outbox: { columns: ['delivered_at'] },
  // What falls due is open or closed, and comes before others when it is overdue; what and when it is never changes.
  task: {
    columns: ['head_since', 'office_since', 'office_unit_id', 'closed_at', 'closed_by', 'closing_words', 'outcome'],
  },
  // A request is decided after it came; nothing else of it changes.
  disclosure_request: { columns: ['result', 'decided_on', 'matter'] },
  // Which processes take jobs now.
  job_worker: { columns: ['beat_at'], deletable: true },
  // When somebody last looked: theirs alone, and no part of the record.
  reading_mark: { columns: ['read_at'] },
  // How people like the workbench, and the words they use often.
  preference: { columns: ['value', 'changed_at'] },
  phrase: { deletable: true },
  // Sent ahead, and named by nothing after a day.
  submission_file: { columns: [], deletable: true },
  // What figures are counted from: made anew from the record, document by document.
  figure_document: { deletable: true },
  figure_round: { deletable: true },
  figure_stay: { deletable: true },
  figure_day: { deletable: true },
  figure_progress: { columns: ['seen_to', 'calendar'] },
  // Where a self-audit and its items stand; what was done with them is in its record, its conclusions and its reports.
  // The seed, once, after the population; where what was found of a document stands.
  spot_check: { columns: ['seed', 'drawn_by', 'drawn_as', 'drawn_at', 'version'] },
  spot_check_item: { columns: ['state', 'explain_by', 'version'] },
  rectification: { columns: ['state', 'due_on', 'due_because', 'version'] },
  self_audit: {
    columns: [
      'state',
      'version',
      'sequence',
      'population_count',
      'population_hash',
      'population_sm3',
      'prepared',
      'undecided',
      'report_number',
      'submitted_at',
      'chain_head',
    ],
  },
  self_audit_item: {
    columns: ['clues', 'group_key', 'weighty', 'version', 'conclusion', 'concluded_sequence', 'redetermination'],
  },
  self_audit_draft: { columns: ['sentences', 'points', 'carried', 'saved_by', 'saved_at'] },
};

/** Rows that were written once and stand for ever; none of their columns may be changed by the server. */
const HISTORY = [
  'administrative_entry',
  'calendar_year',
  'bulletin',
  'document_access',
  'document_file',
  'historical_entry',
  'duty_day',
  'intake_refusal',
  'issuance',
  'issued_number',
  'opinion',
  'opinion_mark',
  'publication',
  'read_audit',
  'record_entry',
  'record_text',
  'register_entry',
  'registration',
  'request_match',
  'return_answer',
  'return_item',
  'return_notice',
  'revision',
  'scope_text',
  'secret_stub',
  'rectification_act',
  'rectification_circular',
  'rectification_circular_line',
  'spot_check_act',
  'spot_check_member',
  'self_audit_advice',
  'self_audit_conclusion',
  'self_audit_entry',
  'self_audit_report',
  'self_audit_return_answer',
  'self_audit_return_item',
  'submission',
  'task_signal',
  'topic_mark',
  'unit_notice',
  'validity_mark',
];

/** No history: the document's own row (below), who there is and who is signed in, answers kept for a retry. */
const PRESENT = [
  'api_client',
  'api_token',
  'appointment',
  'delegation',
  'document',
  'idempotency_keys',
  'migrations',
  'people_version',
  'person',
  'session',
  'sign_in_throttle',
  'unit',
];

/** Of the document itself: what it is and whose it is never changes. */
const FIXED = ['id', 'unit_id', 'door', 'external_id', 'created_by', 'created_at', 'pack_id', 'pack_version'];

interface Column {
  table_name: string;
  column_name: string;
}

async function columns(): Promise<Column[]> {
  const { rows } = await app.owner.query<Column>(
    `SELECT c.table_name, c.column_name FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'yuantou' AND t.table_type = 'BASE TABLE' ORDER BY 1, 2`,
  );
  return rows;
}

/** PostgreSQL refused it for want of a right: nothing else counts as refused. */
async function isForbidden(statement: string): Promise<boolean> {
  await asApp.query('BEGIN');
  try {
    await asApp.query(statement);
    return false;
  } catch (error) {
    return (error as { code?: string }).code === '42501';
  } finally {
    await asApp.query('ROLLBACK');
  }
}

describe('the server’s own role', () => {
  it.each(HISTORY)('adds to yuantou.%s and never changes or deletes', async (table) => {
    const own = (await columns()).filter(({ table_name }) => table_name === table);
    expect(own.length).toBeGreaterThan(0);
    for (const { column_name: column } of own)
      expect([column, await isForbidden(`UPDATE yuantou.${table} SET "${column}" = DEFAULT`)]).toEqual([column, true]);
    expect(await isForbidden(`DELETE FROM yuantou.${table}`)).toBe(true);
    expect(await isForbidden(`TRUNCATE yuantou.${table}`)).toBe(true);
    const { rows } = await asApp.query<{ may: boolean }>(
      `SELECT has_table_privilege($1, 'INSERT') AND has_table_privilege($1, 'SELECT') AS may`,
      [`yuantou.${table}`],
    );
    expect(rows).toEqual([{ may: true }]);
  });

  it.each(Object.entries(CHANGEABLE))('changes of yuantou.%s only what is the present', async (table, allowed) => {
    const own = (await columns()).filter(({ table_name }) => table_name === table);
    const changeable: string[] = [];
    for (const { column_name: column } of own)
      if (!(await isForbidden(`UPDATE yuantou.${table} SET "${column}" = DEFAULT`))) changeable.push(column);
    expect([...changeable].sort()).toEqual([...(allowed.columns ?? [])].sort());
    expect(await isForbidden(`DELETE FROM yuantou.${table}`)).toBe(allowed.deletable !== true);
    expect(await isForbidden(`TRUNCATE yuantou.${table}`)).toBe(true);
  });

  it.each(FIXED)('never changes %s of a document, nor deletes one', async (column) => {
    expect(await isForbidden(`UPDATE yuantou.document SET "${column}" = DEFAULT`)).toBe(true);
    expect(await isForbidden('DELETE FROM yuantou.document')).toBe(true);
  });

  it('has every table of the schema decided on, by name', async () => {
    const tables = new Set((await columns()).map(({ table_name }) => table_name));
    const decided = new Set([...HISTORY, ...Object.keys(CHANGEABLE), ...PRESENT]);
    expect([...tables].filter((table) => !decided.has(table))).toEqual([]);
    expect([...decided].filter((table) => !tables.has(table))).toEqual([]);
    expect(await isForbidden('DELETE FROM yuantou.migrations')).toBe(true);
  });

  it('does not give history to anybody else, and can neither lock nor own it', async () => {
    const { rows } = await app.owner.query<{ grantee: string; privilege_type: string }>(
      `SELECT DISTINCT grantee, privilege_type FROM information_schema.role_table_grants
       WHERE table_schema = 'yuantou' AND table_name = ANY ($1) AND grantee <> grantor`,
      [HISTORY],
    );
    expect(new Set(rows.map(({ grantee }) => grantee))).toEqual(new Set(['yuantou_app']));
    expect(new Set(rows.map(({ privilege_type }) => privilege_type))).toEqual(new Set(['SELECT', 'INSERT']));
    expect(await isForbidden('ALTER TABLE yuantou.opinion DISABLE TRIGGER ALL')).toBe(true);
    expect(await isForbidden('SET session_replication_role = replica')).toBe(true);
  });
});

describe('the database under the server', () => {
  it('refuses a release and a register entry that refer to what nobody signed', async () => {
    const document = await given(app).published();
    const forged = async (table: string): Promise<string> => {
      const { rows } = await app.owner.query<{ names: string; values: string }>(
        `SELECT string_agg(column_name, ', ') AS names, string_agg('(f).' || column_name, ', ') AS values
         FROM information_schema.columns
         WHERE table_schema = 'yuantou' AND table_name = $1 AND is_generated = 'NEVER'`,
        [table],
      );
      return `
        INSERT INTO yuantou.${table} (${rows[0]?.names ?? ''}) SELECT ${rows[0]?.values ?? ''}
        FROM (SELECT jsonb_populate_record(x, jsonb_build_object('sequence', x.sequence + 100,
          'content_hash', repeat('0', 64))) AS f FROM yuantou.${table} x WHERE x.document_id = '${document.id}') forged`;
    };
    for (const table of ['publication', 'register_entry'])
      await expect(asApp.query(await forged(table))).rejects.toMatchObject({ code: '23503' });
  });

  it('refuses a register without a number, and a decided state without an attribute', async () => {
    const document = await given(app).issued();
    const change = (set: string) => asApp.query(`UPDATE yuantou.document SET ${set} WHERE id = '${document.id}'`);
    await expect(change('number = NULL')).rejects.toMatchObject({ code: '23514' });
    await expect(change('attribute = NULL')).rejects.toMatchObject({ code: '23514' });
    await expect(change(`attribute = 'nonDisclosure', grounded = false`)).rejects.toMatchObject({ code: '23514' });
    await expect(change(`state = 'elsewhere'`)).rejects.toMatchObject({ code: '23514' });
    await does(app, document, fgw.registrar, 'substantive-changes', { reason: '仍可照常办理' });
  });
});
