import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { StartProblem } from '../../start/start-problem.js';
import { accountFor } from './account.js';
import type { Account } from './account.js';
import { embeddedMajor, findBinaries } from './binaries.js';
import type { Binaries } from './binaries.js';
import { isAlive, lockFolder } from './instance-lock.js';

const owner = 'yuantou_owner';
const database = 'yuantou';

export interface ClusterOptions {
  /** Tests only: faster, and lost with a power cut. */
  durable?: boolean;
  /** Told about steps that take longer than a moment. */
  progress?: (sentence: string) => void;
}

/** A running embedded PostgreSQL. */
export interface Cluster {
  /** Connects as the owner. */
  readonly ownerUrl: string;
  readonly pid: number;
  /** Called when PostgreSQL ends without having been asked to. */
  onLost(callback: () => void): void;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

interface Place {
  readonly folder: string;
  readonly cluster: string;
  readonly log: string;
  readonly portFile: string;
  readonly passwordFile: string;
}

/** Starts (and, the first time, creates) the PostgreSQL whose data lie in `folder`. @throws StartProblem */
export async function startCluster(folder: string, options: ClusterOptions = {}): Promise<Cluster> {
  const place = placeIn(folder);
  mkdirSync(dirname(folder), { recursive: true });
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  const unlock = lockFolder(folder);
  try {
    const binaries = findBinaries();
    checkVersion(place);
    await stopOrphan(place, options);
    const account = initialise(place, binaries, options);
    const password = readFileSync(place.passwordFile, 'utf8').trim();
    const { child, port } = await launch(place, binaries, account, password, options);
    const ownerUrl = `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`;
    await createDatabase(ownerUrl);
    return runningCluster(child, ownerUrl, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function runningCluster(child: ChildProcess, ownerUrl: string, unlock: () => void): Cluster {
  let stopping = false;
  let lost: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      unlock();
      resolve();
      if (!stopping) lost();
    });
  });
  return {
    ownerUrl,
    pid: child.pid ?? 0,
    onLost: (callback) => {
      lost = callback;
    },
    stop: async () => {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      await ended;
    },
  };
}

function placeIn(folder: string): Place {
  return {
    folder,
    cluster: join(folder, 'postgres'),
    log: join(folder, 'postgres.log'),
    portFile: join(folder, 'postgres.port'),
    passwordFile: join(folder, 'postgres.password'),
  };
}

function checkVersion({ cluster }: Place): void {
  const file = join(cluster, 'PG_VERSION');
  if (!existsSync(file)) return;
  const version = readFileSync(file, 'utf8').trim();
  if (version === String(embeddedMajor)) return;
  throw new StartProblem(
    `The data in ${cluster} were written by PostgreSQL ${version}; this program brings PostgreSQL ${embeddedMajor}. ` +
      `Go back to the program version that brought ${version}, or set YUANTOU_DATA_DIR to a new folder.`,
  );
}

/**
 * A database left behind by a server that was killed, where no `pdeathsig` ended it. The folder's lock is ours by now,
 * so nobody else uses it.
 */
async function stopOrphan({ cluster }: Place, { progress }: ClusterOptions): Promise<void> {
  const pid = postmasterPid(cluster);
  if (pid === undefined || !isAlive(pid)) return;
  if (!isPostgres(pid)) return;
  progress?.('Waiting for the database of the last run to close');
  for (let tries = 0; tries < 600 && postmasterPid(cluster) === pid && isAlive(pid); tries += 1) {
    if (tries === 20) process.kill(pid, 'SIGINT');
    await wait(50);
  }
}

