import { createServer } from 'node:net';
import { ConsoleLogger } from '@nestjs/common';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigError, readConfig } from '../config.js';
import type { Config } from '../config.js';
import type { Cluster } from '../database/embedded/cluster.js';
import { Readiness } from '../health/readiness.js';
import { configureHttp, createAdapter } from '../http/create-app.js';
import { Lifeline } from './lifeline.js';
import { openDatabases } from './open-databases.js';
import { releaseMemory } from './release-memory.js';
import { StartProblem } from './start-problem.js';

export interface Program {
  module(config: Config): DynamicModule;
  /** Into an empty embedded database; resolves with the lines to print. */
  loadExamples(app: INestApplicationContext, config: Config): Promise<string[]>;
}

/** Starts the server and stays until it is told to stop. Ends the process with 1 and a sentence when it cannot. */
export async function serve(program: Program, env: NodeJS.ProcessEnv): Promise<void> {
  const lifeline = new Lifeline(env);
  try {
    await start(program, readConfig(env), lifeline);
  } catch (error) {
    const known = error instanceof StartProblem || error instanceof ConfigError;
    // A signal during the start may have pulled the database from under it; that is no fault to explain.
    if (!lifeline.stopping)
      process.stderr.write(`${known ? error.message : `Yuantou cannot start: ${stackOf(error)}`}\n`);
    await lifeline.end(1);
  }
}

async function start(program: Program, settings: Config, lifeline: Lifeline): Promise<void> {
  await checkPort(settings);
  const { credentials, cluster } = await openDatabases(settings, say);
  const config = settings.with({ ...credentials, ...(cluster && { embeddedOwnerUrl: cluster.ownerUrl }) });
  if (cluster) watchCluster(cluster, lifeline);
  const app = await createApp(program, config);
  lifeline.onEnd('server', async () => {
    app.get(Readiness).drain();
    // The balancer needs a moment to notice; on a desk nobody waits.
    await new Promise((resolve) => setTimeout(resolve, config.drainSeconds * 1000));
    await closeInTime(app);
  });
  const lines = cluster ? await program.loadExamples(app, config) : [];
  await listen(app, config);
  // V8 gives memory back only once little has been allocated for a while.
  setTimeout(releaseMemory, 10_000).unref();
  process.stdout.write(`${['', ...lines, `Yuantou is ready: ${config.origin}`, ''].join('\n')}\n`);
}

/** Lets what runs finish; a statement ends after 15 s (roles), so whoever is still there then is only slow to listen. */
async function closeInTime(app: NestFastifyApplication): Promise<void> {
  const { server } = app.getHttpAdapter().getInstance();
  const late = setTimeout(() => server.closeAllConnections(), 20_000);
  await app.close();
  clearTimeout(late);
}

function watchCluster(cluster: Cluster, lifeline: Lifeline): void {
  lifeline.onEnd('database', () => cluster.stop());
  cluster.onLost(() => {
    process.stderr.write('The embedded PostgreSQL has ended. Start again: nothing that was acknowledged is lost.\n');
    process.exit(1);
  });
}

async function createApp(program: Program, config: Config): Promise<NestFastifyApplication> {
  const logger = new ConsoleLogger({ json: config.production, logLevels: ['warn', 'error', 'fatal'] });
  const options = { logger, bodyParser: false, abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(program.module(config), createAdapter(config), options);
  await configureHttp(app, config);
  return app;
}

async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw portProblem(error, port, host);
  }
}

/** Before the database is touched, as most often the same server runs already. */
function checkPort({ port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portProblem(error, port, host)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portProblem(error: unknown, port: number, host: string): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartProblem(
      `Port ${port} is taken, perhaps by another Yuantou. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (code === 'EACCES') return new StartProblem(`Port ${port} needs more rights. Choose one above 1023: PORT=3000.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartProblem(`HOST=${host} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of them.`);
  }
  return error instanceof Error ? error : new Error(String(error));
}

function say(sentence: string): void {
  process.stdout.write(`${sentence} …\n`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
