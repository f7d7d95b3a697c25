import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { axeViolations, DESKTOP, launchBrowser, openWindow, PHONE, signInByForm, tooWide } from '../support/browser.js';
import type { Viewport } from '../support/browser.js';
import { given, personOf, reread, tries } from '../support/given.js';
import { issuedRow, issuedSheet } from '../support/issued-before.js';
import { fgw, passwordOf } from '../support/people.js';
import { redetermining } from '../support/redetermining.js';

// Half a dozen people sign in one after another, beside whatever else the machine has to do.
jest.setTimeout(300_000);

let app: TestApp;
let browser: Browser;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  app = await startApp();
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function opened(who: string, path: string, lang: 'zh' | 'en' = 'zh', viewport: Viewport = DESKTOP) {
  const { context, page } = await openWindow(browser, app.baseUrl, { lang, viewport });
  closing.push(() => context.close());
  page.setDefaultTimeout(90_000);
  await signInByForm(page, who, await passwordOf(app, who));
  await page.goto(`/app${path}`);
  return page;
}

const act = (page: Page, name: string | RegExp) => page.locator('#acts .act-send').getByRole('button', { name });
const done = (page: Page) => page.locator('#acts .acts-done');

const stateOf = async ({ path }: { path: string }, n: number): Promise<string> =>
  (await (await personOf(app, fgw.drafter)).get(`${path}/redeterminations/${n}`)).body.state;

describe('属性重新认定 on the page of a document', () => {
  it('is opened, judged, signed and applied by clicking, each seeing what is proposed', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const path = `/documents/${document.id}`;
    const drafter = await opened(fgw.drafter, path);
    await drafter
      .getByRole('group', { name: '选择办理方式' })
      .getByRole('button', { name: '提起属性重新认定' })
      .click();
    await drafter.getByLabel('为什么重新认定').fill('事项已经办结');
    await drafter.locator('.attribute-card-onRequest').click();
    await drafter.locator('[data-pointer="/disclosure/releaseForm"]').getByText('全文').first().click();
    await drafter.getByLabel('内容概述').fill('供热设施检修安排');
    for (const width of [DESKTOP, PHONE]) {
      await drafter.setViewportSize(width);
      expect(await axeViolations(drafter)).toEqual([]);
      expect(await tooWide(drafter)).toEqual([]);
    }
    await drafter.setViewportSize(DESKTOP);
    await act(drafter, '提起属性重新认定').click();
    await done(drafter).waitFor();
    await act(drafter, '属性重新认定送审').click();
    await done(drafter).getByText('属性重新认定送审').waitFor();

    const officer = await opened(fgw.disclosure, path, 'en', PHONE);
    await officer.locator('.redetermination').getByText('事项已经办结').waitFor();
    expect(await axeViolations(officer)).toEqual([]);
    expect(await tooWide(officer)).toEqual([]);
    await act(officer, /endorse the redetermination/).click();
    await done(officer).waitFor();

    const reviewer = await opened(fgw.secrecy, path);
    await reviewer.getByRole('radio', { name: '可依申请公开' }).first().click();
    await act(reviewer, /属性重新认定保密审查/).click();
    await done(reviewer).waitFor();

    const signer = await opened(fgw.principal, path);
    await signer.locator('.redetermination').getByText('供热设施检修安排').waitFor();
    expect(await axeViolations(signer)).toEqual([]);
    await act(signer, '签批属性重新认定').click();
    await done(signer).waitFor();

    const registrar = await opened(fgw.registrar, path);
    await act(registrar, /落实属性重新认定/).click();
    await done(registrar).getByText('依申请公开').waitFor();
    expect((await reread(app, document)).state).toBe('availableOnRequest');
  });

  it('takes a redacted copy by choosing a file, beside what is being written', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const asked = await tries(app, document, fgw.disclosure, 'redeterminations', {
      reason: '事项已经办结',
      towards: 'proactive',
    });
    expect(asked.status).toBe(201);
    const page = await opened(fgw.drafter, `/documents/${document.id}`);
    await page
      .getByRole('group', { name: '选择办理方式' })
      .getByRole('button', { name: /拟写属性重新认定/ })
      .click();
    await page.getByLabel('内容概述').fill('删减后公开的检查安排');
    await page.getByLabel('添加文件').setInputFiles({
      ...{ name: '删减本.pdf', mimeType: 'application/pdf' },
      buffer: await readFile(new URL('../components/files/notice.pdf', import.meta.url)),
    });
    await page.locator('.proposed-files').getByText('删减本.pdf').waitFor();
    expect(await page.getByLabel('内容概述').inputValue()).toBe('删减后公开的检查安排');
    await page.locator('[data-pointer="/disclosure/releaseForm"]').getByText('删减').first().click();
    await page.getByLabel('删减件', { exact: true }).selectOption({ label: '删减本.pdf' });
    for (const width of [DESKTOP, PHONE]) {
      await page.setViewportSize(width);
      expect(await axeViolations(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    }
    await act(page, /拟写属性重新认定/).click();
    await done(page).waitFor();
    const person = await personOf(app, fgw.drafter);
    const { body } = await person.get(`${document.path}/redeterminations/1`);
    const [file] = body.disclosure.files;
    expect([file.name, body.disclosure.redactedCopy, body.disclosure.summary]).toEqual([
      '删减本.pdf',
      file.id,
      '删减后公开的检查安排',
    ]);
  });

  it('is referred to the competent authority and goes on with its answer, by clicking', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const { proposed, submit, endorse } = redetermining(app);
    const one = await proposed(document, 'onRequest');
    await submit(document, one);
    await endorse(document, one);
    const page = await opened(fgw.secrecy, `/documents/${document.id}`);
    const choose = (name: string) =>
      page.getByRole('group', { name: '选择办理方式' }).getByRole('button', { name }).click();
    await choose('属性重新认定报请确定');
    await page.getByLabel('报请确定的机关').fill('市国家保密局');
    await page.getByLabel('请示的问题').fill('运行参数是否属于工作秘密');
    expect(await axeViolations(page)).toEqual([]);
    await act(page, '属性重新认定报请确定').click();
    await done(page).waitFor();
    const state = () => stateOf(document, one.number);
    expect(await state()).toBe('confidentialityReferral');
    await page.reload();
    await page.getByLabel('答复内容').fill('不属于工作秘密');
    await page.getByLabel('答复日期').fill('2026-11-23');
    await page.getByLabel('答复文号或存放处').fill('伊保函〔2026〕3号');
    expect(await axeViolations(page)).toEqual([]);
    await act(page, '登记属性重新认定报请的答复').click();
    await done(page).waitFor();
    expect(await state()).toBe('confidentialityReview');
  });

  it('asks the registrar where it is published, only where it becomes public', async () => {
    const document = await given(app).issued({ attribute: 'onRequest' });
    await redetermining(app).approved(document, 'proactive');
    const page = await opened(fgw.registrar, `/documents/${document.id}`, 'en');
    await page.getByLabel('Official address').fill('https://www.example.gov.cn/1.html');
    expect(await axeViolations(page)).toEqual([]);
    await act(page, /apply a redetermination/).click();
    await done(page).waitFor();
    expect((await reread(app, document)).state).toBe('published');
  });
});

