import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { audits, KEEP } from '../support/audits.js';
import {
  axeViolations,
  comesBack,
  cursorAfter,
  DESKTOP,
  launchBrowser,
  openWindow,
  PHONE,
  signInByForm,
  tooWide,
} from '../support/browser.js';
import { given } from '../support/given.js';
import { generated, keptBack } from '../support/kept-back.js';
import { fgw, jyj, passwordOf, zfb } from '../support/people.js';

// A browser takes the time that a loaded machine gives it.
jest.setTimeout(600_000);

let app: TestApp;
let browser: Browser;
let id: string;
/** the government's, with a document that 教育局 drafted and one that 发展改革委 did */
let governmentsId: string;

beforeAll(async () => {
  app = await startApp({ clock: '2026-11-20T09:00:00+08:00' });
  await keptBack(app, 'fgw', generated(5, 5));
  for (const unit of ['jyj', 'fgw'] as const)
    await given(app).issued({
      unit,
      issuingName: 'government',
      attribute: 'nonDisclosure',
      content: { title: unit === 'jyj' ? '教育局代拟的请示' : '发展改革委代拟的请示' },
    });
  app.clock.set('2026-12-02T09:00:00+08:00');
  governmentsId = await audits(app).frozen(zfb.disclosure, 'city');
  id = await audits(app).frozen(fgw.disclosure, 'fgw');
  browser = await launchBrowser();
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

const undecided = async (): Promise<number> =>
  (await audits(app).get(fgw.disclosure, `/self-audits/${id}`)).body.undecided;

/** As many as there are left, once what was recorded has been answered. */
async function left(page: Page, count: number): Promise<void> {
  await page
    .getByText(`已作结论 ${6 - count}/6`)
    .first()
    .waitFor();
  expect(await undecided()).toBe(count);
}

describe('逐件自查', () => {
  it('takes a key for each conclusion, and goes on where somebody stopped', async () => {
    const page = await windowOf(fgw.disclosure);
    await page.goto(`/app/self-audits/${id}/items`);
    await page.getByRole('heading', { name: '第1号' }).waitFor();
    await page.keyboard.press('k');
    await page.locator('textarea:focus').fill(KEEP);
    await page.keyboard.press('Enter');
    await left(page, 5);
    // The reason is there already: a key and Enter.
    await page.keyboard.press('k');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.press('Enter');
    await left(page, 4);
    await page.context().close();
    // Another day, another window.
    const again = await windowOf(fgw.disclosure);
    await again.goto(`/app/self-audits/${id}/items`);
    await again.getByRole('heading', { name: '第3号' }).waitFor();
    await again.keyboard.press('g');
    await again.getByLabel('新依据条款').selectOption('ND-5c');
    await again.locator('textarea').fill('原依据为旧条款，现行条款仍然适用');
    await again.getByRole('button', { name: '记录：纠正依据' }).click();
    await left(again, 3);
    await again.keyboard.press('a');
    await again.getByLabel('调整为').selectOption('onRequest');
    await again.getByRole('button', { name: '纠正属性 (A)', pressed: true }).waitFor();
    await again.locator('textarea').fill('过程已经结束，仅涉及特定单位');
    await again.getByRole('button', { name: '记录：纠正属性' }).click();
    await left(again, 2);
    await again.keyboard.press('j');
    await again.getByRole('heading', { name: '第6号' }).waitFor();
    await again.keyboard.press('u');
    await again.getByRole('heading', { name: '第5号' }).waitFor();
    expect(await cursorAfter(again, 'c')).toBe('TEXTAREA');
    await again.locator('textarea:focus').fill('有关事项已经办结，应当向社会公开');
    await again.keyboard.press('Enter');
    await left(again, 1);
    await again.keyboard.press('k');
    await again.locator('textarea:focus').fill(KEEP);
    await again.keyboard.press('Enter');
    await again.getByText('全部已有结论').waitFor();
    expect(await undecided()).toBe(0);
    await again.context().close();
  });

  it('is completed, written up, signed, sent back by the office and answered by clicking', async () => {
    const officer = await windowOf(fgw.disclosure);
    await officer.goto(`/app/self-audits/${id}`);
    await officer.getByRole('button', { name: '完成自查' }).click();
    await officer.getByText('拟写报告').first().waitFor();
    await officer.getByRole('link', { name: '报告', exact: true }).click();
    await officer.getByLabel('六、存在问题和整改措施').fill('个别文件沿用旧条款。');
    // Another sentence is written in another window, and this one is come back to: nothing of either is lost.
    const beside = await windowOf(fgw.disclosure);
    await beside.goto(`/app/self-audits/${id}/report`);
    await beside.getByLabel('一、').fill('已全部自查。');
    await beside.getByRole('button', { name: '保存' }).click();
    await beside.getByText('（按统计生成）').nth(6).waitFor({ state: 'detached' });
    await comesBack(officer);
    await officer.getByText('已全部自查。').waitFor();
    expect(await officer.getByLabel('六、存在问题和整改措施').inputValue()).toBe('个别文件沿用旧条款。');
    await officer.getByRole('button', { name: '增加问题' }).click();
    await officer.getByLabel('问题', { exact: true }).fill('沿用旧条款');
    await officer.getByLabel('整改措施', { exact: true }).fill('逐件对应现行条款');
    await officer.getByLabel('责任人').fill('综合科科长');
    await officer.getByLabel('时限').fill('2027-03-31');
    await officer.getByRole('button', { name: '保存' }).click();
    await officer.getByText('（按统计生成）').nth(5).waitFor({ state: 'detached' });
    const head = await windowOf(fgw.principal);
    await head.goto(`/app/self-audits/${id}/report`);
    await head.getByText('个别文件沿用旧条款。').waitFor();
    await head.getByText('已全部自查。').waitFor();
    await head.getByRole('button', { name: '签发报告' }).click();
    await head.getByText(/于2026-12-02签发/).waitFor();
    await officer.goto(`/app/self-audits/${id}`);
    await officer.getByRole('button', { name: '报送', exact: true }).click();
    await officer.getByText('已报送').first().waitFor();
    const office = await windowOf(zfb.reviewer);
    await office.goto('/app/self-audits?year=2026');
    await office.getByRole('link', { name: '伊春市发展和改革委员会' }).click();
    await office.locator('summary', { hasText: '退回整改' }).click();
    await office.getByLabel('台账序号').fill('2');
    await office.getByLabel('意见').fill('请重新判断');
    await office.getByRole('button', { name: '退回整改' }).click();
    await office.locator('.audit-record').getByText('请重新判断').waitFor();
    await officer.reload();
    await officer.getByLabel('答复').fill('已重新判断');
    await officer.getByRole('button', { name: '提交答复' }).click();
    await officer.getByText('答复：已重新判断').waitFor();
    for (const page of [officer, beside, head, office]) await page.context().close();
  });

  it('is counted among the figures, and each number leads to the audits that it was counted over', async () => {
    const page = await windowOf(zfb.principal, { viewport: PHONE });
    await page.goto('/app/figures?figure=selfAudits&by=year,unit');
    await page.getByRole('heading', { name: '年度自查进度' }).waitFor();
    await page.locator('.figure-bars').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await page.getByRole('link', { name: /合计，自查项目：2/ }).click();
    await page.getByText('统计数字所计的自查，共 2 项。').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: '返回台账统计' }).click();
    await page.getByLabel('按', { exact: true }).selectOption('year,unit');
    await page.getByRole('link', { name: /2026 伊春市发展和改革委员会，维持：/ }).click();
    await page.getByText('统计数字所计的自查，共 1 项。').waitFor();
    await page.getByRole('link', { name: '伊春市发展和改革委员会' }).click();
    await page.getByRole('heading', { name: /伊春市发展和改革委员会/ }).waitFor();
    await page.context().close();
  });

  it('takes the advice of the department that drafted a document of the government, and shows it no other', async () => {
    const page = await windowOf(jyj.disclosure);
    await page.goto('/app/self-audits');
    await page.getByRole('link', { name: '伊春市人民政府' }).click();
    await page.getByRole('link', { name: '逐件自查' }).click();
    await page.getByRole('heading', { name: '教育局代拟的请示' }).waitFor();
    expect(await page.getByRole('button', { name: '下一件' }).isDisabled()).toBe(true);
    expect(await page.content()).not.toContain('发展改革委代拟的请示');
    expect(await page.getByRole('button', { name: /^维持/ }).count()).toBe(0);
    await page.getByRole('radio', { name: '转为主动公开' }).check();
    await page.getByLabel('理由').fill('批复已经下达，可以公开');
    await page.getByRole('button', { name: '提出意见' }).click();
    await page.getByText('意见已提出。').waitFor();
    await page.locator('.audit-card').getByText('批复已经下达，可以公开').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    const office = await windowOf(zfb.disclosure);
    await office.goto(`/app/self-audits/${governmentsId}/items`);
    const advised = office.getByText('批复已经下达，可以公开');
    // Which of the two comes first is not said.
    const other = office.getByRole('heading', { name: '发展改革委代拟的请示' });
    await advised.or(other).first().waitFor();
    if (await other.isVisible()) await office.keyboard.press('j');
    await advised.waitFor();
    await office.getByRole('button', { name: /^维持/ }).waitFor();
    for (const one of [page, office]) await one.context().close();
  });

  it.each([
    ['zh', DESKTOP],
    ['en', DESKTOP],
    ['zh', PHONE],
    ['en', PHONE],
  ] as const)('is open to everybody: %s at %j', async (lang, viewport) => {
    const page = await windowOf(fgw.disclosure, { lang, viewport });
    const wrong: string[] = [];
    for (const path of ['', `/${id}`, `/${id}/items`, `/${id}/report`]) {
      await page.goto(`/app/self-audits${path}`);
      await page.locator('h1').waitFor();
      await page.locator('.state-block[role=status]').waitFor({ state: 'detached' });
      const found = await axeViolations(page);
      wrong.push(...found.map((violation) => `${path} ${JSON.stringify(violation)}`));
      wrong.push(...(await tooWide(page)).map((one) => `${path} ${one}`));
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
