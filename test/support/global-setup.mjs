import { spawnSync } from 'node:child_process';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

export default async function setUp() {
  if (process.env.YUANTOU_TEST_DATABASE === 'none') return;
  const unpacking = fileURLToPath(new URL('./unpack-browser.mjs', import.meta.url));
  spawnSync(process.execPath, [unpacking], { stdio: 'inherit' });
  register('./typescript-hooks.mjs', import.meta.url);
  const { startTestDatabase } = await import('./test-database.ts');
  globalThis.stopTestDatabase = await startTestDatabase();
}
