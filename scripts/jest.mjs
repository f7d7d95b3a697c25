// Runs Jest with ES modules. `npm test -- test/rules` runs the pure tests alone and starts no database.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const args = process.argv.slice(2);
const paths = args.filter((arg) => !arg.startsWith('-'));
const pure = paths.length > 0 && paths.every((path) => path.includes('test/rules'));
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const child = spawn(process.execPath, ['--experimental-vm-modules', '--no-warnings', jest, ...args], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'test', ...(pure && { YUANTOU_TEST_DATABASE: 'none' }) },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