function postmasterPid(cluster: string): number | undefined {
  try {
    return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

/** A process number in an old file may have been given to something else since. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return process.platform !== 'linux';
  }
}

/** Creates the cluster beside its place and moves it there when complete: a kill in between leaves nothing half made. */
function initialise(place: Place, binaries: Binaries, options: ClusterOptions): Account {
  if (existsSync(place.cluster)) return accountFor(place.cluster, place.folder, binaries);
  options.progress?.('Creating the database');
  const fresh = join(place.folder, 'postgres.new');
  rmSync(fresh, { recursive: true, force: true });
  const account = accountFor(fresh, place.folder, binaries);
  if (!existsSync(place.passwordFile)) {
    writeFileSync(place.passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  }
  // A copy for the account that creates the cluster: it may not read our file.
  const pwfile = join(fresh, '..', 'postgres.new.password');
  writeFileSync(pwfile, readFileSync(place.passwordFile), { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(pwfile, account.uid, account.gid);
  const ctype = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const args = ['-D', fresh, '-U', owner, `--pwfile=${pwfile}`, '-A', 'scram-sha-256', '-E', 'UTF8'];
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C', `--lc-ctype=${ctype}`);
  args.push('--lc-messages=C', '--no-instructions', ...(options.durable === false ? ['--no-sync'] : []));
  const [command = '', ...rest] = [...account.prefix, binaries.initdb, ...args];
  const result = spawnSync(command, rest, {
    ...identity(account),
    cwd: '/',
    env: environment(),
    encoding: 'utf8',
  });
  rmSync(pwfile);
  if (result.status !== 0) {
    throw new StartProblem(`The database could not be created in ${place.folder}:\n${result.stderr || result.error}`);
  }
  renameSync(fresh, place.cluster);
  return account;
}

/** Starts the postmaster on the port used last; on another when that one has been taken. */
async function launch(place: Place, binaries: Binaries, account: Account, password: string, options: ClusterOptions) {
  const remembered = existsSync(place.portFile) ? Number(readFileSync(place.portFile, 'utf8')) : 0;
  for (let tries = 0; tries < 3; tries += 1) {
    const port = tries === 0 && remembered > 0 && (await isFree(remembered)) ? remembered : await freePort();
    writeFileSync(place.portFile, `${port}\n`, { mode: 0o644 });
    const child = spawnPostmaster(place, binaries, account, port, options);
    if (await untilReady(child, port, password, options)) return { child, port };
    const log = tail(place.log);
    if (!log.includes('could not bind')) throw new StartProblem(explain(log, place));
  }
  throw new StartProblem('PostgreSQL found no free port on 127.0.0.1. Close other programs and try again.');
}

function spawnPostmaster(place: Place, binaries: Binaries, account: Account, port: number, options: ClusterOptions) {
  const log = openSync(place.log, 'w', 0o600);
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'max_connections=100'];
  settings.push('shared_buffers=64MB', 'lc_messages=C', 'timezone=Asia/Shanghai', 'jit=off', 'wal_level=replica');
  if (options.durable === false) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const args = ['-D', place.cluster, ...settings.flatMap((setting) => ['-c', setting])];
  // It must not outlive the server: when that is killed, Linux sends SIGINT, a fast and clean shutdown.
  const leash = hasSetpriv() ? ['setpriv', '--pdeathsig', 'INT', '--'] : [];
  const [command = '', ...rest] = [...account.prefix, ...leash, binaries.postgres, ...args];
  // Detached, as Ctrl-C reaches the whole process group and the database would go before the server.
  const child = spawn(command, rest, {
    ...identity(account),
    cwd: '/',
    env: environment(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  child.on('error', () => undefined);
  return child;
}

async function untilReady(
  child: ChildProcess,
  port: number,
  password: string,
  options: ClusterOptions,
): Promise<boolean> {
  const ended = (): boolean => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  for (let tries = 0; !ended(); tries += 1) {
    if (await answers(port, password)) return true;
    if (tries === 100) options.progress?.('The database is recovering from the last stop');
    await wait(20);
  }
  return false;
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new Client({ host: '127.0.0.1', port, user: owner, password, database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl);
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
  } finally {
    await client.end();
  }
}

function explain(log: string, { folder }: Place): string {
  if (log.includes('postmaster.pid') || log.includes('is in use')) {
    return `The data folder ${folder} is in use by another PostgreSQL. Stop it, or set YUANTOU_DATA_DIR to another folder.`;
  }
  if (log.includes('No space left')) return `The disk is full. Make room for ${folder} and start again.`;
  return `PostgreSQL did not start. Its last words (all of them are in ${folder}/postgres.log):\n${log}`;
}

function tail(path: string): string {
  return readFileSync(path, 'utf8').trim().split('\n').slice(-12).join('\n');
}

function identity({ uid, gid }: Account): { uid?: number; gid?: number } {
  return uid === undefined || gid === undefined ? {} : { uid, gid };
}

/** Nothing of ours reaches PostgreSQL: neither secrets nor a library path nor a locale. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8' };
}

function hasSetpriv(): boolean {
  return process.platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