describe('entering what was issued before', () => {
  it('shows every faulty row, and enters all of it once there is none', async () => {
    const page = await opened(fgw.registrar, '/registers/imports');
    const sheet = (...rows: string[]) => ({
      name: 'sheet.csv',
      mimeType: 'text/csv',
      buffer: issuedSheet(...rows),
    });
    const good = issuedRow({ number: '伊发改〔2018〕1号' });
    await page.setInputFiles(
      'input[type=file]',
      sheet(good, issuedRow({ number: '伊发改〔2018〕2号', ground: 'ND-77' })),
    );
    await page.getByRole('button', { name: '试导入，查看问题' }).click();
    await page.getByText('没有代码为ND-77的依据').waitFor();
    for (const width of [DESKTOP, PHONE]) {
      await page.setViewportSize(width);
      expect(await axeViolations(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    }
    await page.setInputFiles('input[type=file]', sheet(good));
    await page.getByRole('button', { name: '试导入，查看问题' }).click();
    await page.getByRole('button', { name: '正式导入' }).click();
    await page.getByText('已录入 1 件').waitFor();
    await page.goto('/app/registers?register=nonDisclosure');
    await page.getByText('伊发改〔2018〕1号').first().waitFor();
    await page.getByText('补录', { exact: true }).first().waitFor();
    const english = await opened(fgw.registrar, '/registers/imports', 'en', PHONE);
    await english.getByRole('heading', { name: 'Enter documents issued before' }).waitFor();
    expect(await axeViolations(english)).toEqual([]);
    expect(await tooWide(english)).toEqual([]);
  });
});
