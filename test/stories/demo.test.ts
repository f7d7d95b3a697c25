import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServerProcess, buildServer, freePort, projectRoot } from '../support/server-process.js';

const dataDir = mkdtempSync(join(tmpdir(), 'yuantou-demo-'));

beforeAll(() => buildServer(), 180_000);

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Run {
  code: number | null;
  output: string;
}

function runDemo(settings: Record<string, string>): Promise<Run> {
  const env = { PATH: process.env['PATH'], YUANTOU_DATA_DIR: dataDir, ...settings };
  const child = spawn(process.execPath, ['demo/run.mjs'], { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

const STATES = [
  'returned 退文待重报',
  'drafting 拟稿',
  'attributeAssignment 拟定公开属性',
  'unitOfficeReview 办公室核稿',
  'confidentialityReview 保密审查',
  'departmentSignOff 部门负责人签发',
  'officeReview 政府办公室审核',
  'officeClearance 政府办公室保密审查',
  'leaderSignOff 签发',
  'registration 复核登记',
  'issuing 印制用印',
  'awaitingPublication 待公开',
  'published 已主动公开',
];

function expectCarried({ code, output }: Run): void {
  expect([code, /✘[^]*/.exec(output)?.[0]]).toEqual([0, undefined]);
  const seen = [...output.matchAll(/^ {4}→ ([A-Za-z]+ \S+)/gm)].map(([, state]) => state);
  expect(seen.filter((state, i) => state !== seen[i - 1]).slice(0, STATES.length)).toEqual(STATES);
  expect(output).toMatch(/退文通知单 退文〔\d{4}〕\d+号（第1轮） {2}伊春市人民政府办公室 → 伊春市发展和改革委员会/);
  for (const item of ['TW-20 没有提出公开属性', 'TW-23 没有解读方案', 'TW-24 没有解读材料']) {
    expect(output).toContain(item);
  }
  expect(output).toMatch(/期限：\d{4}-\d\d-\d\d\n.*次日起第 5 个工作日/);
  expect(output).toContain('正文与原文（更正 6 处）逐字相同：10490 字');
  expect(output).toMatch(/→ withheld 不予公开 {2}伊教发〔\d{4}〕\d+号/);
  expect(output).toMatch(/→ availableOnRequest 依申请公开 {2}伊教发〔\d{4}〕\d+号/);
  expect(output.match(/办理过程 timeline/g)).toHaveLength(3);
  expect(output.match(/ok {4}chain: /g)).toHaveLength(3);
  expect(output).toContain('三件公文都走到了程序规定的地方');
}

/** `npm run demo`: the job the product exists for, on the text it comes from. */
describe('the demo', () => {
  it('starts a server of its own when none runs, ends it, and runs again on one that runs', async () => {
    const port = String(await freePort());
    expectCarried(await runDemo({ PORT: port }));
    await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();

    const server = await ServerProcess.spawn(dataDir, { PORT: port });
    try {
      await server.ready();
      expectCarried(await runDemo({ YUANTOU_URL: server.url }));
      const matters = (await (await fetch(`${server.url}/api/public/v1/withheld-matters`)).json()) as {
        items: object[];
      };
      expect(matters.items).toHaveLength(7);
    } finally {
      await server.stop();
    }
  }, 120_000);

  it('says what is wrong when the server that is named does not answer', async () => {
    const { code, output } = await runDemo({ YUANTOU_URL: `http://127.0.0.1:${await freePort()}` });
    expect(code).toBe(1);
    expect(output).toContain('Start it: npm start');
  });
});
