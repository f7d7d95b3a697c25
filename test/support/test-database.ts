import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startCluster } from '../../src/platform/database/embedded/cluster.js';
import { prepareDatabase } from '../../src/platform/database/prepare-database.js';

/**
 * One PostgreSQL for the whole run with a migrated template, which every test file copies (see app.ts): the embedded one,
 * or, with YUANTOU_TEST_SERVER, the server behind that owner's URL.
 */
export async function startTestDatabase(): Promise<() => Promise<void>> {
  const external = process.env['YUANTOU_TEST_SERVER'];
  return external ? onServer(external) : onEmbedded();
}

async function onEmbedded(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'yuantou-test-'));
  const cluster = await startCluster(folder, { durable: false });
  await prepareTemplate(cluster.ownerUrl);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** A template of its own, dropped afterwards; of the server's other databases none is touched. */
async function onServer(url: string): Promise<() => Promise<void>> {
  const template = `template_${randomBytes(6).toString('hex')}`;
  const own = new URL(url);
  own.pathname = `/${template}`;
  await asOwner(
    url,
    `CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`,
  );
  await prepareTemplate(own.href);
  return () => asOwner(url, `DROP DATABASE ${template} WITH (FORCE)`);
}

async function prepareTemplate(ownerUrl: string): Promise<void> {
  const { appUrl, publicUrl } = await prepareDatabase(ownerUrl);
  // Workers are started after this and inherit it.
  process.env['YUANTOU_TEST_DATABASE'] = JSON.stringify({ ownerUrl, appUrl, publicUrl });
}

async function asOwner(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
