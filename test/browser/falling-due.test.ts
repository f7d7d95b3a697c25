import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import { axeViolations, DESKTOP, launchBrowser, openWindow, PHONE, signInByForm } from '../support/browser.js';
import { does, given } from '../support/given.js';
import { admin, fgw, passwordOf } from '../support/people.js';

let app: TestApp;
let browser: Browser;

const HEADINGS = '申请编号,收到日期,申请人证件号,申请人类别,申请内容,办理结果,答复日期';
const row = (no: string, who: string): string =>
  `${no},2026-06-01,${who},自然人,申请公开《关于供暖收费标准的通知》,予以公开,2026-06-20`;
const csv = (name: string, ...rows: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.join('\n'), 'utf8'),
});

beforeAll(async () => {
  app = await startApp({ config: { applicantKey: 'k'.repeat(40) } });
  browser = await launchBrowser();
  await given(app).issued({ attribute: 'onRequest', content: { title: '关于供暖收费标准的通知' } });
  await app.owner.query(`
    SELECT graphile_worker.add_job('fails', '{}');
    UPDATE graphile_worker._private_jobs SET last_error = 'fails: PostgreSQL 23505 task task_key', attempts = 25;
    INSERT INTO yuantou.duty_day VALUES ('watchDeadlines', '2026-11-23', now());
    INSERT INTO yuantou.job_worker (id, process) VALUES ('pool-1', 'yuantou-1:4711')`);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function windowOf(username: string, options: Parameters<typeof openWindow>[2] = {}): Promise<Page> {
  const { page } = await openWindow(browser, app.baseUrl, options);
  await signInByForm(page, username, await passwordOf(app, username));
  return page;
}

/** Every screen of this file, as the person sees it who works with it. */
const SCREENS: [username: string, path: string, wait: string][] = [
  [fgw.disclosure, '/app/', '.desk-tasks'],
  [fgw.disclosure, '/app/requests/matching', '.requests-choice'],
  [fgw.disclosure, '/app/requests/heat', '.data-table'],
  [fgw.disclosure, '/app/requests/import', '.sheet-import'],
  [admin.system, '/app/administration/jobs', '.data-table'],
  [admin.system, '/app/administration/calendar', '.data-table'],
];

describe('转涉密渠道', () => {
  it('leaves whoever did it a report to make, put on record on the desk', async () => {
    const document = await given(app).submitted();
    await does(app, document, fgw.secrecy, 'diversions', { reason: '含涉密数据' });
    const page = await windowOf(fgw.secrecy);
    await page.goto('/app/');
    const tasks = page.locator('.desk-tasks');
    await tasks.getByText(/转涉密渠道的公文$/).waitFor();
    await tasks.locator('summary', { hasText: '已报告，登记' }).click();
    await tasks.getByLabel('何时、向谁报告，登记号（不写内容）').fill('已电话报告市国家保密局，登记号17');
    expect(await axeViolations(page)).toEqual([]);
    await tasks.getByRole('button', { name: '已报告，登记' }).click();
    await tasks.getByText(/转涉密渠道的公文$/).waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('依申请公开', () => {
  it('a sheet is tried, mended and taken in; each request is matched by one press', async () => {
    const page = await windowOf(fgw.disclosure);
    await page.goto('/app/requests/import');
    const file = page.getByLabel('选择表格');
    await file.setInputFiles(csv('faulty.csv', HEADINGS, row('甲1', '11010519491231002X'), row('甲1', '')));
    await page.getByRole('button', { name: '试导入，查看问题' }).click();
    await page
      .getByRole('cell', { name: /不能为空|缺少|必填|未填/ })
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: '正式导入' }).count()).toBe(0);
    const whole = [
      row('甲1', '11010519491231002X'),
      row('甲2', '440524188001010014'),
      row('甲3', '91230700MA18ABCD12'),
    ];
    await file.setInputFiles(csv('requests.csv', HEADINGS, ...whole));
    await page.getByRole('button', { name: '试导入，查看问题' }).click();
    await page.getByText('将新增 3 件').waitFor();
    await page.getByRole('button', { name: '正式导入' }).click();
    await page.getByText('已导入：新增 3 件').waitFor();
    expect(await page.locator('body').textContent()).not.toContain('11010519491231002X');
    await page.getByRole('link', { name: '关联公文' }).click();
    for (const number of ['甲3', '甲2', '甲1']) {
      const card = page.locator('.requests-card', { hasText: `申请编号 ${number}` });
      await card.getByRole('button', { name: '申请公开《关于供暖收费标准的通知》' }).click();
      await card.getByText('标题相符').waitFor();
      await card.getByRole('button', { name: /^是这件/ }).click();
      await card.getByText('已确认（').waitFor();
    }
    await page.getByRole('link', { name: '申请热点' }).click();
    await page.getByRole('cell', { name: '已达到 3 名' }).waitFor();
    await page.context().close();
  });

  it('the duty that follows stands on the desk, with its day, its reason and the way to the document', async () => {
    const page = await windowOf(fgw.disclosure);
    const card = page.getByRole('region', { name: '待办事项' });
    await card.getByText('剩 20 个工作日').waitFor();
    await card.getByText(/已有3名不同申请人申请并获得公开/).waitFor();
    await card.getByText('期限如何计算').click();
    await card.getByText('第20个工作日为2026-12-21').waitFor();
    await card.getByRole('link', { name: '关于供暖收费标准的通知' }).click();
    await page.waitForURL('**/app/documents/*');
    await page.context().close();
  });
});

describe('管理', () => {
  it('shows what failed and where, and has it tried again', async () => {
    const page = await windowOf(admin.system);
    await page.goto('/app/administration/jobs');
    await page.getByText('yuantou-1:4711').waitFor();
    await page.getByText('到期提醒和逾期升级').waitFor();
    await page.getByRole('group', { name: '状态' }).getByRole('button', { name: '多次出错，已停止' }).click();
    await page.getByText('fails: PostgreSQL 23505 task task_key').waitFor();
    await page.getByRole('button', { name: /^立即重试/ }).click();
    await page.getByText('没有内容').waitFor();
    const { rows } = await app.owner.query('SELECT attempts FROM graphile_worker.jobs');
    expect(rows).toEqual([{ attempts: 0 }]);
    await page.context().close();
  });

  it('shows a year with its source, reckons a date with its way, and puts a year in force', async () => {
    const page = await windowOf(admin.system);
    await page.goto('/app/administration/calendar');
    await page.getByLabel('年份').selectOption('2027');
    await page.getByRole('region', { name: '2027', exact: true }).getByText('暂定：放假安排尚未公布').waitFor();
    await page.getByLabel('起算日（当日不计）').fill('2026-12-31');
    await page.getByLabel('工作日数').fill('1');
    await page.getByRole('button', { name: '推算' }).click();
    await page.getByText('2027年放假安排尚未公布，日期为暂定。').waitFor();
    const year = (await (await as(app, admin.system)).get('/calendar/years/2027')).body as {
      holidays: { label: string; off: string[] }[];
    };
    const rows = year.holidays.flatMap(({ label, off }) => off.map((on) => `${on},休,${label}`));
    const sheet = page.getByLabel('表格', { exact: false }).last();
    await sheet.setInputFiles(csv('wrong.csv', '日期,安排,节日', ...rows.slice(1)));
    await page.getByText('2027-01-01是法定节假日').waitFor();
    await sheet.setInputFiles(csv('right.csv', '日期,安排,节日', ...rows, '2027-01-03,班,元旦'));
    await page.getByText('1 天调休上班，核对无误').waitFor();
    await page.getByLabel('通知名称').fill('国务院办公厅关于2027年部分节假日安排的通知');
    await page.getByLabel('通知网址').fill('https://www.gov.cn/2027.htm');
    await page.getByRole('button', { name: '启用', exact: true }).click();
    await page.getByRole('link', { name: '国务院办公厅关于2027年部分节假日安排的通知' }).waitFor();
    await page.getByRole('button', { name: '推算' }).click();
    await page.getByRole('heading', { name: '2027-01-03' }).waitFor();
    await page.context().close();
  });
});

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  it.each([DESKTOP, PHONE])('no screen has what axe finds, nor a page wider than %p', async (viewport) => {
    const found: unknown[] = [];
    for (const username of [fgw.disclosure, admin.system]) {
      const page = await windowOf(username, { lang, viewport });
      for (const [, path, wait] of SCREENS.filter(([who]) => who === username)) {
        await page.goto(path);
        await page.locator(wait).first().waitFor();
        const wider = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
        const violations = await axeViolations(page);
        if (process.env['SHOTS'])
          await page.screenshot({
            path: `${process.env['SHOTS']}/${path.replaceAll('/', '_')}-${lang}-${viewport.width}.png`,
            fullPage: true,
          });
        if (violations.length > 0 || wider > 0) found.push({ path, wider, violations });
      }
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});
