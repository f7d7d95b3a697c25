import { randomBytes } from 'node:crypto';
import type { DynamicModule, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client, Pool } from 'pg';
import supertest from 'supertest';
import { AppModule } from '../../src/app.module.js';
import { PolicyPacks } from '../../src/disclosure/policy-packs.js';
import { Clock } from '../../src/platform/clock.js';
import { Config } from '../../src/platform/config.js';
import { configureHttp, createAdapter } from '../../src/platform/http/create-app.js';
import { SettableClock } from './settable-clock.js';
import { VariantPacks } from './variant-packs.js';

export interface TestApp {
  /** `http://127.0.0.1:<port>` */
  readonly baseUrl: string;
  /** supertest on the running server: `app.http().get('/api/v1/…')`; an agent keeps cookies: `app.agent()`. */
  http(): ReturnType<typeof supertest>;
  agent(): ReturnType<typeof supertest.agent>;
  /** Connects as the owner of this file's own database: to look, to arrange, and to try what must be refused. */
  readonly owner: Pool;
  /** The same database with the rights of `yuantou_app` and of `yuantou_public`. */
  readonly urls: { owner: string; app: string; public: string };
  readonly clock: SettableClock;
  readonly nest: NestFastifyApplication;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** When the story begins; Monday 2026-11-23 09:00 in China by default. The clock stands still until it is moved. */
  clock?: Date | string;
  config?: Partial<Config>;
  /** Instead of the whole AppModule, for tests of the platform itself. */
  imports?: (config: Config) => (DynamicModule | Type)[];
}

/** The whole server on a database of its own. Call once per test file, in beforeAll, and `close()` in afterAll. */
export async function startApp(options: TestAppOptions = {}): Promise<TestApp> {
  const urls = await createDatabase();
  const clock = new SettableClock(options.clock);
  const config = new Config({
    ownerUrl: urls.owner,
    appUrl: urls.app,
    publicUrl: urls.public,
    port: 0,
    logLevel: 'silent',
    poolSize: 8,
    rateLimit: 1_000_000,
    showStatements: true,
    ...options.config,
  });
  const imports = options.imports?.(config) ?? [AppModule.for(config)];
  const testing = await Test.createTestingModule({ imports })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(PolicyPacks)
    .useValue(new VariantPacks(config))
    .compile();
  const nest = testing.createNestApplication<NestFastifyApplication>(createAdapter(config), {
    logger: false,
    bodyParser: false,
  });
  await configureHttp(nest, config);
  await nest.listen(0, '127.0.0.1');
  const baseUrl = (await nest.getUrl()).replace('[::1]', '127.0.0.1');
  const owner = new Pool({ connectionString: urls.owner, max: 4 });
  // The database is dropped while the last of them are still saying goodbye.
  owner.on('error', () => undefined);
  const close = async (): Promise<void> => {
    await nest.close();
    await owner.end();
    await dropDatabase(urls.owner);
  };
  return {
    baseUrl,
    http: () => supertest(baseUrl),
    agent: () => supertest.agent(baseUrl),
    owner,
    urls,
    clock,
    nest,
    close,
  };
}

/** A migrated database without the server, for tests of SQL alone. */
export async function createDatabase(): Promise<TestApp['urls']> {
  const { ownerUrl, appUrl, publicUrl } = clusterUrls();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(ownerUrl, 'postgres', async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${new URL(ownerUrl).pathname.slice(1)} STRATEGY file_copy`);
    // Rights on the database itself are not part of a template.
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO yuantou_app, yuantou_public`);
  });
  return {
    owner: onDatabase(ownerUrl, name),
    app: onDatabase(appUrl, name),
    // The role is read-only by default; lifted here, so that a test meets the missing right and not this net before it.
    public: `${onDatabase(publicUrl, name)}?options=-c%20default_transaction_read_only%3Doff`,
  };
}

/** An empty one without migrations, for the tests of the migrations themselves. */
export async function createBareDatabase(): Promise<string> {
  const { ownerUrl } = clusterUrls();
  const name = `bare_${randomBytes(6).toString('hex')}`;
  await asOwner(ownerUrl, 'postgres', (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  return onDatabase(ownerUrl, name);
}

export async function dropDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await asOwner(url, 'postgres', (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

function clusterUrls(): { ownerUrl: string; appUrl: string; publicUrl: string } {
  const text = process.env['YUANTOU_TEST_DATABASE'];
  if (!text?.startsWith('{')) throw new Error('no test database: run stories through `npm test`, not among pure tests');
  // Written by test-database.ts.
  return JSON.parse(text) as { ownerUrl: string; appUrl: string; publicUrl: string };
}

async function asOwner(url: string, database: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: onDatabase(url, database) });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function onDatabase(url: string, database: string): string {
  const result = new URL(url);
  result.pathname = `/${database}`;
  return result.href;
}
