// Everything that can be known without running the product. Ends with a line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const folders = ['src', 'web', 'migrations', 'test', 'scripts', 'bench', 'demo', 'tools'].filter((folder) =>
  existsSync(folder),
);
const checks = [
  ['types', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['types of the workbench', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'web/tsconfig.json']],
  ['lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  [
    'import rules',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    [...folders, '--config', '.dependency-cruiser.cjs'],
  ],
  ['formatting', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['dead exports', 'node_modules/knip/bin/knip.js', []],
  ['size of the workbench', 'bench/web.mjs', ['--sizes']],
  ['generated files', 'scripts/generate.mjs', ['--check']],
];

let failed = 0;
for (const [name, script, args] of checks) {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status === 0) continue;
  failed += 1;
  console.log(`${stdout}${stderr}`.trim());
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
