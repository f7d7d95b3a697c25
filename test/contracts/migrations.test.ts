import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { ownerDataSource } from '../../src/platform/database/prepare-database.js';
import { createBareDatabase, dropDatabase, startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { describeSchema } from '../support/describe-schema.js';

describe('migrations', () => {
  let url: string;
  let pool: Pool;
  let source: DataSource;

  beforeAll(async () => {
    url = await createBareDatabase();
    pool = new Pool({ connectionString: url, max: 1 });
    pool.on('error', () => undefined);
    await pool.query('CREATE SCHEMA yuantou');
    source = await (await ownerDataSource(url)).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await pool.end();
    await dropDatabase(url);
  });

  it('go up on an empty database, all the way down, and up again to the same', async () => {
    const before = await describeSchema(pool);
    await source.runMigrations({ transaction: 'each' });
    const first = await describeSchema(pool);
    expect(first.length).toBeGreaterThan(before.length + 50);
    for (const _ of source.migrations) await source.undoLastMigration({ transaction: 'each' });
    // Only the list of migrations itself is left, and it is empty.
    const left = (await describeSchema(pool)).filter((line) => !/ yuantou\.(migrations|PK_)/.test(line));
    expect(left).toEqual(before);
    await source.runMigrations({ transaction: 'each' });
    expect(await describeSchema(pool)).toEqual(first);
    // Every statement of every migration three times, on machines that may be busy.
  }, 240_000);
});

describe('the schema', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const rows = async (sql: string): Promise<string[]> => {
    const result = await app.owner.query<{ it: string }>(sql);
    return result.rows.map(({ it }) => it);
  };

  it('matches the entities', async () => {
    const { rows: columns } = await app.owner.query<{ key: string; type: string; nullable: boolean }>(`
      SELECT format('%s.%s.%s', n.nspname, c.relname, a.attname) AS key, format_type(a.atttypid, a.atttypmod) AS type,
             NOT a.attnotnull AS nullable
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('yuantou', 'portal') AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`);
    const inDatabase = new Map(
      columns.map(({ key, type, nullable }) => [key, `${type} ${nullable ? 'null' : 'not null'}`]),
    );
    const metadatas = app.nest.get(DataSource).entityMetadatas;
    expect(metadatas.length).toBeGreaterThan(0);
    for (const { schema, tableName, columns: declared } of metadatas) {
      const prefix = `${schema}.${tableName}.`;
      const want = Object.fromEntries(declared.map((column) => [prefix + column.databaseName, typeOf(column)]));
      const have = Object.fromEntries([...inDatabase].filter(([key]) => key.startsWith(prefix)));
      expect(have).toEqual(want);
    }
  });

  it('keeps moments with their zone and texts without a length', async () => {
    const wrong = await rows(`
      SELECT format('%s.%s %s', c.table_name, c.column_name, c.data_type) AS it
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema IN ('yuantou', 'portal') AND t.table_type = 'BASE TABLE' AND t.table_name <> 'migrations'
        AND c.data_type IN ('timestamp without time zone', 'character varying', 'character', 'time with time zone')`);
    expect(wrong).toEqual([]);
  });

  it('has an index beside each foreign key to a row that the application may delete', async () => {
    const bare = await rows(`
      SELECT f.conrelid::regclass || ' ' || f.conname AS it FROM pg_constraint f
      JOIN pg_namespace n ON n.oid = f.connamespace
      WHERE f.contype = 'f' AND n.nspname IN ('yuantou', 'portal')
        AND has_table_privilege('yuantou_app', f.confrelid, 'DELETE') AND NOT EXISTS (
        SELECT FROM pg_index i WHERE i.indrelid = f.conrelid
          AND (SELECT array_agg(k ORDER BY k) FROM unnest(f.conkey) k)
            = (SELECT array_agg(k ORDER BY k) FROM unnest((i.indkey::int2[])[0:cardinality(f.conkey) - 1]) k))
      ORDER BY 1`);
    expect(bare).toEqual([]);
  });

  it('gives the application no right to rewrite its structure or to empty a table', async () => {
    const rights = await rows(`
      SELECT table_schema || '.' || table_name || ' ' || privilege_type AS it FROM information_schema.role_table_grants
      WHERE grantee IN ('yuantou_app', 'yuantou_public', 'PUBLIC') AND table_schema IN ('yuantou', 'portal')
        AND privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')`);
    expect(rights).toEqual([]);
    const owned = await rows(`
      SELECT relname AS it FROM pg_class WHERE relowner IN (SELECT oid FROM pg_roles WHERE rolname ~ '^yuantou_(app|public)$')`);
    expect(owned).toEqual([]);
  });

  it('shows the public reader the portal, to read, and nothing else', async () => {
    const rights = await rows(`
      SELECT DISTINCT table_schema || ' ' || privilege_type AS it FROM information_schema.role_table_grants
      WHERE grantee IN ('yuantou_public', 'PUBLIC') AND table_schema NOT IN ('pg_catalog', 'information_schema')`);
    expect(rights).toEqual(['portal SELECT']);
    const schemas = await rows(`
      SELECT nspname AS it FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'
        AND has_schema_privilege('yuantou_public', oid, 'USAGE')`);
    expect(schemas).toEqual(['portal']);
  });
});

function typeOf(column: ColumnMetadata): string {
  const name = typeof column.type === 'string' ? column.type : column.type.name.toLowerCase();
  const long: Record<string, string> = { timestamptz: 'timestamp with time zone', int: 'integer', bool: 'boolean' };
  return `${long[name] ?? name}${column.isArray ? '[]' : ''} ${column.isNullable ? 'null' : 'not null'}`;
}
