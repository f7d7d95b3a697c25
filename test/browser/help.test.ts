import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { browserStory } from '../support/browser-story.js';
import { axeViolations, DESKTOP, PHONE, preferencesKept, signInByForm } from '../support/browser.js';
import { personOf } from '../support/given.js';
import { passwordOf } from '../support/people.js';

const story = browserStory();

/** The switch for single letters, until what it was switched to is kept with the person. */
async function press(page: Page, on: boolean, within: Page | Locator = page): Promise<void> {
  const kept = preferencesKept(page);
  await within.getByRole('checkbox').click();
  await within.getByRole('checkbox', { checked: on }).waitFor();
  await kept;
}

describe('help', () => {
  it('says of each screen how it is used, in a panel that gives the focus back', async () => {
    const page = await story.opened('fgw.drafter');
    const opener = page.getByRole('button', { name: '这一屏怎么用' });
    await opener.click();
    const panel = page.getByRole('dialog', { name: '这一屏怎么用' });
    await panel.getByText('「今天要办」按剩余工作日排列').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await opener.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it.each([
    ['fgw.drafter', '从这里起草公文'],
    ['zfb.reviewer', '各单位报送的公文在这里'],
    ['admin.audit', '管理操作的记录在这里'],
  ])('offers %s a tour of five steps once, which can be skipped and seen again', async (username, own) => {
    const page = await story.opened(username);
    const offer = page.getByRole('region', { name: '五步引导' });
    const kept = preferencesKept(page);
    await offer.getByRole('button', { name: '开始引导' }).click();
    const seen: string[] = [];
    for (let step = 1; step <= 5; step += 1) {
      await page.getByText(`第 ${step} 步，共 5 步`).waitFor();
      seen.push(await page.locator('.driver-popover-description').innerText());
      await page.getByRole('button', { name: step < 5 ? '下一步' : '完成' }).click();
    }
    await kept;
    expect(new Set(seen).size).toBe(5);
    expect(seen[1]).toContain(own);
    await page.reload();
    await page.locator('.shell').waitFor();
    expect(await offer.count()).toBe(0);
    // It is remembered with the person, not with the machine.
    const elsewhere = await story.opened(username);
    await elsewhere.locator('.shell').waitFor();
    expect(await elsewhere.getByRole('region', { name: '五步引导' }).count()).toBe(0);
    await page.goto('/app/help');
    await page.getByRole('button', { name: '重看引导' }).click();
    await page.getByText('第 1 步，共 5 步').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.driver-popover').waitFor({ state: 'detached' });
  });

  it('lists the shortcuts under ?, and lets single letters be switched off', async () => {
    const page = await story.opened('fgw.drafter');
    const sheet = page.getByRole('dialog', { name: '快捷键' });
    await page.keyboard.press('?');
    await sheet.getByRole('cell', { name: '显示快捷键' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await press(page, false, sheet);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    await page.getByRole('button', { name: '这一屏怎么用' }).click();
    expect(await sheet.count()).toBe(0);
    const elsewhere = await story.opened('fgw.drafter');
    await elsewhere.keyboard.press('?');
    await elsewhere.goto('/app/help');
    await elsewhere.locator('.help-cards').waitFor();
    await elsewhere.getByRole('checkbox', { checked: false }).waitFor();
    await press(elsewhere, true);
    await elsewhere.getByRole('heading', { level: 1 }).click();
    await elsewhere.keyboard.press('?');
    await elsewhere.getByRole('dialog', { name: '快捷键' }).waitFor();
  });

  it('keeps both of two things that are changed one right after the other', async () => {
    const page = await story.opened('jyj.drafter');
    // The first is slow on its way.
    let slow = 1_500;
    await page.route('**/me/preferences', async (route) => {
      if (route.request().method() === 'PUT') {
        const wait = slow;
        slow = 0;
        await new Promise((done) => setTimeout(done, wait));
      }
      await route.continue();
    });
    const kept = (async () => {
      await preferencesKept(page);
      await preferencesKept(page);
    })();
    await page.getByRole('region', { name: '五步引导' }).getByRole('button', { name: '跳过引导' }).click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).getByRole('checkbox').click();
    await kept;
    const { body } = await (await personOf(story.app, 'jyj.drafter')).get('/me/preferences');
    expect(body).toMatchObject({ shortcuts: false, toursSeen: [expect.any(String)] });
  });

  it('speaks the language that was chosen last, at whatever machine, and shows no screen in another first', async () => {
    const page = await story.opened('czj.drafter');
    const kept = preferencesKept(page);
    await page.getByRole('button', { name: 'English' }).first().click();
    await page.getByRole('heading', { name: 'My desk' }).or(page.locator('h1')).first().waitFor();
    await kept;

    const elsewhere = await story.window();
    await elsewhere.addInitScript(`
      new MutationObserver(() => {
        const head = document.querySelector('.shell h1');
        if (head) (globalThis.seen ??= []).push(head.textContent);
      }).observe(document, { subtree: true, childList: true, characterData: true })`);
    await signInByForm(elsewhere, 'czj.drafter', await passwordOf(story.app, 'czj.drafter'));
    await elsewhere.locator('.shell h1').waitFor();
    await elsewhere.waitForLoadState('networkidle');
    const seen = new Set(await elsewhere.evaluate<string[]>('globalThis.seen'));
    expect([...seen].filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
    expect(seen.size).toBeGreaterThan(0);
    // Chosen at the entrance it wins over what was kept, and is kept from then on.
    const third = await story.window();
    await third.goto('/app/');
    await third.getByRole('button', { name: 'English' }).click();
    await third.getByRole('button', { name: '中文' }).click();
    await signInByForm(third, 'czj.drafter', await passwordOf(story.app, 'czj.drafter'));
    expect(await third.evaluate('document.documentElement.lang')).toBe('zh-CN');
  });

  it.each(['zh', 'en'] as const)('has no accessibility violation (%s)', async (lang) => {
    const page = await story.opened('fgw.drafter', '/app/', { lang });
    await page.goto('/app/help');
    await page.locator('.help-cards').waitFor();
    for (const viewport of [DESKTOP, PHONE]) {
      await page.setViewportSize(viewport);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    }
  });
});
