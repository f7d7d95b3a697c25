import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserStory } from '../support/browser-story.js';
import type { Opening } from '../support/browser-story.js';
import { axeViolations, DESKTOP, PHONE } from '../support/browser.js';
import { countClicks } from '../support/clicks.js';
import { does, given, reread } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { czj, fgw, zfb } from '../support/people.js';

let returned: GivenDocument;
let issued: GivenDocument;

const story = browserStory({
  arrange: async (app) => {
    issued = await given(app).published({ content: { title: '关于公布供暖收费标准的通知' } });
    app.clock.advance({ minutes: 1 });
    await given(app).draft({ content: { title: '关于尚未写完的通知' } });
    app.clock.advance({ minutes: 1 });
    returned = await given(app).atOffice({ content: { title: '关于政务公开考核的通知' } });
    await does(app, returned, zfb.principal, 'returns', {
      items: [
        {
          code: 'TW-04',
          explanation: '主送机关遗漏市直各部门',
          supplement: '补全主送机关',
          pointer: '/content/mainRecipients',
        },
      ],
      phone: '0458-1',
    });
  },
});

async function windowOf(username: string, options: Opening = {}): Promise<Page> {
  const page = await story.opened(username, '/app/', options);
  await page.locator('.desk').waitFor();
  return page;
}

describe('工作台', () => {
  it('opens the most urgent item at one press: the one with the fewest working days left, not the oldest', async () => {
    const page = await windowOf(fgw.drafter);
    const rows = page.getByRole('region', { name: '今天要办' }).getByRole('listitem');
    await rows.first().waitFor();
    expect((await rows.allTextContents()).map((row) => /关于[^通]*通知/.exec(row)?.[0])).toEqual([
      '关于政务公开考核的通知',
      '关于尚未写完的通知',
    ]);
    expect(await rows.first().textContent()).toContain('剩 5 个工作日');
    const clicks = await countClicks(page);
    await page.getByRole('link', { name: '打开最急一件' }).click();
    await page.waitForURL(`**/app/documents/${returned.id}/edit`);
    expect(await clicks.count()).toBe(1);
  });

  it('says of what came back what is missing and until when, and leads to the first gap', async () => {
    const page = await windowOf(fgw.drafter);
    const card = page.getByRole('region', { name: '退给我的' });
    await card.getByText('主送机关遗漏市直各部门').waitFor();
    await card.getByText('剩 5 个工作日').waitFor();
    await card.getByRole('link', { name: '怎么改' }).click();
    await page.waitForURL(`**/app/documents/${returned.id}/edit#/content/mainRecipients`);
  });

  it('says of what was sent back inside the unit who did so and why, and is cured in three clicks from here', async () => {
    const document = await given(story.app).submitted({ content: { title: '关于供水检修的通知' } });
    await does(story.app, document, fgw.checker, 'send-backs', { reason: '请在标题中写明检修范围' });
    const page = await windowOf(fgw.drafter);
    const row = page.getByRole('region', { name: '退给我的' }).getByRole('listitem').filter({ hasText: '供水检修' });
    await row.first().getByText('请在标题中写明检修范围').waitFor();
    const clicks = await countClicks(page);
    await row.first().getByRole('link', { name: '怎么改' }).click();
    await page.locator('.why-back').getByText('请在标题中写明检修范围').waitFor();
    const title = page.getByRole('textbox', { name: /^标题/ });
    await title.click();
    await page.keyboard.press('End');
    await page.keyboard.type('（城区南部）');
    await page.getByText(/^已保存/).waitFor();
    await page.getByRole('button', { name: '报送', exact: true }).click();
    await page.waitForURL(`**/app/documents/${document.id}`);
    expect(await clicks.count()).toBe(3);
    expect((await reread(story.app, document)).state).toBe('unitOfficeReview');
  });

  it('shows how far one’s drafts have come, and starts another at one press', async () => {
    const page = await windowOf(fgw.drafter);
    const drafts = page.getByRole('region', { name: '我起草的' }).getByRole('listitem');
    const found = drafts.filter({ hasText: '关于公布供暖收费标准的通知' });
    await found.getByText('已主动公开').waitFor();
    expect(await found.getByRole('progressbar').getAttribute('max')).toBe(
      await found.getByRole('progressbar').getAttribute('value'),
    );
    const clicks = await countClicks(page);
    await page.getByRole('link', { name: '起草公文' }).last().click();
    await page.waitForURL('**/app/documents/new');
    expect(await clicks.count()).toBe(1);
  });

  it('says so when nothing waits', async () => {
    const page = await windowOf(czj.registrar);
    await page.getByText('没有等您办理的公文').waitFor();
    expect(await page.getByRole('link', { name: '打开最急一件' }).count()).toBe(0);
  });

  it('has no accessibility violation and fits, in both languages, on a desk and on a phone', async () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const viewport of [DESKTOP, PHONE]) {
        const page = await windowOf(fgw.drafter, { lang, viewport });
        for (const path of ['/app/', '/app/library', '/app/library?q=供暖']) {
          await page.goto(path);
          await page.locator('.row-document, .desk-list li').first().waitFor();
          expect([lang, viewport.width, path, await axeViolations(page)]).toEqual([lang, viewport.width, path, []]);
          expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
        }
      }
    }
  });
});

describe('公文库', () => {
  it('finds by two characters and by the exact number, and marks what was sought', async () => {
    const page = await windowOf(fgw.drafter);
    await page.goto('/app/library');
    await page.getByRole('searchbox').fill('供暖');
    await page.locator('mark', { hasText: '供暖' }).first().waitFor();
    expect(await page.locator('.row-document').count()).toBe(1);
    const { rows } = await story.app.owner.query<{ number: string }>(
      `SELECT number FROM yuantou.document WHERE id = $1`,
      [issued.id],
    );
    await page.getByRole('searchbox').fill(String(rows[0]?.number));
    await page.locator('.row-document', { hasText: '关于公布供暖收费标准的通知' }).waitFor();
    await page.getByRole('searchbox').fill('没有这样的公文');
    await page.getByText('没有找到').waitFor();
  });

  it('does not show a stranger what is not for them', async () => {
    const page = await windowOf(czj.drafter);
    await page.goto('/app/library?q=政务公开考核');
    await page.getByText('没有找到').waitFor();
  });
});

describe('查找', () => {
  it('finds a document and a screen by the keyboard alone, and gives the focus back', async () => {
    const page = await windowOf(fgw.drafter);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: '标题、文号，或者页面名称' });
    await field.waitFor();
    await page.keyboard.type('供暖');
    await page.getByRole('option', { name: /关于公布供暖收费标准的通知/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).textContent()).toContain('关于公布供暖收费标准的通知');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/app/documents/${issued.id}`);

    await page.keyboard.press('/');
    await field.waitFor();
    await page.keyboard.type('台账');
    await page.getByRole('option', { name: /台账目录/ }).waitFor();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
  });

  it('opens what was typed, not what had been found before, where Enter comes first', async () => {
    const page = await windowOf(fgw.drafter);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: '标题、文号，或者页面名称' });
    await field.fill('尚未写完');
    await page.getByRole('option', { name: /关于尚未写完的通知/ }).waitFor();
    await field.fill('供暖收费');
    await field.press('Enter');
    await page.waitForURL(/\/app\/documents\/[0-9a-f-]{36}$/);
    expect(new URL(page.url()).pathname).toBe(`/app/documents/${issued.id}`);
  });

  it('tells a stranger nothing, and never as if there were something', async () => {
    const page = await windowOf(czj.drafter);
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('政务公开考核');
    await page.getByText('没有找到').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
  });
});
