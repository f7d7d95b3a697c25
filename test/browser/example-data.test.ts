import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeViolations, launchBrowser, openWindow, signInByForm } from '../support/browser.js';
import { ServerProcess, buildServer } from '../support/server-process.js';

let folder: string;
let server: ServerProcess;
let browser: Browser;

beforeAll(async () => {
  buildServer();
  folder = mkdtempSync(join(tmpdir(), 'yuantou-removal-'));
  server = await (await ServerProcess.spawn(folder)).ready();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the example data', () => {
  it('are removed in one act by whoever writes the words, and leave an installation to work in', async () => {
    const people = readFileSync(join(folder, 'example-people.txt'), 'utf8');
    const password = /^admin\.system\s+(\S+)/m.exec(people)?.[1] ?? '';
    // The server knows its own origin by this name.
    const { page } = await openWindow(browser, `http://localhost:${new URL(server.url).port}`);
    await signInByForm(page, 'admin.system', password);
    await page.goto('/app/administration/example-data');
    await page.locator('summary', { hasText: '清除全部示例数据' }).click();
    await page.getByLabel('本级政府名称').fill('某市人民政府');
    await page.getByLabel('政府办公室名称').fill('某市人民政府办公室');
    for (const [index, name] of ['市政府', '市政府办'].entries()) await page.getByLabel('简称').nth(index).fill(name);
    for (const [index, prefix] of ['某政', '某政办'].entries())
      await page.getByLabel('机关代字').nth(index).fill(prefix);
    await page.getByLabel('确认').fill('删除');
    const remove = page.getByRole('button', { name: '清除全部示例数据' });
    await remove.click();
    await page.getByRole('alert').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await page.getByLabel('确认').fill('删除全部示例数据');
    await remove.click();
    await page.waitForURL('**/app/administration/units');
    await page.locator('.data-table tbody tr').nth(1).waitFor();
    const rows = await page.locator('.data-table tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split(/\s+/).slice(0, 2))).toEqual([
      ['某市人民政府', '市政府'],
      ['某市人民政府办公室', '市政府办'],
    ]);
    expect(rows[1]).toContain('某政办');
    await page.goto('/app/administration/example-data');
    await page.getByText('本系统没有示例数据。').waitFor();
  });
});
