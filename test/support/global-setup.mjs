import { register } from 'node:module';

export default async function setUp() {
  if (process.env.YUANTOU_TEST_DATABASE === 'none') return;
  register('./typescript-hooks.mjs', import.meta.url);
  const { startTestDatabase } = await import('./test-database.ts');
  globalThis.stopTestDatabase = await startTestDatabase();
}
