import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '../../src/platform/database/embedded/cluster.js';
import { prepareDatabase } from '../../src/platform/database/prepare-database.js';

/** Starts one PostgreSQL for the whole run and migrates a template; every test file copies it (see app.ts). */
export async function startTestDatabase(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'yuantou-test-'));
  const cluster = await startCluster(folder, { durable: false });
  const { appUrl, publicUrl } = await prepareDatabase(cluster.ownerUrl);
  // Workers are started after this and inherit it.
  process.env['YUANTOU_TEST_DATABASE'] = JSON.stringify({ ownerUrl: cluster.ownerUrl, appUrl, publicUrl });
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
