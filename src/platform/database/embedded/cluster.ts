import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { StartProblem } from '../../start/start-problem.js';
import { embeddedMajor, findBinaries } from './binaries.js';
import { initialise } from './initdb.js';
import { isAlive, lockFolder } from './instance-lock.js';
import { owner, placeIn } from './place.js';
import type { ClusterOptions, Place } from './place.js';
import { launch } from './postmaster.js';

const database = 'yuantou';

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

async function createDatabase(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl);
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
    // The roles of the server and of the public have no business in the other databases of the cluster.
    await client.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC');
  } finally {
    await client.end();
  }
}
