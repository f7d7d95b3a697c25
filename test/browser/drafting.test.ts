import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserStory } from '../support/browser-story.js';
import { axeViolations, DESKTOP, PHONE } from '../support/browser.js';
import { countClicks } from '../support/clicks.js';
import { draftingScreen, editor, readingOf, saved, title } from '../support/drafting-screen.js';
import { does, given, personOf } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { fgw, zfb } from '../support/people.js';
import { projectRoot } from '../support/server-process.js';

const story = browserStory();

const plan = JSON.parse(readFileSync(`${projectRoot}data/yichun-plan/document.json`, 'utf8'));
const wordHtml = readFileSync(`${projectRoot}test/browser/fixtures/word-clipboard.html`, 'utf8');

const { drafterAt, read } = draftingScreen(story);

const idIn = (page: Page): string => /documents\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

/** As Ctrl+V with this on the clipboard. */
async function paste(page: Page, content: Record<string, string>): Promise<void> {
  await editor(page).focus();
  // Written as text: this project's tests know no types of a browser.
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(${JSON.stringify(content)})) clipboardData.setData(type, text);
    document.querySelector('.editor-text').dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }`);
}

const drawn = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

const cursorIn = (page: Page, place: string) => page.locator(`${place}:focus, ${place} :focus`).first().waitFor();

describe('the first submission', () => {
  it('takes six clicks and the typing: the text is pasted, its title and recipients are not typed again', async () => {
    const page = await story.opened(fgw.drafter);
    const clicks = await countClicks(page);
    await page.getByRole('link', { name: '起草公文' }).first().click();
    await page.locator('.drafting').waitFor();
    const text = [
      '关于印发《伊春市全面推进政务公开工作方案》的通知',
      `${plan.elements.mainRecipients.join('，')}：`,
      ...plan.blocks.map((block: { text: string }) => block.text),
    ].join('\n');
    await paste(page, { 'text/plain': text });
    await page.getByRole('button', { name: '填入要素，并从正文移出' }).click();
    expect(await title(page).inputValue()).toBe('关于印发《伊春市全面推进政务公开工作方案》的通知');
    await page.getByLabel(/^文种/).selectOption('notice');
    await page.getByLabel(/^联系人/).fill('方知夏');
    await page.getByLabel(/^联系电话/).fill('0458-0000000');
    await page.getByRole('radio', { name: /^主动公开/ }).click();
    await page
      .getByRole('radio', { name: '全文公开' })
      .or(page.getByRole('radio', { name: '全文' }))
      .click();
    await page.getByLabel(/^内容概述/).fill('部署全市推进五公开的任务、时限与分工。');
    await page.getByRole('radio', { name: '否' }).click();
    await page.getByLabel('判断理由').fill('印发工作方案，不直接设定公众的权利义务。');
    await page.getByLabel(/^是否属于法律规定/).selectOption('none');
    await page.getByLabel(/适用或者不适用/).fill('不在所列事项之内。');
    await page.getByRole('button', { name: '报送', exact: true }).click();
    await page.waitForURL(/documents\/[0-9a-f-]{36}$/);
    expect(await clicks.count()).toBeLessThanOrEqual(6);

    const document = await read(idIn(page));
    expect(document.state).toBe('unitOfficeReview');
    expect(document.content['mainRecipients']).toEqual(plan.elements.mainRecipients);
    const textOf = (blocks: { text?: string }[]) => blocks.map((block) => block.text?.trim());
    expect(textOf(document.content['body'] as { text?: string }[])).toEqual(textOf(plan.blocks));
  });

  it('leads to the first gap instead of failing, and each item to its place', async () => {
    const document = await given(story.app).draft({ content: { kind: null, body: [] } });
    const page = await drafterAt(document);
    await page.getByRole('button', { name: /^报送（还差\d项）$/ }).click();
    await cursorIn(page, '[data-pointer="/kind"]');
    const missing = page.locator('.check-problem').filter({ hasText: '没有正文' });
    await missing.getByRole('button', { name: /怎么改/ }).click();
    await cursorIn(page, '.editor-text');
    expect((await read(document.id)).state).toBe('drafting');
  });
});

describe('what is written', () => {
  it('is saved by itself and is there after a reload, also when it was not saved yet', async () => {
    const document = await given(story.app).draft();
    const page = await drafterAt(document);
    await title(page).fill('关于自动保存的通知');
    await saved(page);
    expect((await read(document.id)).content['title']).toBe('关于自动保存的通知');

    page.on('dialog', (dialog) => void dialog.accept());
    await title(page).fill('关于马上关掉窗口的通知');
    await page.reload();
    // It was on its way when the window was closed, or was kept there.
    await page.getByText(/^已保存( \d\d:\d\d)?$/).waitFor();
    expect(await title(page).inputValue()).toBe('关于马上关掉窗口的通知');
    expect((await read(document.id)).content['title']).toBe('关于马上关掉窗口的通知');
  });

  it('waits here while the network is away, warns whoever leaves, and goes out once it is back', async () => {
    const document = await given(story.app).draft();
    const page = await drafterAt(document);
    await page.context().setOffline(true);
    await title(page).fill('关于断网的通知');
    await page.getByText(/^网络不通/).waitFor();
    await page.getByRole('link', { name: '工作台' }).first().click();
    await page.getByRole('dialog', { name: '还有没保存的内容' }).waitFor();
    await page.getByRole('button', { name: '留在本页' }).click();
    expect(await title(page).inputValue()).toBe('关于断网的通知');
    let warned = 0;
    page.once('dialog', (dialog) => {
      warned += 1;
      void dialog.dismiss();
    });
    void page.evaluate(`setTimeout(() => location.assign('/app/inbox'))`);
    await page.waitForEvent('dialog').catch(() => undefined);
    await page.context().setOffline(false);
    await saved(page);
    expect(warned).toBe(1);
    expect((await read(document.id)).content['title']).toBe('关于断网的通知');
  });

  it('stays on the screen, and what is being written beside it, where it cannot be read anew', async () => {
    const document = await given(story.app).draft({ policy: true });
    const page = await drafterAt(document);
    const written = page.getByLabel(/^材料标题/);
    await written.fill('关于供暖的解读');
    await page.route(readingOf(document), (route) =>
      route.request().method() === 'GET' ? route.abort() : route.fallback(),
    );
    const unread = (async () => {
      // Tried again twice, and given up then.
      for (let tries = 0; tries < 3; tries += 1)
        await page.waitForEvent('requestfailed', (request) => readingOf(document)(new URL(request.url())));
    })();
    await title(page).fill('关于断断续续的网络的通知');
    await unread;
    await drawn(page);
    expect(await written.inputValue()).toBe('关于供暖的解读');
    expect((await read(document.id)).content['title']).toBe('关于断断续续的网络的通知');
  });

  it('keeps its structure when it is pasted from Word, and says what was left behind', async () => {
    const document = await given(story.app).draft({ content: { title: '', mainRecipients: [], body: [] } });
    const page = await drafterAt(document);
    await paste(page, { 'text/html': wordHtml, 'text/plain': '…' });
    await page
      .getByText('未带入：加粗、颜色等格式')
      .or(page.getByText(/未带入：/))
      .first()
      .waitFor();
    expect(await page.locator('.pasted-note').innerText()).toMatch(/修订痕迹.*批注|批注.*修订痕迹/);
    await page.getByRole('button', { name: '填入要素，并从正文移出' }).click();
    await saved(page);
    const { content } = await read(document.id);
    expect(content['title']).toBe('关于做好2026年冬季供暖保障工作的通知');
    expect(content['mainRecipients']).toEqual(['各县（市）、区人民政府', '市政府各部门']);
    expect(content['body']).toEqual([
      { type: 'paragraph', text: '为做好2026年冬季供暖保障工作，现将有关事项通知如下。' },
      { type: 'heading', level: 2, text: '一、总体要求' },
      { type: 'heading', level: 3, text: '（一）压实责任' },
      { type: 'paragraph', text: '各供热单位要在10月15日前完成检修。' },
      { type: 'list', ordered: true, items: ['锅炉和管网检修；', '燃料储备。'] },
      {
        type: 'table',
        rows: [
          ['供热单位', '检修期限'],
          ['示例热力公司', '10月15日'],
        ],
      },
      { type: 'paragraph', text: '十月下旬供暖。' },
    ]);
  });

  it('is not changed by being opened and left again', async () => {
    const document = await given(story.app).draft({ content: { body: plan.blocks } });
    const page = await drafterAt(document);
    await editor(page).focus();
    await page.getByLabel(/^联系人/).focus();
    await page.getByRole('link', { name: '工作台' }).first().click();
    await page.waitForURL(/\/app\/?$/);
    const after = await read(document.id);
    expect(after['revision']).toBe(1);
    expect(after.content['body']).toEqual(plan.blocks);
  });
});

describe('files', () => {
  it('are sent with their progress; a marked one is refused in words, the others stay', async () => {
    const document = await given(story.app).draft();
    const page = await drafterAt(document);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: 500_000,
    });
    await page.evaluate(`{
      globalThis.shares = [];
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar) globalThis.shares.push(bar.value);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    }`);
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_500_000, 'a'), Buffer.from('\n%%EOF')]);
    await page.locator('input[type=file][multiple]').setInputFiles([
      { name: '供暖单位名单.pdf', mimeType: 'application/pdf', buffer: pdf },
      { name: '机密★供暖预案.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF') },
    ]);
    await page.locator('.file').filter({ hasText: '供暖单位名单.pdf' }).waitFor();
    const refused = page.locator('.uploads > li').filter({ hasText: '机密' });
    await refused.getByRole('alert').waitFor();
    expect(await refused.innerText()).toMatch(/涉密|密级/);
    const shares = await page.evaluate<number[]>(`globalThis.shares`);
    expect(shares.some((share) => share > 0 && share < 1)).toBe(true);
    const { content } = await read(document.id);
    expect((content['files'] as { name: string; role: string }[]).map(({ name, role }) => [name, role])).toEqual([
      ['供暖单位名单.pdf', 'attachment'],
    ]);
    await page.getByRole('button', { name: '删除：供暖单位名单.pdf' }).click();
    await page.getByText('还没有文件。').waitFor();
  });
});

describe('a returned document', () => {
  async function returned(): Promise<GivenDocument> {
    const document = await given(story.app).atOffice();
    return does(story.app, document, zfb.principal, 'returns', {
      items: [
        {
          code: 'TW-21',
          explanation: '理由过于笼统。',
          supplement: '请写明为什么需要社会广泛知晓。',
          pointer: '/disclosure/reason',
        },
      ],
      outcome: 'resubmit',
    });
  }

  it('is cured in three clicks, opening it included: fix it, type, send back', async () => {
    const document = await returned();
    const page = await drafterAt(document);
    const clicks = await countClicks(page);
    const cure = page.locator('.cure');
    await cure.getByText('理由过于笼统。').waitFor();
    await cure.getByRole('button', { name: /^怎么改/ }).click();
    await cursorIn(page, '[data-pointer="/disclosure/reason"]');
    await page.keyboard.press('End');
    await page.keyboard.type('；涉及千家万户冬季取暖，缴费、报修和投诉的办法须让居民知道。');
    await cure.getByText('✓ 已补').waitFor();
    expect(await page.locator('.lapsed').innerText()).toMatch(/失效/);
    await page.getByRole('button', { name: '送回', exact: true }).click();
    await page.waitForURL(/documents\/[0-9a-f-]{36}$/);
    // Opening it from the desk is the first.
    expect(1 + (await clicks.count())).toBeLessThanOrEqual(3);
    expect((await read(document.id)).state).toBe('unitOfficeReview');
  });
});

describe('the screen of drafting', () => {
  it.each(['zh', 'en'] as const)('has no accessibility violation, on a desk and on a phone (%s)', async (lang) => {
    const document = await given(story.app).draft({ attribute: 'nonDisclosure', policy: true });
    const drafter = await personOf(story.app, fgw.drafter);
    await drafter.put(
      `${document.path}/disclosure`,
      { attribute: 'nonDisclosure', grounds: [{ catalogue: 'cn-2019', code: 'ND-4', evidence: {} }], reason: '一' },
      { ifMatch: document.etag },
    );
    for (const viewport of [DESKTOP, PHONE]) {
      const page = await drafterAt(document, { lang, viewport });
      await page.locator('.ground-chosen').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(`document.documentElement.scrollWidth`)).toBeLessThanOrEqual(viewport.width);
      const shots = process.env['DRAFTING_SHOTS'];
      if (shots) await page.screenshot({ path: `${shots}/drafting-${lang}-${viewport.width}.png`, fullPage: true });
    }
  });

  it('keeps the checklist in a drawer on a phone, its count and the submission always in reach', async () => {
    const document = await given(story.app).draft({ content: { kind: null } });
    const page = await drafterAt(document, { viewport: PHONE });
    await page.getByRole('button', { name: /^清单 \d+\/\d+$/ }).click();
    await page.locator('.check-problem').filter({ hasText: '尚未选择文种' }).getByRole('button').click();
    await cursorIn(page, '[data-pointer="/kind"]');
    expect(await page.locator('.drafting-list').isVisible()).toBe(false);
  });

  it('shows what may not be changed here as such, with the way to the document', async () => {
    const document = await given(story.app).submitted();
    const page = await drafterAt(document);
    await page.getByText(/现在不由您修改/).waitFor();
    expect(await title(page).isDisabled()).toBe(true);
  });
});
