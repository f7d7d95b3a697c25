import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignInSettings } from '../../src/people/sign-in/sign-in-settings.js';
import { ServerProcess, buildServer, projectRoot } from '../support/server-process.js';

const READMES = ['README.md', 'README.zh-CN.md'];
const textOf = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const MARK = '@@ next block @@';

let server: ServerProcess;
const dataDir = mkdtempSync(join(tmpdir(), 'yuantou-readme-'));

beforeAll(async () => {
  buildServer();
  server = await (await ServerProcess.spawn(dataDir)).ready();
}, 180_000);

afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The blocks that a reader types, each with the answer that the page shows below it. */
function tourOf(path: string): { typed: string; shown: string }[] {
  const tour = /<!-- tour[^]*<!-- end of tour -->/.exec(textOf(path))?.[0] ?? '';
  return [...tour.matchAll(/```sh\n([^]*?)```\s+```text\n([^]*?)```/g)].map(([, typed = '', shown = '']) => ({
    typed,
    shown,
  }));
}

function bash(script: string): Promise<string> {
  const env = { PATH: process.env['PATH'], YUANTOU_URL: server.url, YUANTOU_DATA_DIR: dataDir };
  // One stream for both, so that statuses stand where a terminal shows them.
  const child = spawn('bash', ['-c', `exec 2>&1\n${script}`], { cwd: projectRoot, env });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => child.once('close', () => resolve(output)));
}

/** Numbers of notices and days differ from run to run; statuses do not. */
const comparable = (text: string): string =>
  text
    .trim()
    .replaceAll(/\d{4}-\d\d-\d\d/g, '<day>')
    .replaceAll(/〔\d+〕\d+/g, '〔<year>〕<number>');

describe.each(READMES)('%s', (path) => {
  it('shows in its tour what the server answers', async () => {
    const tour = tourOf(path);
    expect(tour).toHaveLength(7);
    const output = await bash(tour.map(({ typed }) => typed).join(`\necho '${MARK}'\n`));
    const answers = output.split(MARK);
    expect(answers.map(comparable)).toEqual(tour.map(({ shown }) => comparable(shown)));
    expect(output.match(/^HTTP \d+$/gm)).toHaveLength(9);
  });

  it('lists every setting that the server reads, and no other', () => {
    const read = [...textOf('src/platform/config.ts').matchAll(/(?:env\[|\.\w+\(\s*)'([A-Z_]+)'/g)].map(
      ([, name]) => name,
    );
    const listed = [...textOf(path).matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name);
    expect(new Set(listed)).toEqual(new Set(read.filter((name) => !name?.endsWith('_FILE'))));
    expect(listed).toHaveLength(new Set(listed).size);
  });

  it('tells the limits of sign-in as they are', () => {
    const listed = [...textOf(path).matchAll(/^\| `([a-z]\w+)` +\| (\d+) +\|/gm)];
    const values = Object.fromEntries(listed.map(([, name, value]) => [name, Number(value)]));
    expect(values).toEqual({ ...new SignInSettings() });
  });

  it('gives roles that are made by hand the limits that the server gives its own', () => {
    const limits = [
      ...textOf('src/platform/database/prepare-database.ts').matchAll(/ALTER ROLE \$\{role\} (SET [^`]+)`/g),
    ];
    expect(limits.length).toBeGreaterThan(3);
    for (const [, limit = ''] of limits) expect(textOf(path)).toContain(`ALTER ROLE yuantou_public ${limit};`);
    for (const [, limit = ''] of limits.filter(([, limit]) => !limit?.includes('read_only')))
      expect(textOf(path)).toContain(`ALTER ROLE yuantou_app ${limit};`);
  });

  it('names only commands, files and folders that exist', () => {
    const text = textOf(path);
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    for (const [, command = ''] of text.matchAll(/npm run (\w+)/g)) expect(Object.keys(scripts)).toContain(command);
    const links = [...text.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, link = '']) => link);
    const folders = [...text.matchAll(/^\| `([a-z]+(?:\/[a-z]+)?)` +\|/gm)].map(([, folder = '']) => folder);
    const missing = [...links, ...folders].filter((name) => !existsSync(join(projectRoot, name)));
    expect(missing).toEqual([]);
  });
});
