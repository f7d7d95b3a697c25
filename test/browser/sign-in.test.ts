import { describe, expect, it } from '@jest/globals';
import { browserStory } from '../support/browser-story.js';
import { axeViolations, PHONE } from '../support/browser.js';

const story = browserStory();

describe('signing in', () => {
  it.each(['zh', 'en'] as const)('has no accessibility violation, on a desk and on a phone (%s)', async (lang) => {
    for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
      const page = await story.window({ lang, viewport });
      await page.goto('/app/');
      await page.locator('#username').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }
  });

  it('says what is wrong with a wrong password, and keeps the username', async () => {
    const page = await story.window();
    await page.goto('/app/');
    await page.locator('#username').fill('fgw.drafter');
    await page.locator('#password').fill('wrong-password');
    await page.locator('button[type=submit]').click();
    await page.getByRole('alert').getByText('用户名或密码不正确').waitFor();
    expect(await page.locator('#username').inputValue()).toBe('fgw.drafter');
  });

  it('says so where the server cannot be reached at the start, and goes on once it can', async () => {
    const page = await story.window();
    await page.route('**/api/v1/vocabulary*', (route) => route.abort());
    await page.goto('/app/');
    await page.getByRole('alert').getByText('暂时连不上服务器').waitFor();
    await page.unroute('**/api/v1/vocabulary*');
    await page.getByRole('button', { name: /重\s*试/ }).click();
    await page.locator('#username').waitFor();
  });

  it('asks somebody with several posts which one to act as, and remembers it in the tab', async () => {
    const page = await story.opened('zwfwj.clerk', '/app/', { post: /文书/ });
    await page.locator('summary', { hasText: /舒两兼.*文书/s }).waitFor();
    await page.reload();
    await page.locator('summary', { hasText: /舒两兼.*文书/s }).waitFor();
  });

  it('switches to English at one press and remembers it', async () => {
    const page = await story.window();
    await page.goto('/app/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
