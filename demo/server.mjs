// The server that the demo talks to: the one that runs, or one of its own.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { say } from './tell.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PASSWORDS = 'example-people.txt';

/** @returns { url, passwords, stop }; `stop` ends only what was started here */
export async function findServer(env = process.env) {
  const url = (env.YUANTOU_URL || `http://localhost:${env.PORT || 3000}`).replace(/\/+$/, '');
  const running = await answers(url);
  if (!running && env.YUANTOU_URL) throw new Error(`Nothing answers at ${url} (YUANTOU_URL). Start it: npm start`);
  say(running ? `源头 Yuantou: ${url}` : `源头 Yuantou: nothing runs at ${url}, starting a server for this demo …`);
  const stop = running ? async () => {} : await start(url);
  try {
    return { url, passwords: passwordsOf(resolve(root, env.YUANTOU_DATA_DIR || '.data', PASSWORDS)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function answers(url) {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5000) });
    return answer.ok && (await answer.json()).status === 'ready';
  } catch {
    return false;
  }
}

async function start(url) {
  const child = spawn(process.execPath, ['dist/src/main.js'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(130)));
  for (let tries = 0; !(output.includes('Yuantou is ready') && (await answers(url))); tries += 1) {
    if (child.exitCode !== null || tries > 600) {
      await stop();
      throw new Error(`The server did not start:\n${output}`);
    }
    await wait(100);
  }
  say('started; it is stopped at the end');
  return stop;
}

/** Columns are parted by blanks: username, password, name, unit, roles. */
function passwordsOf(file) {
  try {
    const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
    return new Map(rows.map((row) => row.split(/\s+/)).map(([username, password]) => [username, password]));
  } catch {
    throw new Error(
      `${file} cannot be read. The demo signs in as the example people of an embedded database; ` +
        'say with YUANTOU_DATA_DIR where the running server keeps its data.',
    );
  }
}
