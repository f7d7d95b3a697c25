// Before start, test and check: installs what package-lock.json says and builds what has changed. Node built-ins only, as
// nothing is installed yet on a fresh machine.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built-from');
const webStamp = join(root, 'web', 'dist', '.built-from');
const lock = join(root, '.preparing');
const built = [
  'src',
  'migrations',
  'bench',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
  'package-lock.json',
];
const builtWeb = ['web/src', 'web/index.html', 'web/vite.config.ts', 'web/tsconfig.json', 'package-lock.json'];

process.chdir(root);
checkNode();
await alone(async () => {
  if (!isInstalled()) await step('Installing packages', ...npm(['ci', '--include=dev', '--no-audit', '--no-fund']));
  const sources = hashOf(built);
  if (readIfThere(stamp) !== sources) {
    await step('Building', process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build']);
    writeFileSync(stamp, sources);
  }
  const webSources = hashOf(builtWeb);
  if (readIfThere(webStamp) !== webSources) {
    await step('Building the workbench', process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'web']);
    writeFileSync(webStamp, webSources);
  }
});

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  if (!fits)
    fail(`Node ${process.versions.node} is too old or was never finished: use 24 (or 22.13, 20.19 and later).`);
}

/** Whether node_modules holds what the lock file names. npm keeps its own list of what it has put there. */
function isInstalled() {
  const present = readIfThere('node_modules/.package-lock.json');
  if (present === undefined) return false;
  const have = JSON.parse(present).packages;
  const want = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
  return want.every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const there = have[path];
    return there ? there.version === version && existsSync(path) : optional === true;
  });
}

function npm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}

/** Runs a command, shows that something is happening, and shows its output only when it fails. */
async function step(title, command, args) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const show = (text) => process.stdout.write(process.stdout.isTTY ? `\r${text} ` : `${text}\n`);
  show(`${title} …`);
  const timer = setInterval(() => show(`${title} … ${seconds()} s`), process.stdout.isTTY ? 1000 : 10_000);
  // NODE_ENV=production would leave the build tools out.
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const stop = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
  clearInterval(timer);
  if (code !== 0) fail(`\n${Buffer.concat(output).toString('utf8')}\n${title} failed. The lines above say why.`);
  show(`${title}: done in ${seconds()} s`);
  if (process.stdout.isTTY) process.stdout.write('\n');
}

/** Two commands in one folder (a start and a test) would install and build over each other. */
async function alone(work) {
  for (let told = false; !takeLock(); told = true) {
    if (!told) process.stdout.write('Waiting for another command that is preparing this folder …\n');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  process.on('exit', () => rmSync(lock, { recursive: true, force: true }));
  await work();
}

function takeLock() {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') fail(`This folder cannot be written (${error.code}): install and build need it.`);
  }
  if (isAbandoned()) {
    // Renamed first, so that of two who find it only one removes it.
    try {
      renameSync(lock, `${lock}.${process.pid}`);
      rmSync(`${lock}.${process.pid}`, { recursive: true, force: true });
    } catch {
      // The other one did.
    }
  }
  return false;
}

function isAbandoned() {
  const holder = Number(readIfThere(join(lock, 'pid')) ?? 0);
  if (holder > 0) return !isAlive(holder);
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - made > 5000;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder).sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
  } catch {
    return [path];
  }
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
