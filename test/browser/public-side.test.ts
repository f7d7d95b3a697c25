import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Block } from '../../src/publication/rules/blocks.js';
import { projectionOf } from '../../src/publication/rules/projection.js';
import { DESKTOP, PHONE, axeViolations, launchBrowser, openWindow } from '../support/browser.js';
import { closeHouse, noLonger, openHouse, PDF, publish, recordOf, scopesOf, signed } from '../support/public-house.js';
import type { House } from '../support/public-house.js';

const TITLE = '关于推进政务公开的通知';
const WIDE = Array.from({ length: 9 }, (_, i) => `第${i + 1}栏的名称较长`);
const BODY: Block[] = [
  { type: 'paragraph', text: '为推进政务公开，现将有关事项通知如下。' },
  { type: 'heading', level: 1, text: '推进政务公开工作方案' },
  { type: 'heading', level: 2, text: '一、总体要求' },
  { type: 'heading', level: 3, text: '（一）工作目标' },
  { type: 'list', ordered: true, items: ['逐项公开', '逐项解读'] },
  { type: 'table', rows: [WIDE, WIDE.map((_, i) => String(i))] },
  { type: 'paragraph', text: `https://www.example.gov.cn/${'a'.repeat(200)}` },
  { type: 'paragraph', text: '示例市人民政府' },
  { type: 'paragraph', text: '2026年11月20日' },
];

let house: House;
let browser: Browser;
let documentPath: string;
let interpretationPath: string;

