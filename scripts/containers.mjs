// npm run containers: brings docker-compose.yml up under a name of its own, relies on it as an operator would, and takes
// it down with all it held. Needs Docker or another engine with Compose 2.21 or later; YUANTOU_COMPOSE names its command.
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { openHouse } from './containers/house.mjs';
import { PAGES, Stack, ask, expect, soon, startOf } from './containers/stack.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const stack = new Stack(`yuantou-check-${process.pid}`, Number(process.env.YUANTOU_FIRST_PORT || 39000));
const UNITS = ['某市人民政府', '某市人民政府办公室'];
const APPOINT = ['exec', '-T', 'app', 'node', 'scripts/first-administrators.mjs', ...UNITS];

let failed = 0;
let house;
try {
  await step('the image is built from this folder', () => stack.compose('build', '-q'));
  await step('one server comes up, the database first, and both are healthy', async () => {
    stack.compose('up', '-d', '--wait', '--quiet-pull');
    expect(stack.states(), { app: ['healthy'], database: ['healthy'] });
  });
  await step('it runs as nobody of weight, and writes below /data alone', () => {
    const seen = stack.compose('exec', '-T', 'app', 'sh', '-c', 'id -u; test -w /data; echo $?; test -w /app; echo $?');
    expect(seen.trim().split('\n'), ['1000', '0', '1']);
  });
  await step('every entrance answers', async () => {
    for (const path of PAGES) expect([path, (await ask(stack.url() + path)).status], [path, 200]);
  });
  await step('it is published on this host alone', () => expect(stack.addresses(), ['127.0.0.1']));
  await step('the first administrators are appointed from within the image, once, and let the others in', async () => {
    house = await openHouse(stack, stack.compose(...APPOINT));
    expect(stack.fails(...APPOINT).includes('There are people in this database already'), true);
  });
  await step('three servers share people, sessions, files and the key of the evidence', async () => {
    stack.compose('up', '-d', '--wait', '--scale', 'app=3');
    expect(new Set(stack.urls()).size, 3);
    await house.handInFile(stack.urls()[0]);
    for (const url of stack.urls()) await house.isAllThere(url);
  });
  await step('a database that is killed comes back, and no server has to be started anew', async () => {
    const starts = () => Promise.all(stack.urls().map(startOf));
    const before = await starts();
    stack.compose('kill', '-s', 'KILL', 'database');
    await soon(async () => expect((await ask(`${stack.url()}/health/ready`)).status, 503));
    expect((await ask(`${stack.url()}/health/live`)).status, 200);
    stack.compose('start', 'database');
    for (const url of stack.urls()) await soon(() => house.isAllThere(url));
    expect(await starts(), before);
  });
  await step('all stop in time and of themselves, and what they held is there at the next start', async () => {
    stack.compose('stop');
    expect(stack.exitCodes(), [0, 0, 0, 0]);
    stack.compose('up', '-d', '--wait', '--scale', 'app=3');
    for (const url of stack.urls()) await house.isAllThere(url);
  });
  await step('the public side works as the reader alone, and holds no inner credentials', publicSide);
} catch (error) {
  failed = 1;
  console.log(`✘ ${error.message}`);
  if (process.env.YUANTOU_KEEP_LOGS) console.log(stack.tryCompose('logs', '--no-color').stdout);
} finally {
  stack.tryCompose('down', '-v', '--remove-orphans');
}
process.exitCode = failed;

async function step(sentence, work) {
  const began = Date.now();
  try {
    await work();
  } catch (error) {
    const reason = [error.message, error.cause?.message ?? ''].join(' ');
    throw new Error(`${sentence}\n${reason.trim()}`, { cause: error });
  }
  console.log(`✔ ${sentence} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

async function publicSide() {
  const password = randomBytes(18).toString('hex');
  const alter = `ALTER ROLE yuantou_public PASSWORD '${password}'`;
  stack.compose('exec', '-T', 'database', 'psql', '-q', '-U', 'yuantou_owner', '-d', 'yuantou', '-c', alter);
  const mode = ['-e', 'YUANTOU_MODE=public'];
  const reader = ['-e', `DATABASE_PUBLIC_URL=postgres://yuantou_public:${password}@database:5432/yuantou`];
  expect(stack.fails('run', '--rm', '--no-deps', ...mode, ...reader, 'app').includes('remove DATABASE_URL'), true);
  // Its own /data: the files of the house are not for it.
  const place = ['-p', `127.0.0.1:${stack.publicPort}:3000`, '-v', '/data', '-e', 'DATABASE_URL='];
  stack.compose('run', '-d', '--no-deps', ...mode, ...reader, ...place, 'app');
  const url = `http://127.0.0.1:${stack.publicPort}`;
  await soon(async () => expect((await ask(`${url}/health/ready`)).status, 200));
  const statusOf = async (path, headers = {}) => (await ask(url + path, { headers })).status;
  for (const path of ['/', '/public', '/api/public/v1/documents']) expect([path, await statusOf(path)], [path, 200]);
  const { cookie } = house.drafter.headers;
  for (const path of ['/app/', '/api/v1/me', '/api/v1/documents', '/api/docs'])
    expect([path, await statusOf(path, { cookie })], [path, 404]);
}
