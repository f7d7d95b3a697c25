// Writes the generated files, or with --check says which are stale. A generator is a file in scripts/generators/ that
// exports `target` (path of the file) and `generate()` (its text), and works on the build in dist/.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const check = process.argv.includes('--check');
const stale = [];

for (const file of readdirSync('scripts/generators').sort()) {
  const { target, generate } = await import(`./generators/${file}`);
  const text = await generate();
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  stale.push(target);
  if (!check) writeFileSync(target, text);
}

for (const target of stale) console.log(check ? `${target} is stale: npm run generate` : `${target} written`);
process.exit(check && stale.length > 0 ? 1 : 0);
