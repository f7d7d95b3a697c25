import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { StartProblem } from '../start/start-problem.js';
import { loadMigrations } from './migrations.js';

export const appRole = 'yuantou_app';
export const publicRole = 'yuantou_public';

export interface Credentials {
  readonly appUrl: string;
  readonly publicUrl: string;
}

/** Any number, the same in every replica: whoever works as the owner is alone. */
export const ownerLock = 7_310_020_261_123;

/**
 * As the owner, and alone (advisory lock): checks the database, makes the two roles unless their credentials are given,
 * and migrates. @throws StartProblem when the database is not fit.
 */
export async function prepareDatabase(ownerUrl: string, given: Partial<Credentials> = {}): Promise<Credentials> {
  const owner = await connectOwner(ownerUrl);
  try {
    await checkFitness(owner);
    await owner.query('SELECT pg_advisory_lock($1)', [ownerLock]);
    const credentials = {
      appUrl: given.appUrl ?? (await provideRole(owner, ownerUrl, appRole)),
      publicUrl: given.publicUrl ?? (await provideRole(owner, ownerUrl, publicRole)),
    };
    await checkRolesExist(owner);
    await migrate(owner, ownerUrl);
    return credentials;
  } finally {
    // The lock goes with the session.
    await owner.end();
  }
}

async function connectOwner(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host } = URL.canParse(connectionString) ? new URL(connectionString) : { host: 'DATABASE_URL' };
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartProblem(`The database at ${host} cannot be reached: ${reason}. Check DATABASE_URL.`);
  }
}

async function checkFitness(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: number; encoding: string; knows_chinese: boolean; name: string }>(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
            '源' ~ '[[:alnum:]]' AS knows_chinese, current_database() AS name`,
  );
  const [facts] = rows;
  if (!facts) throw new StartProblem('The database answered nothing.');
  if (facts.version < 150_000) {
    throw new StartProblem(
      `The database runs PostgreSQL ${Math.floor(facts.version / 10_000)}; 15 or later is needed. Upgrade it.`,
    );
  }
  if (facts.encoding !== 'UTF8' || !facts.knows_chinese) {
    throw new StartProblem(
      `The database ${facts.name} does not know Chinese letters (encoding ${facts.encoding}). Create a new one with ` +
        `CREATE DATABASE ${facts.name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'.`,
    );
  }
}

/**
 * The password is derived from the owner's, so that replicas that start at the same time agree without exchanging a
 * secret, and nothing has to be stored.
 */
async function provideRole(owner: Client, ownerUrl: string, role: string): Promise<string> {
  const url = new URL(ownerUrl);
  if (url.password === '') {
    throw new StartProblem(
      `DATABASE_URL has no password to derive the password of ${role} from. ` +
        'Create the roles yourself and set DATABASE_APP_URL and DATABASE_PUBLIC_URL (README, "Database").',
    );
  }
  const password = createHmac('sha256', decodeURIComponent(url.password)).update(role).digest('base64url');
  const { rowCount } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  try {
    await owner.query(
      `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '${verifier(password)}'`,
    );
    // Set on the role, as a pooler may refuse start-up parameters and a session may be handed on.
    await owner.query(`ALTER ROLE ${role} SET statement_timeout = '15s'`);
    await owner.query(`ALTER ROLE ${role} SET lock_timeout = '5s'`);
    await owner.query(`ALTER ROLE ${role} SET idle_in_transaction_session_timeout = '60s'`);
    // Large objects may be made by anybody who may write at all.
    if (role === publicRole) await owner.query(`ALTER ROLE ${role} SET default_transaction_read_only = on`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartProblem(
      `The role ${role} cannot be made: ${reason}. Give the owner CREATEROLE, or create the roles yourself and set ` +
        'DATABASE_APP_URL and DATABASE_PUBLIC_URL (README, "Database").',
    );
  }
  url.username = role;
  url.password = password;
  return url.href;
}

/** RFC 5803, as PostgreSQL stores it: the password itself never travels, so no server log can hold it. */
function verifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256');
  const key = (name: string): Buffer => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`;
}

/** Migrations grant rights to both roles by name. */
async function checkRolesExist(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)', [
    [appRole, publicRole],
  ]);
  for (const role of [appRole, publicRole]) {
    if (rows.some((row) => row.rolname === role)) continue;
    throw new StartProblem(`The role ${role} does not exist. Create it: CREATE ROLE ${role} LOGIN PASSWORD '…'.`);
  }
}

async function migrate(owner: Client, ownerUrl: string): Promise<void> {
  await owner.query('CREATE SCHEMA IF NOT EXISTS yuantou');
  const dataSource = await ownerDataSource(ownerUrl).then((source) => source.initialize());
  try {
    await dataSource.runMigrations({ transaction: 'each' });
    await owner.query(`GRANT USAGE ON SCHEMA yuantou TO ${appRole}`);
    await owner.query(`GRANT SELECT ON yuantou.migrations TO ${appRole}`);
  } finally {
    await dataSource.destroy();
  }
}

/** For migrations only; `synchronize` stays off everywhere. */
export async function ownerDataSource(url: string): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url,
    schema: 'yuantou',
    migrations: await loadMigrations(),
    migrationsTableName: 'migrations',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    synchronize: false,
    poolSize: 2,
  });
}