beforeAll(async () => {
  house = await openHouse();
  const scopes = scopesOf(house.pdf, TITLE);
  const release = projectionOf(
    { ...scopes, content: { ...scopes.content, body: BODY } },
    signed,
    recordOf('2026-11-23T02:00:00Z'),
  );
  await publish(house, release);
  for (let i = 0; i < 22; i += 1) {
    const filler = projectionOf(scopesOf(house.pdf, `关于第${i}项工作的函`), signed, recordOf('2026-10-01T02:00:00Z'));
    await publish(house, filler);
    if (i === 0)
      await house.database.transaction((tx) =>
        house.publication.markValidity(tx, filler.publicId, noLonger('repealed'), new Date('2026-11-01T00:00:00Z')),
      );
  }
  const entry = {
    indexNumber: '示例/2026-90001',
    title: '关于某事项的批复',
    summary: '同意',
    documentDate: '2026-11-01',
  };
  const matter = { matter: { zh: '内部事务', en: 'Internal affairs' }, ground: { zh: '第十六条', en: 'Art. 16' } };
  await house.database.transaction(async (tx) => {
    await house.publication.enterCatalogue(tx, entry);
    await house.publication.replaceWithheldMatters(tx, [matter]);
  });
  documentPath = `/public/documents/${release.publicId}`;
  const { body } = await house.app
    .http()
    .get(`/api${documentPath.replace('/public', '/public/v1')}`)
    .expect(200);
  interpretationPath = `${documentPath}/interpretations/${body.interpretations[0].id}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await closeHouse(house);
});

const everyPage = (): string[] => [
  '/',
  '/public',
  '/public?q=公开&kind=notice&from=2026-01-01',
  '/public?q=冰雹',
  documentPath,
  interpretationPath,
  '/public/catalogue',
  '/public/withheld-matters',
  '/public/verification',
  '/public/documents/AAAAAAAAAAAAAAAAAAAAAA',
  '/public?from=2026-02-30',
];

const inView = (path: string, view: string): string => `${path}${path.includes('?') ? '&' : '?'}${view}`;

/** A page without a script is there once it has loaded; what is counted before that is of the page before. */
async function follow(page: Page, link: Locator): Promise<void> {
  const loaded = page.waitForEvent('load');
  await link.click();
  await loaded;
}

const hasSidewaysScroll = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describe('without JavaScript', () => {
  it('leads from the list by a search to a document, its attachment, its interpretation, and back', async () => {
    const { context, page } = await openWindow(browser, house.app.baseUrl, { javaScript: false });
    await page.goto('/');
    await follow(page, page.getByRole('main').getByRole('link', { name: '已公开公文' }));
    expect(await page.locator('.documents > li').count()).toBe(20);
    await follow(page, page.getByRole('link', { name: '下一页（较早）' }));
    expect(await page.locator('.documents > li').count()).toBe(3);
    await follow(page, page.getByRole('link', { name: '上一页（较新）' }));

    await page.getByLabel('标题或正文中的词').fill('逐项解读');
    await page.getByLabel('文种').selectOption({ label: '通知' });
    await follow(page, page.getByRole('button', { name: '查询' }));
    expect(await page.locator('.excerpt mark').first().innerText()).toBe('逐项解读');
    await follow(page, page.getByRole('link', { name: TITLE }));

    expect(new URL(page.url()).pathname).toBe(documentPath);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(TITLE);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '附件 1（清单）.pdf' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('附件 1（清单）.pdf');
    expect(await readFile(await download.path())).toEqual(await readFile(PDF));

    await follow(page, page.getByRole('complementary').getByRole('link', { name: `《${TITLE}》解读` }));
    expect(new URL(page.url()).pathname).toBe(interpretationPath);
    await follow(page, page.getByRole('link', { name: '返回公文' }));
    expect(new URL(page.url()).pathname).toBe(documentPath);
    await context.close();
  });

  it('remembers language and view from one page to the next and to the next visit', async () => {
    const { context, page } = await openWindow(browser, house.app.baseUrl, { javaScript: false });
    await page.goto('/public?q=公开');
    await follow(page, page.getByRole('link', { name: 'English' }));
    await follow(page, page.getByRole('link', { name: 'Large print' }));
    await follow(page, page.getByRole('link', { name: 'High contrast' }));
    expect(await page.getByLabel('Words of the title or the text').inputValue()).toBe('公开');
    await page.goto('/public/catalogue');
    const html = page.locator('html');
    expect([await html.getAttribute('lang'), await html.getAttribute('class')]).toEqual(['en', 'large contrast']);
    await follow(page, page.getByRole('link', { name: '中文' }));
    await page.goto('/');
    expect([await html.getAttribute('lang'), await html.getAttribute('class')]).toEqual(['zh-CN', 'large contrast']);
    await context.close();
  });

  it('unfolds the rarer conditions, and finds a document by its number', async () => {
    const { context, page } = await openWindow(browser, house.app.baseUrl, { javaScript: false, viewport: PHONE });
    await page.goto('/public');
    await page.getByText('按文号、索引号或公开日期查找').click();
    const number = (await house.app.http().get(`/api/public/v1/documents?q=${encodeURIComponent(TITLE)}`)).body
      .items[0];
    await page.getByLabel('发文字号或索引号').fill(number.documentNumber);
    await follow(page, page.getByRole('button', { name: '查询' }));
    expect(await page.locator('.documents h3').allInnerTexts()).toEqual([TITLE]);
    await context.close();
  });

  it('is reached by keyboard: past the navigation at one press, and with a focus that is seen', async () => {
    const { context, page } = await openWindow(browser, house.app.baseUrl, { javaScript: false });
    await page.goto(documentPath);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('跳到正文');
    expect((await page.locator(':focus').boundingBox())?.x).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await context.close();
  });
});

describe('every public page', () => {
  const views = ['lang=zh', 'lang=en', 'lang=zh&contrast=high', 'lang=en&contrast=high&text=large'];

  it.each(views)('has no accessibility violation (%s)', async (view) => {
    const { context, page } = await openWindow(browser, house.app.baseUrl);
    for (const path of everyPage()) {
      await page.goto(inView(path, view));
      expect([path, await axeViolations(page)]).toEqual([path, []]);
      expect([path, await weakContrasts(page)]).toEqual([path, []]);
    }
    await context.close();
  });

  it.each(views)('does not scroll sideways on a phone (%s)', async (view) => {
    const { context, page } = await openWindow(browser, house.app.baseUrl, { viewport: PHONE });
    for (const path of everyPage()) {
      await page.goto(inView(path, view));
      expect([path, await hasSidewaysScroll(page)]).toEqual([path, false]);
    }
    await context.close();
  });

  it('has no accessibility violation in the narrow layout', async () => {
    const { context, page } = await openWindow(browser, house.app.baseUrl, { viewport: PHONE });
    for (const path of everyPage()) {
      await page.goto(inView(path, 'text=large'));
      expect([path, await axeViolations(page)]).toEqual([path, []]);
    }
    await context.close();
  });

  it('fills the desk too, loads one stylesheet of ours, and offends its own policy nowhere', async () => {
    const { context, page } = await openWindow(browser, house.app.baseUrl, { viewport: DESKTOP });
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(`${request.resourceType()} ${new URL(request.url()).origin}`));
    for (const path of everyPage()) {
      await page.goto(path);
      expect([path, await hasSidewaysScroll(page)]).toEqual([path, false]);
    }
    // Pages that are not there say so with their status, which the browser tells too.
    expect(told.filter((text) => !/status of 40[04]/.test(text))).toEqual([]);
    const { origin } = new URL(house.app.baseUrl);
    expect([...asked].filter((one) => !one.startsWith('other')).sort()).toEqual([
      `document ${origin}`,
      `stylesheet ${origin}`,
    ]);
    await context.close();
  });

  /** AAA: 7:1, and 4.5:1 for large text. */
  async function weakContrasts(page: Page): Promise<string[]> {
    return page.evaluate(async () => {
      // axe was put there by the check before.
      const { axe } = globalThis as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { nodes: { html: string }[] }[] }> };
      };
      const rule = { type: 'rule', values: ['color-contrast-enhanced'] };
      const { violations } = await axe.run({ runOnly: rule });
      return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 200)));
    });
  }
});

describe('on paper', () => {
  it('is a document on A4 without what only a screen needs', async () => {
    const { context, page } = await openWindow(browser, house.app.baseUrl);
    await page.goto(documentPath);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.sections', '.views', '.crumbs', '.footer', '.beside'])
      expect([gone, await page.locator(gone).isVisible()]).toEqual([gone, false]);
    for (const kept of ['.sheet', '.facts', '.citation', '.proof'])
      expect([kept, await page.locator(kept).isVisible()]).toEqual([kept, true]);
    const colours = `[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]`;
    for (const view of ['', '?contrast=high&text=large']) {
      await page.goto(documentPath + view);
      expect(await page.evaluate(colours)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await context.close();
  });
});

/** Run in the browser, whose parser it is. */
const READ_FEED = `(text) => {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  const root = xml.documentElement;
  const named = (parent, name) => [...parent.children].filter((child) => child.localName === name);
  const entries = named(root, 'entry');
  const needed = ['title', 'id', 'updated', 'published', 'author', 'summary'];
  return {
    errors: xml.getElementsByTagName('parsererror').length,
    namespace: root.namespaceURI,
    own: ['title', 'id', 'updated'].map((name) => named(root, name).length),
    count: entries.length,
    titles: entries.slice(0, 2).flatMap((entry) => named(entry, 'title').map((title) => title.textContent)),
    lacking: entries.filter((entry) => needed.some((name) => named(entry, name).length === 0)).length,
  };
}`;

describe('the feed', () => {
  it('is well-formed Atom with all that RFC 4287 asks for, whatever a title holds', async () => {
    const hostile = projectionOf(
      scopesOf(house.pdf, ']]><script>&quot;\u0001 "x"'),
      signed,
      recordOf('2026-11-24T02:00:00Z'),
    );
    await publish(house, hostile);
    const { context, page } = await openWindow(browser, house.app.baseUrl);
    const answer = await fetch(`${house.app.baseUrl}/public/feed.atom?lang=en`);
    const feed = await page.evaluate(`(${READ_FEED})(${JSON.stringify(await answer.text())})`);
    expect(feed).toEqual({
      errors: 0,
      namespace: 'http://www.w3.org/2005/Atom',
      own: [1, 1, 1],
      count: 24,
      titles: [']]><script>&quot; "x"', TITLE],
      lacking: 0,
    });
    await context.close();
  });
});
