import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { axeViolations, DESKTOP, launchBrowser, openWindow, PHONE, signInByForm } from '../support/browser.js';
import type { Viewport } from '../support/browser.js';
import { does, given } from '../support/given.js';
import { fgw, passwordOf, zfb } from '../support/people.js';

// The screens work by the real day of the browser; the story happens on it.
jest.setTimeout(300_000);

let app: TestApp;
let browser: Browser;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  app = await startApp({ clock: new Date() });
  browser = await launchBrowser();
  const { published, issued, atOffice } = given(app);
  await published({ issuingName: 'government', policy: true, content: { title: '市政府政策文件' } });
  await issued({ attribute: 'nonDisclosure' });
  const returned = await atOffice();
  const item = { code: 'TW-08', explanation: '文种不当', supplement: '改用请示', pointer: '/kind' };
  await does(app, returned, zfb.principal, 'returns', { items: [item], phone: '0458-1' });
}, 240_000);
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

interface Opening {
  lang?: 'zh' | 'en';
  viewport?: Viewport;
}

async function opened(who: string, path: string, { lang = 'zh', viewport = DESKTOP }: Opening = {}): Promise<Page> {
  const { context, page } = await openWindow(browser, app.baseUrl, { lang, viewport });
  closing.push(() => context.close());
  page.setDefaultTimeout(90_000);
  await signInByForm(page, who, await passwordOf(app, who));
  await page.goto(`/app${path}`);
  return page;
}

/** The numbers of the table's last row, by the headings of their columns. */
async function totals(page: Page): Promise<string[]> {
  await page.locator('.figure-table tfoot').waitFor();
  return page.locator('.figure-table tfoot td').allInnerTexts();
}

describe('台账统计', () => {
  it('leads from the navigation to a figure, and from each number to what was counted', async () => {
    const page = await opened(zfb.principal, '/');
    await page.getByRole('link', { name: '台账统计' }).click();
    await page.getByRole('heading', { name: '公文数量' }).waitFor();
    expect(await totals(page)).toEqual(['1', '0', '0', '1']);
    expect(await page.locator('.figure-bars').getAttribute('aria-label')).toContain('公文数量');
    await page.getByRole('link', { name: /合计，主动公开：1/ }).click();
    await page.getByRole('link', { name: '市政府政策文件' }).click();
    await page.waitForURL(/\/app\/documents\//);
  });

  it('narrows by period and split, kept in the address, and takes away what is shown', async () => {
    const page = await opened(zfb.principal, '/figures?figure=returns');
    await page.getByRole('heading', { name: '退文', exact: true }).waitFor();
    await page.getByLabel('按', { exact: true }).selectOption('unit,code,quarter');
    await page.locator('.figure-table tbody td', { hasText: 'TW-08' }).waitFor();
    expect(page.url()).toContain('by=unit%2Ccode%2Cquarter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    for (const text of await page.locator('.figure-table tbody th, .figure-table tbody td').allInnerTexts())
      expect(file).toContain(text);
    await page.getByRole('button', { name: '上年' }).click();
    await page.getByText('这一期间没有可统计的公文').waitFor();
    await page.goto('/app/figures?figure=returns&from=2026-13-01');
    await page.getByRole('alert').waitFor();
  });

  it('shows what signers decided over to the office’s head alone, without a file', async () => {
    const head = await opened(zfb.principal, '/figures?figure=overrides');
    await head.getByRole('heading', { name: '签发改变认定和不同意见' }).waitFor();
    expect(await head.getByRole('button', { name: /^导出/ }).count()).toBe(0);
    const other = await opened(fgw.registrar, '/figures?figure=overrides');
    await other.getByRole('heading', { name: '公文数量' }).waitFor();
    expect(await other.getByRole('button', { name: /签发改变认定/ }).count()).toBe(0);
    const drafter = await opened(fgw.drafter, '/figures');
    await drafter.getByRole('alert').waitFor();
  });

  it('issues a bulletin by clicking, and shows it as it was issued', async () => {
    const page = await opened(zfb.principal, '/figures/bulletins');
    await page.getByText('还没有印发过季度通报').waitFor();
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByRole('heading', { name: /季度公文公开属性认定/ }).waitFor();
    await page.getByRole('button', { name: '印发', exact: true }).click();
    await page.getByText(/SHA-256：[0-9a-f]{64}/).waitFor();
    await page.getByRole('button', { name: '印发', exact: true }).click();
    await page.getByRole('alert').waitFor();
  });

  it.each([
    ['zh', DESKTOP],
    ['en', DESKTOP],
    ['zh', PHONE],
    ['en', PHONE],
  ] as const)('has no fault for axe and never scrolls sideways (%s, %o)', async (lang, viewport) => {
    const page = await opened(zfb.principal, '/figures', { lang, viewport });
    const screens = [
      '/figures?figure=steps',
      '/figures?figure=withheld',
      '/figures?figure=returns&by=unit,code',
      '/figures/documents?figure=documents&measure=total',
      '/figures/bulletins',
      '/figures/annual-report',
    ];
    for (const path of screens) {
      await page.goto(`/app${path}`);
      await page.locator('.figure-table, .state-block, .bulletin-list').first().waitFor();
      expect([path, await axeViolations(page)]).toEqual([path, []]);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect([path, width]).toEqual([path, viewport.width]);
    }
  });
});
