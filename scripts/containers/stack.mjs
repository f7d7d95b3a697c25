// docker-compose.yml under a project name, ports and a password of its own.
import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

export const PAGES = [
  '/',
  '/health/ready',
  '/health/live',
  '/public',
  '/app/',
  '/api/docs',
  '/api/public/v1/documents',
];

export class Stack {
  #command = (process.env.YUANTOU_COMPOSE || 'docker compose').split(' ');
  #project;
  #env;

  constructor(project, firstPort) {
    this.#project = project;
    this.publicPort = firstPort + 3;
    this.origin = `http://localhost:${firstPort}`;
    this.#env = {
      ...process.env,
      POSTGRES_PASSWORD: randomBytes(18).toString('hex'),
      YUANTOU_PORTS: `${firstPort}-${firstPort + 2}`,
      YUANTOU_ORIGIN: this.origin,
    };
  }

  tryCompose(...args) {
    const [command, ...before] = this.#command;
    const options = { env: this.#env, encoding: 'utf8', maxBuffer: 1e8 };
    const { status, stdout, stderr, error } = spawnSync(command, [...before, '-p', this.#project, ...args], options);
    if (error)
      throw new Error(`${this.#command.join(' ')} cannot be run (${error.code}): name yours by YUANTOU_COMPOSE.`);
    return { status, stdout, stderr };
  }

  /** @returns what it printed; @throws when it ends with anything but 0 */
  compose(...args) {
    const { status, stdout, stderr } = this.tryCompose(...args);
    if (status !== 0) throw new Error(`compose ${args.join(' ')}: exit code ${status}\n${stdout}${stderr}`);
    return stdout;
  }

  /** @returns what it printed; @throws when it ends with 0 */
  fails(...args) {
    const { status, stdout, stderr } = this.tryCompose(...args);
    if (status === 0) throw new Error(`compose ${args.join(' ')}: should have failed`);
    return stdout + stderr;
  }

  states() {
    return Object.fromEntries(
      ['app', 'database'].map((service) => [service, this.#containers(service).map(({ Health }) => Health)]),
    );
  }

  exitCodes() {
    return this.#containers().map(({ State, ExitCode }) => (State === 'exited' ? ExitCode : State));
  }

  /** Where the servers answer now: the engine gives each a port of the range. */
  urls() {
    return this.#containers('app').map(({ Publishers }) => {
      const { PublishedPort } = Publishers.find(({ PublishedPort }) => PublishedPort > 0);
      return `http://127.0.0.1:${PublishedPort}`;
    });
  }

  /** Where the ports of all containers are published. */
  addresses() {
    const published = this.#containers().flatMap(({ Publishers }) => Publishers ?? []);
    return [...new Set(published.filter(({ PublishedPort }) => PublishedPort > 0).map(({ URL }) => URL))];
  }

  url() {
    return this.urls()[0];
  }

  #containers(...services) {
    const lines = this.compose('ps', '-a', '--format', 'json', ...services)
      .trim()
      .split('\n');
    return lines.map((line) => JSON.parse(line));
  }
}

/** When the process that answers there was started. */
export async function startOf(url) {
  const text = await (await ask(`${url}/metrics`)).text();
  return Number(/^process_start_time_seconds (\d+)/m.exec(text)[1]);
}

/** On a connection of its own: one that was kept may belong to a server that has since been stopped. */
export const ask = (url, { headers, ...rest } = {}) =>
  fetch(url, { ...rest, headers: { ...headers, connection: 'close' } });

export function expect(seen, wanted) {
  if (!isDeepStrictEqual(seen, wanted))
    throw new Error(`expected ${JSON.stringify(wanted)}, saw ${JSON.stringify(seen)}`);
}

/** Until it is so, a minute at most. */
export async function soon(work) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === 60) throw error;
      await wait(1000);
    }
  }
}

export const cookieOf = (answer) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
